// The date indexes: years, months and days of the archive → their pages.
import { byDay } from '../archive/by-date.ts';
import { articlesOfMonth, calendarYears } from '../archive/calendar.ts';
import { formatDay, formatMonth } from '../dates/format.ts';
import type { LocalDate, LocalMonth, LocalYear } from '../dates/moment.ts';
import { periodAddress } from './addresses.ts';
import { besideAt, linkBeside } from './adjacent.ts';
import type { MonthPlace, StoriesPlace } from './month-place.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';
import type { Period } from './props.ts';

/** How many of a day's stories its month page shows. */
const newestOfDay = 3;

/** Oldest first. */
/** A year leads back alone: a link to the next would change its page when it has long been over. */
export function planYears(context: PlanContext): PageOf<'year'>[] {
  const years = calendarYears(context.archive);
  const periods = years.map(({ period }) => period);
  return years.map(({ period, months }, index) => ({
    kind: 'year',
    props: {
      ...periodHead(context, period, period),
      year: period,
      months: months.map(linkPeriod),
      adjacent: linkBeside({ earlier: periods[index - 1], later: undefined }, periodAddress),
    },
  }));
}

export function linkPeriod<P extends LocalDate | LocalMonth | LocalYear>(counted: {
  readonly period: P;
  readonly count: number;
}): Period<P> {
  const { period, count } = counted;
  return { period, permalink: periodAddress(period), count };
}

export function planMonth(context: PlanContext, { page, months }: MonthPlace): PageOf<'month'> {
  const days = byDay(articlesOfMonth(page)).map(({ period, articles }) => ({
    ...linkPeriod({ period, count: articles.length }),
    newest: articles.slice(-newestOfDay).reverse().map(context.teaserOf),
  }));
  return {
    kind: 'month',
    props: {
      ...periodHead(context, page.period, formatMonth(page.period, context.archive.site.language)),
      month: page.period,
      days: days.reverse(),
      adjacent: linkBeside(months, periodAddress),
    },
  };
}

/** Oldest first. */
export function* planDays(context: PlanContext, { month, days }: StoriesPlace): Generator<PageOf<'day'>> {
  const groups = byDay(month.articles());
  const dates = groups.map(({ period }) => period);
  for (const [index, { period, articles }] of groups.entries()) {
    yield {
      kind: 'day',
      props: {
        ...periodHead(context, period, formatDay(period, context.archive.site.language)),
        date: period,
        articles: articles.toReversed().map(context.teaserOf),
        adjacent: linkBeside(besideAt(dates, index, days), periodAddress),
      },
    };
  }
}

function periodHead(context: PlanContext, period: LocalDate | LocalMonth | LocalYear, printed: string) {
  return {
    chrome: context.chrome,
    permalink: periodAddress(period),
    title: context.heads.periodTitle(printed),
    description: context.heads.periodDescription(printed, context.archive.site.name),
  };
}
