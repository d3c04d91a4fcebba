// site.yaml → the site's settings, every default filled in; categories in the navigation are not looked up yet.
import { type Host, hosts } from '../archive/redirect.ts';
import { type SubjectKind, subjectKinds } from '../archive/subject.ts';
import { parseZone, wib, type Zone } from '../dates/zone.ts';
import { failure, hasErrors, problem, type Result, type Severity, success } from '../problem.ts';
import { basePathOf, type PageLink, type Site } from '../site.ts';
import { type Language, languages } from '../strings/language.ts';
import { parseDataFile } from './data-file.ts';
import { parseComplaints } from './fields/complaints.ts';
import type { Field } from './fields/field.ts';
import { parseFlag } from './fields/flag.ts';
import { parseLine } from './fields/line-of-text.ts';
import { parseNames } from './fields/names.ts';
import { parsePageLink } from './fields/page-link.ts';
import { parsePhotoPath } from './fields/photo-path.ts';
import { parseMediaAddress, parseSiteAddress } from './fields/web-address.ts';
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

const siteKeys = [
  'name',
  'tagline',
  'description',
  'base_url',
  'language',
  'report_language',
  'time_zone',
  'navigation',
  'typographer',
  'credits',
  'icon',
  'feeds',
  'host',
  'redirect_pages',
  'media_base_url',
  'complaints',
  'guideline',
  'masthead',
  'silent_edits',
] as const;

const defaultBaseUrl = 'http://localhost:8080';

export const defaultSettings: SiteSettings = {
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
  const reader = new MapReader(sitePath, tree.value, siteKeys);
  const settings = readSettings(reader);
  const { problems } = reader;
  return { settings, result: hasErrors(problems) ? failure(problems) : success(settings, problems) };
}

function readSettings(reader: MapReader<(typeof siteKeys)[number]>): SiteSettings {
  const line = (key: 'name' | 'tagline' | 'description') => reader.optional(key, parseLine)?.value;
  const baseUrl = reader.optional('base_url', parseSiteAddress)?.value || defaultBaseUrl;
  const language = reader.optional('language', parseLanguage)?.value ?? defaultSettings.language;
  return {
    name: line('name') || defaultSettings.name,
    tagline: line('tagline') ?? '',
    description: line('description') ?? '',
    baseUrl,
    basePath: basePathOf(baseUrl),
    language,
    reportLanguage:
      reader.optional('report_language', parseLanguage)?.value ?? defaultSettings.reportLanguage,
    zone: reader.optional('time_zone', parseZoneField)?.value ?? defaultSettings.zone,
    navigation: reader.optional('navigation', parseNames)?.value ?? [],
    typographer: reader.optional('typographer', parseFlag)?.value ?? false,
    credits: (reader.optional('credits', parseNames)?.value ?? []).map(({ value }) => value),
    icon: reader.optional('icon', parsePhotoPath),
    feeds: reader.optional('feeds', parseFeeds)?.value ?? [],
    host: reader.optional('host', parseHost) ?? defaultSettings.host,
    redirectPages: reader.optional('redirect_pages', parseFlag)?.value,
    mediaBaseUrl: reader.optional('media_base_url', parseMediaAddress)?.value ?? '',
    complaints: reader.optional('complaints', parseComplaints)?.value ?? '',
    guideline: reader.optional('guideline', parsePageLink),
    masthead: reader.optional('masthead', parsePageLink),
    silentEdits:
      reader.optional('silent_edits', (field) => parseChoice(field, severities)) ??
      defaultSettings.silentEdits,
  };
}

function parseLanguage(field: Field): Result<Language> {
  return parseChoice(field, languages);
}

function parseHost(field: Field): Result<Host> {
  return parseChoice(field, hosts);
}

const feedChoices: Readonly<Record<SubjectKind, string>> = { author: 'authors', topic: 'topics' };

/** Each once. */
function parseFeeds(field: Field): Result<readonly SubjectKind[]> {
  const names = parseNames(field);
  if (!names.ok) return names;
  const nodes = field.node.kind === 'list' ? field.node.items : [field.node];
  const choices = nodes.map((node) => parseChoice({ ...field, node }, Object.values(feedChoices)));
  const problems = choices.flatMap((choice) => choice.problems);
  if (hasErrors(problems)) return failure(problems);
  const chosen = new Set(choices.flatMap((choice) => (choice.ok ? choice.value : [])));
  return success(subjectKinds.filter((kind) => chosen.has(feedChoices[kind])));
}

/** In any case. */
function parseChoice<C extends string>(field: Field, choices: readonly C[]): Result<C> {
  const line = parseLine(field);
  if (!line.ok) return line;
  const choice = choices.find((each) => each === line.value.toLowerCase());
  if (choice !== undefined) return success(choice);
  const details = { key: field.key, written: line.value, choices };
  return failure([problem('error', 'site/choice', field.path, field.node.position, details)]);
}

function parseZoneField(field: Field): Result<Zone> {
  const line = parseLine(field);
  if (!line.ok) return line;
  const zone = parseZone(line.value);
  if (zone !== undefined) return success(zone);
  return failure([
    problem('error', 'site/time-zone', field.path, field.node.position, { written: line.value }),
  ]);
}
