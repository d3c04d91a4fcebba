// A local date → the calendar periods it lies in, from the widest to the day: the places an index may be cut at.
import type { LocalDate } from '../dates/moment.ts';

/** A date's period, by a name that no other period of any width has. */
export type PeriodOf = (date: LocalDate) => string;

/** Days 1–16 and 17–31 for a size of 16; the last block of a month may be shorter. */
function daysOf(size: number): PeriodOf {
  return (date) => {
    const block = Math.floor((Number(date.slice(8, 10)) - 1) / size) * size;
    return `${date.slice(0, 7)}-d${twoDigits(block + 1)}-${twoDigits(Math.min(block + size, 31))}`;
  };
}

/** Eight days: a live month has four of them. */
export const eightDaysOf: PeriodOf = daysOf(8);

/** Year, half, quarter, month, blocks of days, day: each lies whole in one of the level before it. */
export const levelsInYear: readonly PeriodOf[] = [
  (date) => date.slice(0, 4),
  (date) => `${date.slice(0, 4)}-h${Math.ceil(monthNumber(date) / 6)}`,
  (date) => `${date.slice(0, 4)}-q${Math.ceil(monthNumber(date) / 3)}`,
  (date) => date.slice(0, 7),
  daysOf(16),
  eightDaysOf,
  daysOf(4),
  daysOf(2),
  (date) => date,
];

/** The same from the decade down, with five years between decade and year. */
export const levelsInDecade: readonly PeriodOf[] = [
  (date) => `${date.slice(0, 3)}0s`,
  (date) => `${fiveYearsFrom(date)}-${fiveYearsFrom(date) + 4}`,
  ...levelsInYear,
];

function fiveYearsFrom(date: LocalDate): number {
  return Math.floor(Number(date.slice(0, 4)) / 5) * 5;
}

function monthNumber(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

function twoDigits(day: number): string {
  return String(day).padStart(2, '0');
}
