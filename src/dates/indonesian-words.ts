// Months and weekdays as Indonesian newsrooms spell them → their numbers.
import { dateStrings } from '../strings/dates.ts';
import type { Weekday } from './calendar.ts';

const { months, shortMonths, weekdays } = dateStrings('id');

const monthVariants: Readonly<Record<string, number>> = {
  peb: 2,
  pebruari: 2,
  ags: 8,
  agt: 8,
  agust: 8,
  sept: 9,
  nop: 11,
  nopember: 11,
};

const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...months.map(numbered),
  ...shortMonths.map(numbered),
  ...Object.entries(monthVariants),
]);

const weekdayNumbers: ReadonlyMap<string, number> = new Map([
  ...weekdays.map(numbered),
  ["jum'at", 5],
  ['ahad', 7],
]);

/** `September`, `Sept` and `sep` → 9; also the old spellings `Pebruari` and `Nopember`. */
export function monthNumberOf(word: string): number | undefined {
  return monthNumbers.get(word.toLowerCase());
}

/** `Sabtu` → 6; also `Ahad`, and `Jum'at` with any apostrophe. */
export function weekdayNumberOf(word: string): Weekday | undefined {
  return weekdayNumbers.get(word.toLowerCase().replace(/[’‘ʼ`´]/, "'")) as Weekday | undefined;
}

function numbered(word: string, index: number): [string, number] {
  return [word.toLowerCase(), index + 1];
}
