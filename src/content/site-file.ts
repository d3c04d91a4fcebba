// site.yaml → the site's settings, every default filled in; categories in the navigation are not looked up yet.
import { type Host, hosts } from '../archive/redirect.ts';
import { wib } from '../dates/zone.ts';
import { failure, hasErrors, problem, type Result, type Severity, success } from '../problem.ts';
import { basePathOf, type PageLink, type Site } from '../site.ts';
import { languages } from '../strings/language.ts';
import { parseDataFile } from './data-file.ts';
import { choiceOf } from './fields/choice.ts';
import { complaints } from './fields/complaints.ts';
import { feeds } from './fields/feeds.ts';
import { type FieldDefinition, keysOf, optional, type ValueOf } from './fields/field-type.ts';
import { flag } from './fields/flag.ts';
import { lineOfText } from './fields/line-of-text.ts';
import { categoryNames, names } from './fields/names.ts';
import { pageLink } from './fields/page-link.ts';
import { photoPath } from './fields/photo-path.ts';
import { timeZone } from './fields/time-zone.ts';
import { mediaAddress, siteAddress } from './fields/web-address.ts';
import type { Located } from './located.ts';
import { MapReader } from './map-reader.ts';

export const sitePath = 'site.yaml';

/** `navigation` holds names as written, with their places; `host` has its place. */
export interface SiteSettings extends Omit<Site, 'navigation' | 'host' | 'icon' | 'guideline' | 'masthead'> {
  /** Where they are written; otherwise pages of certain names stand for them. */
  readonly guideline: Located<PageLink> | undefined;
  readonly masthead: Located<PageLink> | undefined;
  readonly host: Located<Host>;
  /** As it is written. */
  readonly icon: Located<string> | undefined;
  readonly navigation: readonly Located<string>[];
  /** How it is judged that a published story was changed without a word to readers. */
  readonly silentEdits: Located<Severity>;
}

const severities: readonly Severity[] = ['notice', 'error'];

/** Every key, in the order of the writers' guide: the check and the editor's schema are made of these. */
export const siteFields = {
  name: optional(lineOfText),
  tagline: optional(lineOfText),
  description: optional(lineOfText),
  base_url: optional(siteAddress),
  language: optional(choiceOf(languages)),
  report_language: optional(choiceOf(languages)),
  time_zone: optional(timeZone),
  navigation: optional(categoryNames),
  typographer: optional(flag),
  media_base_url: optional(mediaAddress),
  complaints: optional(complaints),
  guideline: optional(pageLink),
  masthead: optional(pageLink),
  credits: optional(names),
  icon: optional(photoPath),
  feeds: optional(feeds),
  host: optional(choiceOf(hosts)),
  redirect_pages: optional(flag),
  silent_edits: optional(choiceOf(severities)),
};
type SiteKey = keyof typeof siteFields;

const defaultBaseUrl = 'http://localhost:8080';

const defaultSettings: SiteSettings = {
  name: 'Arsip Berita',
  tagline: '',
  description: '',
  baseUrl: defaultBaseUrl,
  basePath: '',
  language: 'id',
  reportLanguage: 'id',
  zone: wib,
  navigation: [],
  typographer: false,
  credits: [],
  icon: undefined,
  feeds: [],
  host: { value: 'none', position: { line: 1, column: 1 } },
  redirectPages: undefined,
  mediaBaseUrl: '',
  complaints: '',
  guideline: undefined,
  masthead: undefined,
  silentEdits: { value: 'notice', position: { line: 1, column: 1 } },
};

/** The settings that could be read, for reports and for reading on, with every problem of the file. */
export interface SiteReading {
  readonly settings: SiteSettings;
  readonly result: Result<SiteSettings>;
}

/** `bytes` is `undefined` where there is no such file: then a notice says so. */
export function parseSiteFile(bytes: Uint8Array | undefined): SiteReading {
  const start = { line: 1, column: 1 };
  if (bytes === undefined) {
    const absent = problem('notice', 'data/absent', sitePath, start, { file: sitePath });
    return { settings: defaultSettings, result: success(defaultSettings, [absent]) };
  }
  const tree = parseDataFile(sitePath, bytes);
  if (!tree.ok) return { settings: defaultSettings, result: tree };
  if (tree.value === undefined) return { settings: defaultSettings, result: success(defaultSettings) };
  if (tree.value.kind !== 'map') {
    const form = problem('error', 'key/form', sitePath, tree.value.position, {
      key: sitePath,
      expected: 'map',
    });
    return { settings: defaultSettings, result: failure([form]) };
  }
  const reader = new MapReader(sitePath, tree.value, keysOf(siteFields));
  const settings = readSettings(reader);
  const problems = [...reader.problems, ...tree.problems];
  return { settings, result: hasErrors(problems) ? failure(problems) : success(settings, problems) };
}

function readSettings(reader: MapReader<SiteKey>): SiteSettings {
  const read = <K extends SiteKey>(key: K) =>
    reader.read(key, siteFields[key] as FieldDefinition<ValueOf<(typeof siteFields)[K]>>, wib);
  const baseUrl = read('base_url')?.value || defaultBaseUrl;
  return {
    name: read('name')?.value || defaultSettings.name,
    tagline: read('tagline')?.value ?? '',
    description: read('description')?.value ?? '',
    baseUrl,
    basePath: basePathOf(baseUrl),
    language: read('language')?.value ?? defaultSettings.language,
    reportLanguage: read('report_language')?.value ?? defaultSettings.reportLanguage,
    zone: read('time_zone')?.value ?? defaultSettings.zone,
    navigation: read('navigation')?.value ?? [],
    typographer: read('typographer')?.value ?? false,
    credits: (read('credits')?.value ?? []).map(({ value }) => value),
    icon: read('icon'),
    feeds: read('feeds')?.value ?? [],
    host: read('host') ?? defaultSettings.host,
    redirectPages: read('redirect_pages')?.value,
    mediaBaseUrl: read('media_base_url')?.value ?? '',
    complaints: read('complaints')?.value ?? '',
    guideline: read('guideline'),
    masthead: read('masthead'),
    silentEdits: read('silent_edits') ?? defaultSettings.silentEdits,
  };
}
