// The published stories of one folder → what each of their months is to be told of; parts of a month → its summary.
import { byDay, byMonth } from '../archive/by-date.ts';
import {
  addressMonthOf,
  type Counted,
  type DatedShare,
  type MonthSummary,
  type Share,
} from '../archive/month.ts';
import { compareByPublication } from '../archive/publication-order.ts';
import type { OldAddress } from '../archive/redirect.ts';
import { listedKey } from '../archive/related.ts';
import { type LocalMonth, monthOf } from '../dates/moment.ts';
import { localDateOf } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import { digestText } from '../digest.ts';
import { digestMember, joinSets } from '../digest-set.ts';
import { compareText } from '../problem.ts';
import type { ArticleRecord } from './article-record.ts';
import { latestOf, recentOf } from './month-times.ts';
import { type NameFinders, toArticle } from './to-article.ts';
import { usedPhotos } from './used-photos.ts';

/** As a `MonthSummary`, of the stories of one folder, with the names of categories, authors and topics as written. */
export interface MonthPart
  extends Omit<MonthSummary, 'first' | 'last' | 'categories' | 'authors' | 'topics' | 'photos'> {
  readonly month: LocalMonth;
  readonly first: ArticleRecord;
  readonly last: ArticleRecord;
  readonly categories: readonly DatedShare<string>[];
  /** A share for each list of authors that signs together: two spellings in one list may be one author. */
  readonly bylines: readonly DatedShare<readonly string[]>[];
  /** As `bylines`, of the stories that have topics. */
  readonly topicLists: readonly Share<readonly string[]>[];
  /** Names of photos as written, sorted. */
  readonly leadPhotos: readonly string[];
  readonly bodyPhotos: readonly string[];
  /** Of those that have any. */
  readonly moved: readonly StoryAliases[];
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
  const titles = records.map((each) => [listedKey(each.headline, each.publishedAt.epoch), each.permalink]);
  const filed = records.map(addressMonthOf).filter((each) => each !== month);
  return {
    month,
    count: records.length,
    days: byDay(records).map(({ period, articles: { length } }) => ({ period, count: length })),
    first,
    last,
    ...namesOf(records),
    recent: recentOf(records.map(({ publishedAt }) => publishedAt.epoch)),
    lastModified: latestOf(records.map(({ publishedAt, updatedAt }) => updatedAt ?? publishedAt)),
    leadPhotos: distinct(records.flatMap(({ figure }) => figure?.image || [])),
    bodyPhotos: distinct(records.flatMap(({ bodyPhotos }) => bodyPhotos)),
    filedElsewhere: countAlike(filed.map((period) => ({ period, count: 1 }))),
    titles: digestText(JSON.stringify(titles)),
    listedMonths: distinct(listed.map(({ publishedAt }) => monthOf(localDateOf(publishedAt, zone)))),
    moved: records.flatMap(({ source: { path }, aliases }) =>
      aliases.length === 0 ? [] : { path, aliases },
    ),
    mostListed: records.reduce((most, { related }) => Math.max(most, related.length), 0),
  };
}

function namesOf(records: readonly ArticleRecord[]) {
  const shares = records.map(({ source, localDate, category, authors, topics }) => {
    const own = { count: 1, digest: digestMember(`${source.path} ${source.hash}`) };
    const dated = { ...own, from: localDate, to: localDate };
    return {
      category: { id: category.value, ...dated },
      byline: { id: authors.map(({ value }) => value), ...dated },
      topics: topics.length === 0 ? [] : { id: topics.map(({ value }) => value), ...own },
    };
  });
  return {
    categories: sharesOf(
      shares.map(({ category }) => category),
      joinDated,
    ),
    bylines: sharesOf(
      shares.map(({ byline }) => byline),
      joinDated,
    ),
    topicLists: sharesOf(
      shares.flatMap(({ topics }) => topics),
      joinShares,
    ),
  };
}

/** `parts` are all of one month, at least one, in the order of their folders. */
export function joinParts(parts: readonly MonthPart[], find: NameFinders): MonthSummary {
  const inOrder = parts.flatMap(({ first, last }) => [first, last]).sort(compareByPublication);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a month has no part');
  const categories = parts.flatMap((part) => part.categories);
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    days: countAlike(parts.flatMap(({ days }) => days)),
    first: toArticle(first, find),
    last: toArticle(last, find),
    categories: sharesOf(
      categories.map((share) => ({ ...share, id: find.category(share.id) })),
      joinDated,
    ),
    recent: recentOf(parts.flatMap(({ recent }) => recent)),
    lastModified: latestOf(parts.map(({ lastModified }) => lastModified)),
    authors: sharesOf(
      parts.flatMap(({ bylines }) => spread(bylines, find.author)),
      joinDated,
    ),
    topics: sharesOf(
      parts.flatMap(({ topicLists }) => spread(topicLists, find.topic)),
      joinShares,
    ),
    photos: usedPhotos(
      parts.flatMap(({ leadPhotos }) => leadPhotos),
      parts.flatMap(({ bodyPhotos }) => bodyPhotos),
      find,
    ),
    filedElsewhere: countAlike(parts.flatMap(({ filedElsewhere }) => filedElsewhere)),
    titles: digestText(parts.map(({ titles }) => titles).join(' ')),
    listedMonths: distinct(parts.flatMap(({ listedMonths }) => listedMonths)),
    mostListed: parts.reduce((most, { mostListed }) => Math.max(most, mostListed), 0),
  };
}

/** Lists of names → a share for each that one of its names means. */
function spread<S extends Share<readonly string[]>, Id>(
  shares: readonly S[],
  find: (written: string) => Id,
): (Omit<S, 'id'> & { readonly id: Id })[] {
  return shares.flatMap((share) => Array.from(new Set(share.id.map(find)), (id) => ({ ...share, id })));
}

/** Shares of one id become one; by id. */
function sharesOf<S extends Share<string | readonly string[]>>(
  shares: readonly S[],
  join: (one: S, other: S) => S,
): S[] {
  const joined = new Map<string, S>();
  for (const each of shares) {
    const key = typeof each.id === 'string' ? each.id : JSON.stringify(each.id);
    const known = joined.get(key);
    joined.set(key, known === undefined ? each : join(known, each));
  }
  return [...joined].sort(([a], [b]) => compareText(a, b)).map(([, each]) => each);
}

function joinShares<S extends Share<unknown>>(one: S, other: S): S {
  return { ...one, count: one.count + other.count, digest: joinSets(one.digest, other.digest) };
}

function joinDated<S extends DatedShare<unknown>>(one: S, other: S): S {
  return {
    ...joinShares(one, other),
    from: compareText(one.from, other.from) < 0 ? one.from : other.from,
    to: compareText(one.to, other.to) > 0 ? one.to : other.to,
  };
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
