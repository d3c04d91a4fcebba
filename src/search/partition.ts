// How many articles each day has → the bundles that the search index is cut into, one a period.
import type { LocalDate } from '../dates/moment.ts';
import { type PeriodOf, periodLevels } from './periods.ts';

/** A local date of the site, and how many articles it has: at least one. */
export interface DayCount {
  readonly date: LocalDate;
  readonly count: number;
}

/**
 * `from` and `to` are the dates of its oldest and newest article. It is the `count` articles from place `offset` on,
 * counted from 0, of those dated `from` to `to`, in the archive's order: `offset` is above 0 only in later parts of
 * one large day.
 */
export interface Bundle {
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly count: number;
  readonly offset: number;
}

/**
 * The most articles that a bundle may hold. What one story changes and what the indexer holds in memory grow with
 * it; what a search over everything must ask for grows as it shrinks. `build-bundle.ts` counts the files.
 */
export const bundleLimit = 480;

/**
 * Newest bundle first; every article in exactly one. `days` are oldest first, each date once.
 *
 * A bundle is the widest period, from 64 years down to the day, that stays within the limit. A period is always cut
 * in two, and where it is cut depends on the counts inside it alone, so that an archive has one partition, whatever
 * its history, and a change stays where it is: an article that comes or goes changes the bundle of its period, or,
 * where that crosses the limit, cuts it in two or joins two to one. New months and years close nothing. Only a day
 * above the limit is cut by count: its later parts shift with an article before them.
 */
export function partition(days: readonly DayCount[], limit: number = bundleLimit): Bundle[] {
  return cutByCalendar(days, limit, periodLevels).reverse();
}

/** Oldest first. */
function cutByCalendar(
  days: readonly DayCount[],
  limit: number,
  [level, ...deeper]: readonly PeriodOf[],
): Bundle[] {
  if (level === undefined) return days.flatMap((day) => cutByCount(day, limit));
  return cutBy(level, days).flatMap(([name, part]) => {
    const count = part.reduce((sum, day) => sum + day.count, 0);
    if (count > limit) return cutByCalendar(part, limit, deeper);
    const [first, last] = [part[0], part.at(-1)];
    return first && last ? [{ name, from: first.date, to: last.date, count, offset: 0 }] : [];
  });
}

/** Runs of days of one period, oldest first: the days of a period follow one another. */
function cutBy(periodOf: PeriodOf, days: readonly DayCount[]): [name: string, days: readonly DayCount[]][] {
  const runs: [string, readonly DayCount[]][] = [];
  for (let start = 0, day = days[0]; day !== undefined; day = days[start]) {
    const name = periodOf(day.date);
    const end = endOfRun(days, start, (other) => periodOf(other.date) === name);
    runs.push([name, days.slice(start, end)]);
    start = end;
  }
  return runs;
}

/** Halving: twenty years of days on sixteen levels took a tenth of a build in which nothing changed. */
function endOfRun(days: readonly DayCount[], start: number, isOfRun: (day: DayCount) => boolean): number {
  let [known, end] = [start, days.length];
  while (end - known > 1) {
    const middle = (known + end) >> 1;
    const day = days[middle];
    if (day !== undefined && isOfRun(day)) known = middle;
    else end = middle;
  }
  return end;
}

/** Numbered from 1 with at least four digits, so that names sort as their numbers do. */
function cutByCount({ date, count }: DayCount, limit: number): Bundle[] {
  return Array.from({ length: Math.ceil(count / limit) }, (_, place) => {
    const offset = place * limit;
    const name = `${date}-n${String(place + 1).padStart(4, '0')}`;
    return { name, from: date, to: date, count: Math.min(limit, count - offset), offset };
  });
}
