// The date indexes: the archive → a page for every year, month and day that holds a story or stands in its address.
import { byDay, byMonthOrAddress, byYearOrAddress, type PeriodGroup } from '../archive/by-date.ts';
import { formatDay, formatMonth } from '../dates/format.ts';
import type { LocalDate, LocalMonth, LocalYear } from '../dates/moment.ts';
import { periodAddress } from './addresses.ts';
import { type PlacedGroup, placeGroups } from './adjacent.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';
import type { Period } from './props.ts';

/** How many of a day's stories its month page shows. */
const newestOfDay = 3;

/** Years, then months, then days, each in the calendar's order. */
export function* planCalendar(
  context: PlanContext,
): Generator<PageOf<'year'> | PageOf<'month'> | PageOf<'day'>> {
  const { articles } = context.archive;
  for (const year of placeGroups(byYearOrAddress(articles), periodAddress)) yield planYear(context, year);
  for (const month of placeGroups(byMonthOrAddress(articles), periodAddress)) yield planMonth(context, month);
  for (const day of placeGroups(byDay(articles), periodAddress)) yield planDay(context, day);
}

export function countPeriod<P extends LocalDate | LocalMonth | LocalYear>(group: PeriodGroup<P>): Period<P> {
  return { period: group.period, permalink: periodAddress(group.period), count: group.articles.length };
}

function planYear(
  context: PlanContext,
  { period, articles, adjacent }: PlacedGroup<LocalYear>,
): PageOf<'year'> {
  return {
    kind: 'year',
    props: {
      ...periodHead(context, period, period),
      year: period,
      months: byMonthOrAddress(articles).map(countPeriod),
      adjacent,
    },
  };
}

function planMonth(
  context: PlanContext,
  { period, articles, adjacent }: PlacedGroup<LocalMonth>,
): PageOf<'month'> {
  const days = byDay(articles).map((day) => ({
    ...countPeriod(day),
    newest: day.articles.slice(-newestOfDay).reverse().map(context.teaserOf),
  }));
  return {
    kind: 'month',
    props: {
      ...periodHead(context, period, formatMonth(period, context.archive.site.language)),
      month: period,
      days: days.reverse(),
      adjacent,
    },
  };
}

function planDay(
  context: PlanContext,
  { period, articles, adjacent }: PlacedGroup<LocalDate>,
): PageOf<'day'> {
  return {
    kind: 'day',
    props: {
      ...periodHead(context, period, formatDay(period, context.archive.site.language)),
      date: period,
      articles: articles.toReversed().map(context.teaserOf),
      adjacent,
    },
  };
}

function periodHead(context: PlanContext, period: LocalDate | LocalMonth | LocalYear, printed: string) {
  return {
    chrome: context.chrome,
    permalink: periodAddress(period),
    title: context.heads.periodTitle(printed),
    description: context.heads.periodDescription(printed, context.archive.site.name),
  };
}
