// The readings of a folder's articles → what the whole archive must know of them, so that they need not be looked at.
import type { WithdrawnStory, WithheldHeadline } from '../archive/correction.ts';
import { monthOf } from '../dates/moment.ts';
import type { Zone } from '../dates/zone.ts';
import { compareText, type Problem } from '../problem.ts';
import type { ArticleReading, ArticleRecord } from './article-record.ts';
import { type FolderReferences, greatest, summarizeReferences } from './folder-references.ts';
import { headlineKey } from './headline-key.ts';
import { type MonthPart, type StoryAliases, summarizeMonths } from './month-part.ts';
import { changesOf, isShown, type PublicationState, stateAt, type View } from './publication-state.ts';
import { findSamePermalinks } from './same-permalinks.ts';
import { toWithdrawn } from './to-article.ts';

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

/** Plain data: it is kept from build to build. */
export interface FolderSummary extends FolderReferences {
  readonly fileCount: number;
  readonly problems: readonly Problem[];
  /** Names of photos that drafts and faulty files show, sorted; those of published stories are in their months. */
  readonly photosKeptBack: readonly string[];
  readonly withoutTopics: WithoutTopics;
  /** For each file, a number that is equal for headlines of one day that are alike; 0 where there is no story. */
  readonly headlineKeys: readonly number[];
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

function distinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort(compareText);
}

function least(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((most, value) => Math.min(most, value));
}
