// A month of the archive: what the other months need to know of it, and its articles where they are asked for.
import type { LocalDate, LocalMonth } from '../dates/moment.ts';
import { monthOf } from '../dates/moment.ts';
import { localDateOf } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import { digestText } from '../digest.ts';
import { compareText } from '../problem.ts';
import type { Article, Digest } from './article.ts';
import type { AuthorId } from './author.ts';
import { byDay, byMonth } from './by-date.ts';
import type { CategoryId } from './category.ts';
import { compareByPublication } from './publication-order.ts';
import { listedKey } from './related.ts';

/** How much of a month one category or author has; `from` and `to` are the dates of its first and last story. */
export interface Share<Id extends string> {
  readonly id: Id;
  readonly count: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Plain data: it is kept from build to build, so that a month that did not change is not looked into. */
export interface MonthSummary {
  readonly count: number;
  /** In the calendar's order, only days that hold a story. */
  readonly days: readonly { readonly date: LocalDate; readonly count: number }[];
  /** Oldest and newest: the neighbours of the months beside it. */
  readonly first: Article;
  readonly last: Article;
  /** By id. */
  readonly categories: readonly Share<CategoryId>[];
  readonly authors: readonly Share<AuthorId>[];
  /** Months that stand in the addresses of its stories, though the stories are not dated there; with how many. */
  readonly filedElsewhere: readonly { readonly month: LocalMonth; readonly count: number }[];
  /** Over what listed headlines are found by: titles, instants and addresses. */
  readonly titles: Digest;
  /** Months in which stories lie that headlines of this month's *Berita Lainnya* may name. */
  readonly listedMonths: readonly LocalMonth[];
  /** The most headlines that one of its stories lists. */
  readonly mostListed: number;
}

/** At least one article. */
export interface ArchiveMonth {
  readonly month: LocalMonth;
  /** Equal for equal articles; what it is made of is its maker's affair. */
  readonly digest: Digest;
  readonly summary: MonthSummary;
  /** Oldest first by (publishedAt, permalink). They may be loaded for it, and loaded again the next time. */
  readonly articles: () => readonly Article[];
}

/** Articles that are at hand, in any order → the months they are dated in, oldest first. */
export function monthsInMemory(articles: readonly Article[], zone: Zone): ArchiveMonth[] {
  return byMonth([...articles].sort(compareByPublication)).map(({ period, articles: members }) => ({
    month: period,
    digest: digestText(JSON.stringify(members)),
    summary: summarizeMonth(members, zone),
    articles: () => members,
  }));
}

/** `articles` are all of one month, oldest first; `zone` is the site's. */
export function summarizeMonth(articles: readonly Article[], zone: Zone): MonthSummary {
  const [first, last] = [articles[0], articles.at(-1)];
  if (first === undefined || last === undefined)
    throw new Error('a month without articles is not in the archive');
  const listed = articles.flatMap(({ related }) => related);
  const titles = articles.map((article) => [
    listedKey(article.headline, article.publishedAt.epoch),
    article.permalink,
  ]);
  return {
    count: articles.length,
    days: byDay(articles).map(({ period, articles: { length } }) => ({ date: period, count: length })),
    first,
    last,
    categories: sharesOf(articles, ({ category }) => [category]),
    authors: sharesOf(articles, ({ authors }) => authors),
    filedElsewhere: countFiledElsewhere(articles),
    titles: digestText(JSON.stringify(titles)),
    listedMonths: distinct(listed.map(({ publishedAt }) => monthOf(localDateOf(publishedAt, zone)))),
    mostListed: articles.reduce((most, { related }) => Math.max(most, related.length), 0),
  };
}

function sharesOf<Id extends string>(
  articles: readonly Article[],
  idsOf: (article: Article) => readonly Id[],
): Share<Id>[] {
  const shares = new Map<Id, Share<Id>>();
  for (const article of articles) {
    const { localDate } = article;
    for (const id of idsOf(article)) {
      const { count, from, to } = shares.get(id) ?? { count: 0, from: localDate, to: localDate };
      shares.set(id, {
        id,
        count: count + 1,
        from: compareText(localDate, from) < 0 ? localDate : from,
        to: compareText(localDate, to) > 0 ? localDate : to,
      });
    }
  }
  return [...shares.values()].sort((a, b) => compareText(a.id, b.id));
}

function countFiledElsewhere(articles: readonly Article[]): MonthSummary['filedElsewhere'] {
  const counts = new Map<LocalMonth, number>();
  for (const article of articles) {
    const filed = addressMonthOf(article);
    if (filed !== monthOf(article.localDate)) counts.set(filed, (counts.get(filed) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => compareText(a, b)).map(([month, count]) => ({ month, count }));
}

/** `/2024/09/putin/` → `2024-09`. */
export function addressMonthOf({ permalink }: Article): LocalMonth {
  return permalink.slice(1, 8).replace('/', '-') as LocalMonth;
}

function distinct<P extends string>(values: readonly P[]): P[] {
  return [...new Set(values)].sort(compareText);
}
