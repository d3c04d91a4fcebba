// The archive cut by the calendar: articles → months and days that hold any, in the calendar's order.
import type { LocalDate, LocalMonth, LocalYear } from '../dates/moment.ts';
import { monthOf, yearOf } from '../dates/moment.ts';
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

export function byYear(articles: readonly Article[]): PeriodGroup<LocalYear>[] {
  return byPeriod(articles, (article) => yearOf(article.localDate));
}

/** Also the months that only addresses name, with the stories filed there: a shortened address leads somewhere. */
export function byMonthOrAddress(articles: readonly Article[]): PeriodGroup<LocalMonth>[] {
  return withAddressed(articles, byMonth(articles), addressMonthOf);
}

/** Also the years that only addresses name. */
export function byYearOrAddress(articles: readonly Article[]): PeriodGroup<LocalYear>[] {
  return withAddressed(articles, byYear(articles), (article) => yearOf(addressMonthOf(article)));
}

function withAddressed<P extends string>(
  articles: readonly Article[],
  dated: readonly PeriodGroup<P>[],
  addressOf: (article: Article) => P,
): PeriodGroup<P>[] {
  const known = new Set(dated.map(({ period }) => period));
  const elsewhere = articles.filter((article) => !known.has(addressOf(article)));
  return inCalendarOrder([...dated, ...byPeriod(elsewhere, addressOf)]);
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

/** `/2024/09/putin/` → `2024-09`. */
function addressMonthOf({ permalink }: Article): LocalMonth {
  return permalink.slice(1, 8).replace('/', '-') as LocalMonth;
}
