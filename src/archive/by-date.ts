// The archive cut by the calendar: articles → months and days that hold any, in the calendar's order.
import { type LocalDate, type LocalMonth, monthOf } from '../dates/moment.ts';
import { compareText } from '../problem.ts';
import type { Article } from './article.ts';

/** A period with its articles, which keep the order they came in. */
export interface PeriodGroup<P extends string> {
  readonly period: P;
  readonly articles: readonly Article[];
}

export function byDay(articles: readonly Article[]): PeriodGroup<LocalDate>[] {
  return byPeriod(articles, (article) => article.localDate);
}

export function byMonth(articles: readonly Article[]): PeriodGroup<LocalMonth>[] {
  return byPeriod(articles, (article) => monthOf(article.localDate));
}

function byPeriod<P extends string>(
  articles: readonly Article[],
  periodOf: (article: Article) => P,
): PeriodGroup<P>[] {
  const groups = new Map<P, Article[]>();
  for (const article of articles) {
    const period = periodOf(article);
    const group = groups.get(period);
    if (group) group.push(article);
    else groups.set(period, [article]);
  }
  return inCalendarOrder([...groups].map(([period, members]) => ({ period, articles: members })));
}

function inCalendarOrder<P extends string>(groups: readonly PeriodGroup<P>[]): PeriodGroup<P>[] {
  return [...groups].sort((a, b) => compareText(a.period, b.period));
}
