// The published stories of one folder → what each of their months is to be told of; parts of a month → its summary.
import { byDay, byMonth } from '../archive/by-date.ts';
import { addressMonthOf, type Counted, type MonthSummary } from '../archive/month.ts';
import { compareByPublication } from '../archive/publication-order.ts';
import type { OldAddress } from '../archive/redirect.ts';
import { listedKey } from '../archive/related.ts';
import { type LocalMonth, monthOf } from '../dates/moment.ts';
import { localDateOf } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import { digestText } from '../digest.ts';
import { compareText } from '../problem.ts';
import type { ArticleRecord } from './article-record.ts';
import { latestOf, recentOf } from './month-times.ts';
import { joinNames, type NameShares, shareNames } from './name-shares.ts';
import { type NameFinders, toArticle } from './to-article.ts';
import { usedPhotos } from './used-photos.ts';

/** As a `MonthSummary`, of the stories of one folder, with the names of categories, authors and topics as written. */
export interface MonthPart
  extends Omit<MonthSummary, 'first' | 'last' | 'categories' | 'authors' | 'topics' | 'photos' | 'sponsored'>,
    NameShares {
  readonly month: LocalMonth;
  readonly first: ArticleRecord;
  readonly last: ArticleRecord;
  /** Names of photos as written, sorted. */
  readonly leadPhotos: readonly string[];
  readonly bodyPhotos: readonly string[];
  /** Of those that have any. */
  readonly moved: readonly StoryAliases[];
  /** Names of the categories of stories that somebody paid for, as written, one a story. */
  readonly sponsoredIn: readonly string[];
}

/** A story's file, and the addresses at which the story stood before. */
export interface StoryAliases {
  readonly path: string;
  readonly aliases: readonly OldAddress[];
}

/** One a month in which one of `records` is dated, oldest first; `zone` is the site's. */
export function summarizeMonths(records: readonly ArticleRecord[], zone: Zone): MonthPart[] {
  return byMonth(records.toSorted(compareByPublication)).map(({ period, articles }) =>
    summarizePart(period, articles, zone),
  );
}

function summarizePart(month: LocalMonth, records: readonly ArticleRecord[], zone: Zone): MonthPart {
  const [first, last] = [records[0], records.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`${month} holds no story`);
  const listed = records.flatMap(({ related }) => related);
  const titles = records.map(({ headline, publishedAt, permalink, sponsor, draft, publishAt }) => [
    listedKey(headline, publishedAt.epoch),
    permalink,
    sponsor,
    draft,
    publishAt?.epoch,
  ]);
  const leadPhotos = distinct(records.flatMap(({ figure }) => figure?.image || []));
  const filed = records.map(addressMonthOf).filter((each) => each !== month);
  return {
    month,
    count: records.length,
    days: byDay(records).map(({ period, articles: { length } }) => ({ period, count: length })),
    first,
    last,
    recent: recentOf(records.map(({ publishedAt }) => publishedAt.epoch)),
    lastModified: latestOf(records.map(({ publishedAt, updatedAt }) => updatedAt ?? publishedAt)),
    leadPhotos,
    bodyPhotos: distinct(records.flatMap(({ bodyPhotos }) => bodyPhotos)),
    ...shareNames(records, leadPhotos),
    filedElsewhere: countAlike(filed.map((period) => ({ period, count: 1 }))),
    titles: digestText(JSON.stringify(titles)),
    listedMonths: distinct(listed.map(({ publishedAt }) => monthOf(localDateOf(publishedAt, zone)))),
    moved: records.flatMap(({ source: { path }, aliases }) =>
      aliases.length === 0 ? [] : { path, aliases },
    ),
    corrected: records.flatMap(({ permalink, headline, corrections }) =>
      corrections.length === 0 ? [] : { permalink, headline, corrections },
    ),
    sponsoredIn: records
      .flatMap(({ sponsor, category }) => (sponsor === '' ? [] : category.value))
      .sort(compareText),
  };
}

/** `parts` are all of one month, at least one, in the order of their folders. */
export function joinParts(parts: readonly MonthPart[], find: NameFinders, now: number): MonthSummary {
  const inOrder = parts.flatMap(({ first, last }) => [first, last]).sort(compareByPublication);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a month has no part');
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    days: countAlike(parts.flatMap(({ days }) => days)),
    first: toArticle(first, find, now),
    last: toArticle(last, find, now),
    recent: recentOf(parts.flatMap(({ recent }) => recent)),
    lastModified: latestOf(parts.map(({ lastModified }) => lastModified)),
    photos: usedPhotos(
      parts.flatMap(({ leadPhotos }) => leadPhotos),
      parts.flatMap(({ bodyPhotos }) => bodyPhotos),
      find,
    ),
    ...joinNames(parts, find),
    filedElsewhere: countAlike(parts.flatMap(({ filedElsewhere }) => filedElsewhere)),
    titles: digestText(parts.map(({ titles }) => titles).join(' ')),
    listedMonths: distinct(parts.flatMap(({ listedMonths }) => listedMonths)),
    corrected: parts
      .flatMap(({ corrected }) => corrected)
      .sort((a, b) => compareText(a.permalink, b.permalink)),
    sponsored: countIds(parts.flatMap(({ sponsoredIn }) => sponsoredIn.map(find.category))),
  };
}

/** By id. */
function countIds<Id extends string>(ids: readonly Id[]): { readonly id: Id; readonly count: number }[] {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => compareText(a, b)).map(([id, count]) => ({ id, count }));
}

/** Counts of one period are added; in the calendar's order. */
function countAlike<P extends string>(counted: readonly Counted<P>[]): Counted<P>[] {
  const counts = new Map<P, number>();
  for (const { period, count } of counted) counts.set(period, (counts.get(period) ?? 0) + count);
  return [...counts].sort(([a], [b]) => compareText(a, b)).map(([period, count]) => ({ period, count }));
}

function distinct<P extends string>(values: readonly P[]): P[] {
  return [...new Set(values)].sort(compareText);
}
