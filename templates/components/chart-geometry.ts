// Counts by month → where the parts of a chart stand: bars in units of stories, years in percent of its width.
import { type LocalMonth, type LocalYear, yearOf } from '../../src/dates/moment.ts';

/** From one column to the next; a gap stands between two unless it would be all that is seen on a phone. */
const step = 10;
const gap = 2;
const columnsWithGaps = 60;

/** The columns that the width holds at least: a single month is no wall. */
export const columnsAtLeast = 12;

interface Columns {
  readonly width: number;
  /** One a series, the first at the bottom; y grows downwards from the greatest total. */
  readonly paths: readonly string[];
}

/** `rows` have a count a month, all of one length. */
export function columnPaths(rows: readonly (readonly number[])[]): Columns {
  const totals = totalsOf(rows);
  const heights = totals.map(() => 0);
  const most = Math.max(...totals);
  const bar = totals.length <= columnsWithGaps ? step - gap : step;
  const paths = rows.map((counts) => {
    const bars = counts.map((count, column) => {
      if (count === 0) return '';
      const height = (heights[column] ?? 0) + count;
      heights[column] = height;
      return `M${column * step} ${most - height}h${bar}v${count}h-${bar}z`;
    });
    return bars.join('');
  });
  return { width: Math.max(totals.length, columnsAtLeast) * step, paths };
}

export function totalsOf(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, column) => sumOf(rows.map((counts) => counts[column] ?? 0)));
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

export interface Tick {
  readonly year: LocalYear;
  /** Where its January begins. */
  readonly percent: number;
  /** Left out on narrow screens. */
  readonly isMinor: boolean;
}

const ticksAtMost = 8;
/** A label needs room before the right edge. */
const lastPercent = 94;

/** At most eight, on years that are round by their distance; none in an archive of less than two years. */
export function yearTicks(months: readonly LocalMonth[]): Tick[] {
  if (months.length < 24) return [];
  const januaries = months.flatMap((month, index) => (month.endsWith('-01') ? [{ month, index }] : []));
  const every = [1, 2, 5, 10, 20, 50].find((years) => januaries.length / years <= ticksAtMost) ?? 100;
  return januaries
    .map(({ month, index }) => ({ year: yearOf(month), percent: round((index / months.length) * 100) }))
    .filter(({ year, percent }) => Number(year) % every === 0 && percent <= lastPercent)
    .map((tick) => ({ ...tick, isMinor: (Number(tick.year) / every) % 2 === 1 }));
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
