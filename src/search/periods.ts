// A local date → the calendar periods it lies in, from 64 years to the day: the places an index may be cut at.
import type { LocalDate } from '../dates/moment.ts';

/** A date's period, by a name that no other period has; the same period has one name on every level. */
export type PeriodOf = (date: LocalDate) => string;

/** Each period consists of at most two of the level below it. Names sort as their first days do, inside a level. */
export const periodLevels: readonly PeriodOf[] = [
  yearsOf(64),
  yearsOf(32),
  yearsOf(16),
  yearsOf(8),
  yearsOf(4),
  yearsOf(2),
  (date) => date.slice(0, 4),
  (date) => `${date.slice(0, 4)}-h${Math.ceil(monthNumber(date) / 6)}`,
  (date) => `${date.slice(0, 4)}-q${Math.ceil(monthNumber(date) / 3)}`,
  twoMonthsOf,
  (date) => date.slice(0, 7),
  daysOf(16),
  daysOf(8),
  daysOf(4),
  daysOf(2),
  (date) => date,
];

/** `2016-2031` for a size of 16. */
function yearsOf(size: number): PeriodOf {
  return (date) => {
    const first = Math.floor(Number(date.slice(0, 4)) / size) * size;
    return `${fourDigits(first)}-${fourDigits(first + size - 1)}`;
  };
}

/** The first two months of a quarter, `2024-m07-08`; its third by itself. */
function twoMonthsOf(date: LocalDate): string {
  const place = (monthNumber(date) - 1) % 3;
  if (place === 2) return date.slice(0, 7);
  const first = monthNumber(date) - place;
  return `${date.slice(0, 4)}-m${twoDigits(first)}-${twoDigits(first + 1)}`;
}

/** Days 1–16 and 17–31 for a size of 16; the last block of a month may be shorter. */
function daysOf(size: number): PeriodOf {
  return (date) => {
    const first = Math.floor((Number(date.slice(8, 10)) - 1) / size) * size + 1;
    return `${date.slice(0, 7)}-d${twoDigits(first)}-${twoDigits(Math.min(first + size - 1, 31))}`;
  };
}

function monthNumber(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}
