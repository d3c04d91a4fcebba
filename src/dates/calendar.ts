// Arithmetic of the Gregorian calendar on local dates: weekdays and lengths of months, with no zone and no clock.
import type { LocalDate, LocalMonth } from './moment.ts';

/** 1 is Monday and 7 is Sunday (ISO 8601); weeks start on Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayInMilliseconds = 86_400_000;

export function weekdayOf(date: LocalDate): Weekday {
  const days = Date.UTC(partOf(date, 0, 4), partOf(date, 5, 7) - 1, partOf(date, 8, 10)) / dayInMilliseconds;
  // 1 January 1970 was a Thursday; the double remainder holds for days before it too.
  return (((((days + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The weekday of a month's first day: how many cells of a month's first week stay empty, plus one. */
export function firstWeekdayOf(month: LocalMonth): Weekday {
  return weekdayOf(`${month}-01` as LocalDate);
}

/** How many days a month has: 28 to 31. */
export function daysInMonth(month: LocalMonth): number {
  return daysInMonthOf(partOf(month, 0, 4), partOf(month, 5, 7));
}

/** As `daysInMonth`, of a year and a month number from 1. */
export function daysInMonthOf(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `2024-01`, 2 → `2023-11`. Not before the year 0. */
export function monthsEarlier(month: LocalMonth, count: number): LocalMonth {
  const months = partOf(month, 0, 4) * 12 + partOf(month, 5, 7) - 1 - count;
  const [year, inYear] = [Math.floor(months / 12), months % 12];
  return `${String(year).padStart(4, '0')}-${String(inYear + 1).padStart(2, '0')}` as LocalMonth;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function partOf(date: string, start: number, end: number): number {
  return Number(date.slice(start, end));
}
