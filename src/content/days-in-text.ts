// A story's text → dates in it that no calendar has, and weekdays that are not those of their dates.
import { daysInMonthOf, type Weekday, weekdayOf } from '../dates/calendar.ts';
import { monthNumberOf, weekdayNumberOf } from '../dates/indonesian-words.ts';
import type { LocalDate } from '../dates/moment.ts';
import { type Problem, problem } from '../problem.ts';
import { dateStrings } from '../strings/dates.ts';
import type { BodyPlace } from './body-links.ts';
import { positionAt } from './text-file.ts';

const weekday = "(Senin|Selasa|Rabu|Kamis|Jum['’‘`]?at|Sabtu|Minggu|Ahad)";
const daytime = '(?: (?:pagi|siang|sore|petang|malam|dini hari))?';

/** `Kamis (12/9)`, `Kamis (12/9/2024)`, `Kamis pagi (12/9/24)`: day and month, as Indonesian newspapers write them. */
const inParentheses = new RegExp(
  `(?<!\\p{L})${weekday}${daytime},? \\((\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{4,5}|\\d{2}))?\\)`,
  'gu',
);

/** `12 September 2024`. What stands before it is looked at where one is found: at each letter of a text it takes longer. */
const inWords = /(\d{1,2}) (\p{L}{3,9}) (\d{4}|[12]\d{4}(?![.,]\d))(?!\d)/gu;
/** `Kamis, `, or the first of several days, of which the last is looked at. */
const beforeDay = new RegExp(`(?<![\\p{L}\\d.,/-])(?:${weekday}${daytime},? )?(\\d{1,2}[-–])?$`, 'u');

/** One of each rule, at the first. A year that is not written is that in which the day lies next to `published`. */
export function checkDaysInText(
  { path, body, bodyLine }: Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>,
  published: LocalDate,
): Problem[] {
  if (!mayHaveDays.test(body)) return [];
  const found: Problem[] = [];
  for (const { index, written, day, month, year, named } of daysIn(body, published)) {
    const { line, column } = positionAt(body, index);
    const at = { line: bodyLine + line - 1, column };
    // A digit too many in the year.
    const isNone = year > 9999 || month < 1 || month > 12;
    if (isNone || day < 1 || day > daysInMonthOf(year, month)) {
      found.push(problem('notice', 'text/no-day', path, at, { written }));
    } else if (named !== undefined) {
      const actual = weekdayOf(localDate(year, month, day));
      const expected = dateStrings('id').weekdays[actual - 1] ?? '';
      if (actual !== named) found.push(problem('notice', 'text/weekday', path, at, { written, expected }));
    }
  }
  return found.filter(({ rule }, index) => found.findIndex((each) => each.rule === rule) === index);
}

/** A weekday that was judged by the year of the story, as its day names none. */
export function isInYearOfStory({ rule, details }: Problem): boolean {
  return rule === 'text/weekday' && 'written' in details && /\(\d+[/-]\d+\)/.test(String(details.written));
}

const mayHaveDays = /\(\d{1,2}[/-]\d|\d \p{Lu}?\p{L}{2,8} \d{4}/u;

interface FoundDay {
  readonly index: number;
  readonly written: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly named: Weekday | undefined;
}

function daysIn(body: string, published: LocalDate): FoundDay[] {
  const short = Array.from(
    body.matchAll(inParentheses),
    ({ 0: written, 1: name = '', 2: d, 3: m, 4: y, index }) => {
      const [day, month] = [Number(d), Number(m)];
      const year = y === undefined ? yearNextTo(published, month, day) : yearOf(y);
      return { index, written, day, month, year: year ?? Number.NaN, named: weekdayNumberOf(name) };
    },
  ).filter(({ year }) => !Number.isNaN(year));
  const long = [...body.matchAll(inWords)].flatMap(({ 0: found, 1: d, 2: word = '', 3: y, index }) => {
    const month = monthNumberOf(word);
    const before = month && beforeDay.exec(body.slice(Math.max(0, index - 30), index));
    if (!month || !before) return [];
    const [lead, name, range] = before;
    // Of several days a weekday is that of the first.
    const named = name === undefined || range !== undefined ? undefined : weekdayNumberOf(name);
    const written = lead + found;
    return { index: index - lead.length, written, day: Number(d), month, year: Number(y), named };
  });
  return [...short, ...long].sort((a, b) => a.index - b.index);
}

function yearOf(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** Weeks away it may be any year's. */
const mostDays = 45;

function yearNextTo(published: LocalDate, month: number, day: number): number | undefined {
  const year = Number(published.slice(0, 4));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonthOf(year, month)) return year;
  const near = [year - 1, year, year + 1].find(
    (each) => Math.abs(Date.UTC(each, month - 1, day) - Date.parse(published)) <= mostDays * 86_400_000,
  );
  return near;
}

function localDate(year: number, month: number, day: number): LocalDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as LocalDate;
}
