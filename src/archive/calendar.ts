// The archive's calendar: which months and years have a page, and how many stories stand there.
import { type LocalMonth, type LocalYear, yearOf } from '../dates/moment.ts';
import { compareText } from '../problem.ts';
import type { Archive } from './archive.ts';
import type { Article } from './article.ts';
import { type ArchiveMonth, addressMonthOf } from './month.ts';

/**
 * A month that stories are dated in; or one that only addresses name (`/2024/08/…` of a story dated in September),
 * with the months those stories are dated in: a shortened address must lead somewhere.
 */
export type CalendarMonth =
  | {
      readonly kind: 'dated';
      readonly period: LocalMonth;
      readonly count: number;
      readonly month: ArchiveMonth;
    }
  | {
      readonly kind: 'filed';
      readonly period: LocalMonth;
      readonly count: number;
      readonly datedIn: readonly ArchiveMonth[];
    };

export interface CalendarYear {
  readonly period: LocalYear;
  /** How many stories are dated in it. */
  readonly count: number;
  /** Oldest first, at least one. */
  readonly months: readonly CalendarMonth[];
}

/** Oldest first. */
export function calendarMonths({ months }: Archive): CalendarMonth[] {
  const dated = months.map((month): CalendarMonth => {
    return { kind: 'dated', period: month.month, count: month.summary.count, month };
  });
  const known = new Set(months.map(({ month }) => month));
  const filed = new Map<LocalMonth, { count: number; readonly datedIn: ArchiveMonth[] }>();
  for (const each of months) {
    for (const { period, count } of each.summary.filedElsewhere) {
      if (known.has(period)) continue;
      const entry = filed.get(period) ?? { count: 0, datedIn: [] };
      entry.count += count;
      entry.datedIn.push(each);
      filed.set(period, entry);
    }
  }
  const extra = [...filed].map(([period, entry]): CalendarMonth => ({ kind: 'filed', period, ...entry }));
  return [...dated, ...extra].sort((a, b) => compareText(a.period, b.period));
}

/** Oldest first; a year that only addresses name is among them. */
export function calendarYears(archive: Archive): CalendarYear[] {
  const years = new Map<LocalYear, CalendarMonth[]>();
  for (const month of calendarMonths(archive)) {
    const year = yearOf(month.period);
    years.set(year, [...(years.get(year) ?? []), month]);
  }
  return [...years].map(([period, months]) => ({ period, count: countDated(months), months }));
}

function countDated(months: readonly CalendarMonth[]): number {
  return months.reduce((sum, { kind, count }) => (kind === 'dated' ? sum + count : sum), 0);
}

/** The stories that a month's page shows, oldest first. */
export function articlesOfMonth(calendarMonth: CalendarMonth): readonly Article[] {
  if (calendarMonth.kind === 'dated') return calendarMonth.month.articles();
  const { datedIn, period } = calendarMonth;
  return datedIn.flatMap(({ articles }) =>
    articles().filter((article) => addressMonthOf(article) === period),
  );
}
