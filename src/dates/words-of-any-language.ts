// Months and weekdays in the languages that our sources are written in → their numbers.
import { dateStrings } from '../strings/dates.ts';
import type { Weekday } from './calendar.ts';
import {
  monthNumberOf as indonesianMonth,
  weekdayNumberOf as indonesianWeekday,
} from './indonesian-words.ts';

const english = dateStrings('en');
const englishMonths = numbered([english.months, english.shortMonths]);
const englishWeekdays = new Map([
  ...numbered([english.weekdays, english.shortWeekdays]),
  ['tues', 2] as const,
  ['thur', 4] as const,
  ['thurs', 4] as const,
]);
const indonesianShortWeekdays = numbered([dateStrings('id').shortWeekdays]);

/** Indonesian or English, whole or short, in any case. */
export function monthNumberOfAny(word: string): number | undefined {
  return indonesianMonth(word) ?? englishMonths.get(word.toLowerCase());
}

/** As `monthNumberOfAny`; 1 is Monday. */
export function weekdayNumberOfAny(word: string): Weekday | undefined {
  const key = word.toLowerCase();
  const number = indonesianWeekday(word) ?? englishWeekdays.get(key) ?? indonesianShortWeekdays.get(key);
  return number as Weekday | undefined;
}

function numbered(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((words) => words.map((word, index): [string, number] => [word.toLowerCase(), index + 1])),
  );
}
