// The readings of a folder's articles → what the whole archive must know of them, so that they need not be looked at.
import { isInternal, type WithdrawnStory, type WithheldHeadline } from '../archive/correction.ts';
import { monthOf } from '../dates/moment.ts';
import type { Zone } from '../dates/zone.ts';
import { compareText, type Position, type Problem, problem } from '../problem.ts';
import type { ArticleReading, ArticleRecord, ArticleReferences } from './article-record.ts';
import type { SiteLink } from './body-links.ts';
import { headlineKey } from './headline-key.ts';
import type { Located } from './located.ts';
import { type MonthPart, type StoryAliases, summarizeMonths } from './month-part.ts';
import { changesOf, isShown, type PublicationState, stateAt, type View } from './publication-state.ts';
import { toWithdrawn } from './to-article.ts';

/** A name as it is written, and where the folder has it first, by path. */
export interface NameUse extends Position {
  readonly written: string;
  readonly path: string;
}

/** As `NameUse`, of names that there may be thousands of: the file by its place among the folder's. */
export type ShortNameUse = readonly [written: string, file: number, line: number, column: number];
/** Stories whose caption stands without a photo, and where the first does, by path. */
export interface CaptionsAlone extends Position {
  readonly path: string;
  readonly count: number;
}

/** `withheld` is `undefined` where the headline of a story that is not shown may be, or could not be read. */
interface WithheldPart extends StoryAliases {
  readonly withheld: WithheldHeadline | undefined;
}

/** A story that is not to be seen. */
export interface HiddenPart extends WithheldPart {
  /** `undefined` of a file with errors. */
  readonly state: PublicationState | undefined;
}

/** Stories without a topic. It is a habit where most of the folder have none: then `files` has the last alone. */
export interface WithoutTopics {
  readonly isHabit: boolean;
  readonly count: number;
  /** As in `ShortNameUse`. */
  readonly files: readonly number[];
}

/** What is left of a withdrawn story; its old addresses lead to the reason. */
export interface WithdrawnPart extends WithheldPart {
  readonly story: WithdrawnStory;
}

/** A link to an address of this site, and where it stands, as in `ShortNameUse`. */
export type LinkUse = readonly [address: string, file: number, line: number, column: number];

/** As `LinkUse`, with `href` where that is another, and how the address is shown where it can be read. */
export type SiteLinkUse = readonly [...LinkUse, href?: string | undefined, shown?: SiteLink['shown']];

/** Plain data: it is kept from build to build. Names are as written, each once, drafts' and faulty files' too. */
export interface FolderSummary {
  readonly fileCount: number;
  readonly problems: readonly Problem[];
  readonly categories: readonly NameUse[];
  readonly authors: readonly NameUse[];
  readonly topics: readonly ShortNameUse[];
  /** All of them, in the order of paths. */
  readonly siteLinks: readonly SiteLinkUse[];
  /** Of the stories that have headings: the file, as in `ShortNameUse`, and the ids of its headings. */
  readonly anchors: readonly (readonly [file: number, ids: readonly string[]])[];
  /** Names of photos that drafts and faulty files show, sorted; those of published stories are in their months. */
  readonly photosKeptBack: readonly string[];
  readonly captionsAlone: CaptionsAlone | undefined;
  readonly withoutTopics: WithoutTopics;
  /** When each file's story was published, in seconds since 1970 UTC; 0 where that could not be read. */
  readonly dates: readonly number[];
  /** For each file, a number that is equal for headlines of one day that are alike; 0 where there is no story. */
  readonly headlineKeys: readonly number[];
  /** Of corrections, inside the site: their addresses are permalinks. */
  readonly correctionLinks: readonly LinkUse[];
  /** Of what is published: the names, sorted, and a part of each month it is dated in, oldest first. */
  readonly published: {
    readonly categories: readonly string[];
    readonly authors: readonly string[];
    readonly months: readonly MonthPart[];
    /** In the order of their files' paths. */
    readonly withdrawn: readonly WithdrawnPart[];
  };
  /** Every other story, in the order of paths: drafts, those of another time, faulty files. */
  readonly unpublished: readonly HiddenPart[];
  /** The latest date (ms since 1970 UTC) that must not be ahead of `now`. */
  readonly latestDate: number | undefined;
  /** Whether drafts and embargoed stories count as published. */
  readonly withDrafts: boolean;
  /** It holds for every `now` from `since` until just before `until`; without them, for ever back or on. */
  readonly since: number | undefined;
  readonly until: number | undefined;
}

/** `readings` in the order of their paths; `zone` is the site's. */
export function summarizeFolder(readings: readonly ArticleReading[], zone: Zone, view: View): FolderSummary {
  const { now, drafts: withDrafts = false } = view;
  const records = readings.flatMap(({ record }) => record ?? []);
  const published = records.filter((record) => isShown(record, view));
  const withdrawn = records.filter((record) => stateAt(record, now) === 'withdrawn');
  const seen: ReadonlySet<unknown> = new Set([...published, ...withdrawn]);
  const keptBack = readings.filter(({ record }) => !seen.has(record));
  const changes = changesOf(records);
  return {
    fileCount: readings.length,
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...findSamePermalinks(readings.map(({ path }) => path)),
    ],
    ...summarizeReferences(readings),
    photosKeptBack: distinct(
      keptBack.flatMap(({ references }) => references.photos.map(({ value }) => value)),
    ),
    withoutTopics: findWithoutTopics(readings),
    headlineKeys: readings.map(({ record }) => keyOfHeadline(record)),
    published: {
      categories: distinct(published.map(({ category }) => category.value)),
      authors: distinct(published.flatMap(({ authors }) => authors.map(({ value }) => value))),
      months: summarizeMonths(published, zone),
      withdrawn: withdrawn.flatMap(withdrawnPart),
    },
    unpublished: keptBack.map((reading) => hiddenPart(reading, now)),
    withDrafts,
    since: greatest(changes.filter((change) => change <= now)),
    until: least(changes.filter((change) => change > now)),
  };
}

type OfReferences = Pick<
  FolderSummary,
  | 'categories'
  | 'authors'
  | 'topics'
  | 'siteLinks'
  | 'anchors'
  | 'correctionLinks'
  | 'captionsAlone'
  | 'dates'
  | 'latestDate'
>;

/** Of files with errors too, whatever the clock says. */
function summarizeReferences(readings: readonly ArticleReading[]): OfReferences {
  return {
    categories: firstUses(readings, ({ references }) => references.category ?? []),
    authors: firstUses(readings, ({ references }) => references.authors),
    topics: firstTopics(readings),
    siteLinks: readings.flatMap(({ references }, file) =>
      references.siteLinks.map((link) => siteLinkUse(link, file)),
    ),
    anchors: readings.flatMap(({ references: { anchors } }, file) =>
      anchors.length === 0 ? [] : [[file, anchors] as const],
    ),
    correctionLinks: linkUses(readings, ({ corrections }) =>
      corrections.flatMap(({ link }) => (link !== undefined && isInternal(link.value) ? link : [])),
    ),
    captionsAlone: findCaptionsAlone(readings),
    dates: readings.map(({ references: { date } }) => Math.floor((date?.value.epoch ?? 0) / 1000)),
    latestDate: greatest(
      readings.flatMap(({ references: { date, updated, mayBeAhead, corrections } }) => [
        ...(mayBeAhead ? [] : [date, updated].flatMap((each) => each?.value.epoch ?? [])),
        ...corrections.map(({ at }) => at.value.epoch),
      ]),
    ),
  };
}

function siteLinkUse({ address, href, position, shown }: SiteLink, file: number): SiteLinkUse {
  const { line, column } = position;
  if (shown !== undefined) return [address, file, line, column, href, shown];
  return href === address ? [address, file, line, column] : [address, file, line, column, href];
}

function hiddenPart({ path, record, references: { aliases } }: ArticleReading, now: number): HiddenPart {
  return {
    path,
    aliases: aliases.map(({ value }) => value),
    state: record && stateAt(record, now),
    withheld: record && withheldHeadline(record),
  };
}

/** What was withdrawn may have been published anew. */
function keyOfHeadline(record: ArticleRecord | undefined): number {
  return record === undefined || record.withdrawal !== undefined
    ? 0
    : headlineKey(record.headline, record.localDate);
}

/** Of stories that there is something to say of. */
function findWithoutTopics(readings: readonly ArticleReading[]): WithoutTopics {
  const stories = [...readings.entries()].filter(
    ([, { record }]) => record && record.withdrawal === undefined,
  );
  const files = stories.filter(([, { record }]) => record?.topics.length === 0).map(([file]) => file);
  const isHabit = 2 * files.length > stories.length;
  return { isHabit, count: files.length, files: isHabit ? files.slice(-1) : files };
}

function withdrawnPart(record: ArticleRecord): WithdrawnPart | [] {
  const story = toWithdrawn(record);
  if (story === undefined) return [];
  const { aliases, source } = record;
  const withheld = story.withdrawal.hidesHeadline ? withheldHeadline(record) : undefined;
  return { path: source.path, aliases, story, withheld };
}

function withheldHeadline({ headline, localDate }: ArticleRecord): WithheldHeadline {
  return { month: monthOf(localDate), headline };
}

/** Whether a summary made for another view says the same in this one. */
export function holdsIn({ since, until, withDrafts }: FolderSummary, { now, drafts = false }: View): boolean {
  return (
    withDrafts === drafts && (since === undefined || since <= now) && (until === undefined || now < until)
  );
}

/** Twins that differ only in case or Unicode form have one address too: many file systems take them for one file. */
export function findSamePermalinks(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of [...paths].sort(compareText)) {
    const permalink = `/${path.replace(/^(?:articles|pages)\//, '').replace(/\.\w+$/, '')}/`
      .normalize('NFKC')
      .toLowerCase();
    const other = first.get(permalink);
    if (other === undefined) first.set(permalink, path);
    else {
      const details = { permalink, other };
      problems.push(problem('error', 'path/same-permalink', path, { line: 1, column: 1 }, details));
    }
  }
  return problems;
}

function findCaptionsAlone(readings: readonly ArticleReading[]): CaptionsAlone | undefined {
  const alone = readings.flatMap(({ path, references: { captionAlone } }) =>
    captionAlone === undefined ? [] : { path, ...captionAlone },
  );
  const [first] = alone;
  return first && { ...first, count: alone.length };
}

function linkUses(
  readings: readonly ArticleReading[],
  linksOf: (references: ArticleReferences) => readonly Located<string>[],
): LinkUse[] {
  return readings.flatMap(({ references }, file) =>
    linksOf(references).map(({ value, position }): LinkUse => {
      return [value, file, position.line, position.column];
    }),
  );
}

function firstUses(
  readings: readonly ArticleReading[],
  usedIn: (reading: ArticleReading) => Located<string> | readonly Located<string>[],
): NameUse[] {
  const uses = new Map<string, NameUse>();
  for (const reading of readings) {
    for (const { value: written, position } of [usedIn(reading)].flat()) {
      if (!uses.has(written)) uses.set(written, { written, path: reading.path, ...position });
    }
  }
  return [...uses.values()];
}

function firstTopics(readings: readonly ArticleReading[]): ShortNameUse[] {
  const uses = new Map<string, ShortNameUse>();
  for (const [file, { references }] of readings.entries()) {
    for (const { value: written, position } of references.topics) {
      if (!uses.has(written)) uses.set(written, [written, file, position.line, position.column]);
    }
  }
  return [...uses.values()];
}

function distinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort(compareText);
}

function greatest(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((most, value) => Math.max(most, value));
}

function least(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((most, value) => Math.min(most, value));
}
