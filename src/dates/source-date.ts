// A date as some other system wrote it → a moment and what had to be guessed for it, or why it is none.
import { type Weekday, weekdayOf } from './calendar.ts';
import { type FoundDate, type FoundTime, findDate, namesDate } from './found-date.ts';
import type { LocalDate, Moment } from './moment.ts';
import { momentAt } from './moment-in-zone.ts';
import { parseMoment } from './parse-moment.ts';
import { weekdayNumberOfAny } from './words-of-any-language.ts';
import type { DatePart } from './written-date.ts';
import type { Zone } from './zone.ts';

export type DateOrder = 'day-first' | 'month-first';

/**
 * - `no-time`: midnight · `no-zone`: the time is in the zone asked for · `hour-only`: `2012-02-27-20` is 20:00
 * - `first-of-month`: no day is named · `two-digit-year`: from 1970 to 2069
 * - `weekday-decides`: of `8/7/2025`, the reading that falls on the weekday · `weekday-differs`: the date stands,
 *   though it falls on another weekday
 * - `unix-time`: a number of seconds or milliseconds · `surrounded`: other words stood around it · `first-of-several`
 */
const dateGuesses = [
  'no-time',
  'no-zone',
  'hour-only',
  'first-of-month',
  'two-digit-year',
  'weekday-decides',
  'weekday-differs',
  'unix-time',
  'surrounded',
  'first-of-several',
] as const;
export type DateGuess = (typeof dateGuesses)[number];

/**
 * `none`: no date in any form that we read. `ambiguous`: day and month could be either. `impossible`: no calendar or
 * clock has it, `gap` being a time that the zone's clocks skip. `zone`: no zone that we know.
 */
export type SourceDateFault = { readonly written: string } & (
  | { readonly kind: 'none' | 'ambiguous' | 'zone' }
  | { readonly kind: 'impossible'; readonly part: DatePart | 'gap' }
);

export type SourceDateParse =
  | { readonly ok: true; readonly moment: Moment; readonly guesses: readonly DateGuess[] }
  | { readonly ok: false; readonly fault: SourceDateFault };

export interface SourceDateOptions {
  /** Of dates that name none. */
  readonly zone: Zone;
  /** Whether somebody said so: then it is no guess. */
  readonly zoneIsStated: boolean;
  /** Without it, `8/7/2025` is refused. */
  readonly order: DateOrder | undefined;
  /** What somebody said that names of zones mean, in capitals; they count before those that we know. */
  readonly zones?: ReadonlyMap<string, Zone>;
}

/** Wherever in the text the date stands, the first of several. Years 1900 to 2999. */
export function parseSourceDate(text: string, options: SourceDateOptions): SourceDateParse {
  const written = text.replace(/\s+/g, ' ').trim();
  const fromClock = readUnixTime(written, options.zone);
  if (fromClock !== undefined) return { ok: true, moment: fromClock, guesses: ['unix-time'] };
  const found = findDate(written);
  if (found === undefined) return refuse({ kind: 'none', written });
  const { weekday, time, rest } = found;
  const day = chooseDay(found, options.order);
  if (day === 'ambiguous') return refuse({ kind: 'ambiguous', written });
  if (day === 'impossible') return refuse({ kind: 'impossible', part: 'month', written });
  const stated = options.zones?.get(found.zone.toUpperCase());
  const zone = stated === undefined ? zoneOffset(found.zone) : '';
  if (zone === undefined) return refuse({ kind: 'zone', written: found.zone });
  const iso = `${padded(day.year, 4)}-${padded(day.month)}-${padded(day.day)}`;
  const parse = parseMoment(`${iso} ${clockOf(time)} ${zone}`.trim(), stated ?? options.zone);
  if (!parse.ok) {
    // An offset that no place on Earth has.
    if (parse.fault.kind === 'zone') return refuse({ kind: 'zone', written: found.zone });
    const part = parse.fault.kind === 'impossible' ? parse.fault.part : 'day';
    return refuse({ kind: 'impossible', part, written });
  }
  const falls: Weekday = weekdayOf(iso as LocalDate);
  const guessed: Readonly<Record<DateGuess, boolean>> = {
    'no-time': time === undefined,
    'no-zone': time !== undefined && found.zone === '' && !options.zoneIsStated,
    'hour-only': time?.minute === '',
    'first-of-month': day.isFirst,
    'two-digit-year': day.isShort,
    'weekday-decides': day.isByWeekday,
    'weekday-differs': weekday !== '' && weekdayNumberOfAny(weekday) !== falls,
    'unix-time': false,
    surrounded: rest !== '' && !namesDate(rest),
    'first-of-several': namesDate(rest),
  };
  return { ok: true, moment: parse.moment, guesses: dateGuesses.filter((guess) => guessed[guess]) };
}

interface ChosenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly isFirst: boolean;
  readonly isShort: boolean;
  readonly isByWeekday: boolean;
}

function chooseDay({ date, weekday }: FoundDate, order: DateOrder | undefined) {
  const digits = date.year.replace(/\D/g, '');
  const isShort = digits.length === 2;
  const year = isShort ? Number(digits) + (Number(digits) < 70 ? 2000 : 1900) : Number(digits);
  const choose = (month: number, day: number, isByWeekday = false): ChosenDay => {
    return { year, month, day, isFirst: false, isShort, isByWeekday };
  };
  if (date.kind === 'known') {
    return { ...choose(date.month, Number(date.day || 1)), isFirst: date.day === '' };
  }
  const { first, second } = date;
  if (order !== undefined) return order === 'day-first' ? choose(second, first) : choose(first, second);
  if (first > 12 && second > 12) return 'impossible';
  if (first > 12 || first === second) return choose(second, first);
  if (second > 12) return choose(first, second);
  const wanted = weekdayNumberOfAny(weekday);
  const fitting = [choose(second, first, true), choose(first, second, true)].filter(
    ({ month, day }) => wanted === weekdayOf(`${year}-${padded(month)}-${padded(day)}` as LocalDate),
  );
  return fitting.length === 1 && fitting[0] !== undefined ? fitting[0] : 'ambiguous';
}

function clockOf(time: FoundTime | undefined): string {
  if (time === undefined) return '';
  const { minute, second, half } = time;
  const hour = Number(time.hour);
  const inDay = half === '' || hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `${padded(inDay)}:${minute || '00'}:${second || '00'}`;
}

/**
 * RFC 822 and what news of other countries is stamped with. A name that two countries use is not among them: `AMT` and
 * `AST`, `BST`, `CST`, `IST`.
 */
const namedOffsets: Readonly<Record<string, string>> = {
  ACDT: '+10:30',
  ACST: '+09:30',
  AEDT: '+11:00',
  AEST: '+10:00',
  AKDT: '-08:00',
  AKST: '-09:00',
  AWST: '+08:00',
  BRT: '-03:00',
  CAT: '+02:00',
  CDT: '-05:00',
  CEST: '+02:00',
  CET: '+01:00',
  EAT: '+03:00',
  EDT: '-04:00',
  EEST: '+03:00',
  EET: '+02:00',
  EST: '-05:00',
  HKT: '+08:00',
  HST: '-10:00',
  ICT: '+07:00',
  JST: '+09:00',
  KST: '+09:00',
  MDT: '-06:00',
  MST: '-07:00',
  MYT: '+08:00',
  NPT: '+05:45',
  NZDT: '+13:00',
  NZST: '+12:00',
  PDT: '-07:00',
  PHT: '+08:00',
  PKT: '+05:00',
  PST: '-08:00',
  SAST: '+02:00',
  SGT: '+08:00',
  WAT: '+01:00',
  WEST: '+01:00',
  WET: '+00:00',
};

/** As `parseMoment` reads it; `''` where none is written, `undefined` for a name that we do not know. */
function zoneOffset(written: string): string | undefined {
  const name = written.toUpperCase();
  if (!/^[A-Z]{3,5}$/.test(name) || /^(?:WIB|WITA|WIT|UTC|GMT)$/.test(name)) return written;
  return namedOffsets[name];
}

/** Between 1973 and 2286 in seconds, or the same in milliseconds: no shorter number is taken for a time. */
function readUnixTime(text: string, zone: Zone): Moment | undefined {
  if (/^\d{9,10}$/.test(text) && Number(text) >= 100_000_000) return momentAt(Number(text) * 1000, zone);
  return /^\d{12,13}$/.test(text) ? momentAt(Number(text), zone) : undefined;
}

function padded(number: number, digits = 2): string {
  return String(number).padStart(digits, '0');
}

function refuse(fault: SourceDateFault): SourceDateParse {
  return { ok: false, fault };
}
