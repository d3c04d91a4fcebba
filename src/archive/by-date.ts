// The archive cut by the calendar: articles → months and days that hold any, in the calendar's order.
import { type LocalDate, type LocalMonth, monthOf } from '../dates/moment.ts';
import { compareText } from '../problem.ts';

/** What the cuts are made by. */
export interface Dated {
  readonly localDate: LocalDate;
}

/** A period with its articles, which keep the order they came in. */
export interface PeriodGroup<P extends string, A extends Dated> {
  readonly period: P;
  readonly articles: readonly A[];
}

export function byDay<A extends Dated>(articles: readonly A[]): PeriodGroup<LocalDate, A>[] {
  return byPeriod(articles, (article) => article.localDate);
}

export function byMonth<A extends Dated>(articles: readonly A[]): PeriodGroup<LocalMonth, A>[] {
  return byPeriod(articles, (article) => monthOf(article.localDate));
}

function byPeriod<P extends string, A extends Dated>(
  articles: readonly A[],
  periodOf: (article: A) => P,
): PeriodGroup<P, A>[] {
  const groups = new Map<P, A[]>();
  for (const article of articles) {
    const period = periodOf(article);
    const group = groups.get(period);
    if (group) group.push(article);
    else groups.set(period, [article]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([period, members]) => ({ period, articles: members }));
}
