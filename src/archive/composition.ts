// The archive month by month: how many stories each of the largest categories has, and the others together.
import type { LocalMonth } from '../dates/moment.ts';
import { compareText } from '../problem.ts';
import { type Archive, countByCategory } from './archive.ts';
import type { CategoryId } from './category.ts';

/** `category` is `undefined` for all smaller ones together; `counts` has a place a month. */
export interface CompositionSeries {
  readonly category: CategoryId | undefined;
  readonly counts: readonly number[];
}

export interface Composition {
  /** Every month from the first story's to the last one's, those without stories among them. */
  readonly months: readonly LocalMonth[];
  /** The largest first, the rest last; none is empty. */
  readonly series: readonly CompositionSeries[];
}

/** At most `seriesAtMost` series, from summaries alone; `undefined` for an archive without stories. */
export function composeArchive(archive: Archive, seriesAtMost: number): Composition | undefined {
  const [first, last] = [archive.months[0]?.month, archive.months.at(-1)?.month];
  if (first === undefined || last === undefined) return undefined;
  const months = monthsBetween(first, last);
  const places = new Map(months.map((month, index) => [month, index]));
  const ranked = [...countByCategory(archive)]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .map(([id]) => id);
  const named = ranked.length <= seriesAtMost ? ranked : ranked.slice(0, seriesAtMost - 1);
  const counts = new Map<CategoryId | undefined, number[]>();
  for (const id of ranked.length > named.length ? [...named, undefined] : named) {
    counts.set(
      id,
      months.map(() => 0),
    );
  }
  for (const { month, summary } of archive.months) {
    const place = places.get(month) ?? 0;
    for (const { id, count } of summary.categories) {
      const row = counts.get(id) ?? counts.get(undefined);
      if (row !== undefined) row[place] = (row[place] ?? 0) + count;
    }
  }
  return { months, series: Array.from(counts, ([category, row]) => ({ category, counts: row })) };
}

function monthsBetween(first: LocalMonth, last: LocalMonth): LocalMonth[] {
  const [start, end] = [monthNumber(first), monthNumber(last)];
  return Array.from({ length: end - start + 1 }, (_, index) => monthOfNumber(start + index));
}

/** Months since the year 0. */
function monthNumber(month: LocalMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthOfNumber(number: number): LocalMonth {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}` as LocalMonth;
}
