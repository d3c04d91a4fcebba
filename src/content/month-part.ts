// The published stories of one folder → what each of their months is to be told of; parts of a month → its summary.
import { byDay, byMonth } from '../archive/by-date.ts';
import { addressMonthOf, type Counted, type MonthSummary, type Share } from '../archive/month.ts';
import { compareByPublication } from '../archive/publication-order.ts';
import { listedKey } from '../archive/related.ts';
import { type LocalDate, type LocalMonth, monthOf } from '../dates/moment.ts';
import { localDateOf } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import { digestText } from '../digest.ts';
import { compareText } from '../problem.ts';
import type { ArticleRecord } from './article-record.ts';
import { type NameFinders, toArticle } from './to-article.ts';

/** As a `MonthSummary`, of the stories of one folder, with the names of categories and authors as written. */
export interface MonthPart extends Omit<MonthSummary, 'first' | 'last' | 'categories' | 'authors'> {
  readonly month: LocalMonth;
  readonly first: ArticleRecord;
  readonly last: ArticleRecord;
  readonly categories: readonly Share<string>[];
  /** A share for each list of authors that signs together: two spellings in one list may be one author. */
  readonly bylines: readonly Share<readonly string[]>[];
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
    categories: sharesOf(records.map(({ category, localDate }) => share(category.value, localDate))),
    bylines: sharesOf(
      records.map(({ authors, localDate }) =>
        share(
          authors.map(({ value }) => value),
          localDate,
        ),
      ),
    ),
    filedElsewhere: countAlike(filed.map((period) => ({ period, count: 1 }))),
    titles: digestText(JSON.stringify(titles)),
    listedMonths: distinct(listed.map(({ publishedAt }) => monthOf(localDateOf(publishedAt, zone)))),
    mostListed: records.reduce((most, { related }) => Math.max(most, related.length), 0),
  };
}

/** `parts` are all of one month, at least one, in the order of their folders. */
export function joinParts(parts: readonly MonthPart[], find: NameFinders): MonthSummary {
  const inOrder = parts.flatMap(({ first, last }) => [first, last]).sort(compareByPublication);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a month has no part');
  const categories = parts.flatMap((part) => part.categories);
  const bylines = parts.flatMap((part) => part.bylines);
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    days: countAlike(parts.flatMap(({ days }) => days)),
    first: toArticle(first, find),
    last: toArticle(last, find),
    categories: sharesOf(categories.map(({ id, ...rest }) => ({ ...rest, id: find.category(id) }))),
    authors: sharesOf(
      bylines.flatMap(({ id: names, ...rest }) =>
        Array.from(new Set(names.map(find.author)), (id) => ({ ...rest, id })),
      ),
    ),
    filedElsewhere: countAlike(parts.flatMap(({ filedElsewhere }) => filedElsewhere)),
    titles: digestText(parts.map(({ titles }) => titles).join(' ')),
    listedMonths: distinct(parts.flatMap(({ listedMonths }) => listedMonths)),
    mostListed: parts.reduce((most, { mostListed }) => Math.max(most, mostListed), 0),
  };
}

function share<Id>(id: Id, date: LocalDate): Share<Id> {
  return { id, count: 1, from: date, to: date };
}

/** Shares of one id become one; by id. */
function sharesOf<Id>(shares: readonly Share<Id>[]): Share<Id>[] {
  const joined = new Map<string, Share<Id>>();
  for (const { id, count, from, to } of shares) {
    const key = String(JSON.stringify(id));
    const known = joined.get(key) ?? { id, count: 0, from, to };
    joined.set(key, {
      id,
      count: known.count + count,
      from: compareText(from, known.from) < 0 ? from : known.from,
      to: compareText(to, known.to) > 0 ? to : known.to,
    });
  }
  return [...joined].sort(([a], [b]) => compareText(a, b)).map(([, each]) => each);
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
