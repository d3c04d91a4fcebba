// Moments and local dates → the text that readers see, by language.
import { dateStrings } from '../strings/dates.ts';
import type { Language } from '../strings/language.ts';
import { type Weekday, weekdayOf } from './calendar.ts';
import type { LocalDate, LocalMonth, Moment } from './moment.ts';

/** `Sabtu, 14 September 2024 12:45:06 WIB`, in the zone that the moment was written in. */
export function formatMoment({ iso, zone }: Moment, language: Language): string {
  return `${formatDay(iso.slice(0, 10) as LocalDate, language)} ${iso.slice(11, 19)} ${zone}`;
}

/** `Sabtu, 14 September 2024`. */
export function formatDay(date: LocalDate, language: Language): string {
  return `${formatWeekday(weekdayOf(date), language)}, ${formatDate(date, language)}`;
}

/** `14 September 2024`. */
export function formatDate(date: LocalDate, language: Language): string {
  return `${dayNumber(date)} ${formatMonth(date.slice(0, 7) as LocalMonth, language)}`;
}

/** `14 Sep 2024`. */
export function formatShortDay(date: LocalDate, language: Language): string {
  const month = nth(dateStrings(language).shortMonths, monthNumber(date));
  return `${dayNumber(date)} ${month} ${date.slice(0, 4)}`;
}

/** `September 2024`. */
export function formatMonth(month: LocalMonth, language: Language): string {
  return `${formatMonthName(month, language)} ${month.slice(0, 4)}`;
}

/** `September`. */
export function formatMonthName(month: LocalMonth, language: Language): string {
  return nth(dateStrings(language).months, monthNumber(month));
}

/** `Sabtu`. */
export function formatWeekday(weekday: Weekday, language: Language): string {
  return nth(dateStrings(language).weekdays, weekday);
}

/** `Sab`: the head of a calendar's column. */
export function formatShortWeekday(weekday: Weekday, language: Language): string {
  return nth(dateStrings(language).shortWeekdays, weekday);
}

/** The form that front matter is written in: `2024-09-14 12:45:06 WIB`. `parseMoment` reads it back. */
export function canonicalMoment({ iso, zone }: Moment): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} ${zone}`;
}

function dayNumber(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

function monthNumber(date: LocalDate | LocalMonth): number {
  return Number(date.slice(5, 7));
}

/** Counts from 1, as months and weekdays do. */
function nth(words: readonly string[], number: number): string {
  const word = words[number - 1];
  if (word === undefined) throw new RangeError(`No name for number ${number}`);
  return word;
}
