// A date as a writer or an old page wrote it → a moment, or what is wrong with it and where.
import { dateStrings } from '../strings/dates.ts';
import { daysInMonthOf, weekdayOf } from './calendar.ts';
import { type FixedZone, formatOffset } from './fixed-zone.ts';
import { monthNumberOf, weekdayNumberOf } from './indonesian-words.ts';
import type { LocalDate, Moment } from './moment.ts';
import { type DatePart, offsetOfPart, readWrittenDate, type WrittenDate } from './written-date.ts';
import type { Zone } from './zone.ts';
import { zoneOfClock } from './zone-of-clock.ts';

/**
 * `written` is the part that is wrong and `offset` where it stands, in UTF-16 code units from the text's start.
 * - `impossible`: no calendar or clock has it; the part `gap` is a clock time that the site's zone skips.
 * - `weekday`: the date falls on `expected`, an Indonesian name.
 * - `zone`: not a zone that may stand behind a time.
 * - `form`: not a date in any form that we read.
 */
export type MomentFault = { readonly written: string; readonly offset: number } & (
  | { readonly kind: 'impossible'; readonly part: DatePart | 'gap' }
  | { readonly kind: 'weekday'; readonly expected: string }
  | { readonly kind: 'zone' }
  | { readonly kind: 'form' }
);

export type MomentParse =
  | { readonly ok: true; readonly moment: Moment }
  | { readonly ok: false; readonly fault: MomentFault };

/** Local time as numbers; months count from 1. */
type DateNumbers = Readonly<Record<DatePart, number>>;

/**
 * Reads `2024-09-14 12:45:06` (seconds, time and zone may be left out, `T` may stand between) and
 * `Sabtu, 14 September 2024 12:45:6 WIB` (weekday, time and zone may be left out). A date without a time is
 * its midnight, one without a zone is in `siteZone`; of a clock time that occurs twice there, the first is
 * meant. Years 1900 to 2999.
 */
export function parseMoment(text: string, siteZone: Zone): MomentParse {
  const written = readWrittenDate(text);
  if (written === undefined) return failed({ kind: 'form', written: text, offset: 0 });
  const month = monthOfWritten(written);
  if (month === undefined) return failed({ kind: 'form', ...whereIs(written, 'month') });
  const numbers = numbersOf(written, month);
  const fault = findImpossible(written, numbers) ?? checkWeekday(written, numbers);
  if (fault !== undefined) return failed(fault);
  const clock = clockOf(numbers);
  const zone = zoneOfClock(clock, written.parts.zone, siteZone);
  if (typeof zone === 'object') return { ok: true, moment: momentOf(numbers, clock, zone) };
  if (zone === 'unknown') {
    const where = whereIs(written, 'zone');
    // Words are no zone, but a time in another form: `pukul 9 pagi`.
    return failed(
      /^\p{L}+\s/u.test(where.written)
        ? { kind: 'form', written: text, offset: 0 }
        : { kind: 'zone', ...where },
    );
  }
  return failed({ kind: 'impossible', part: 'gap', ...whereIs(written, 'hour') });
}

function monthOfWritten({ parts: { month = '' } }: WrittenDate): number | undefined {
  return /^\d/.test(month) ? Number(month) : monthNumberOf(month);
}

function numbersOf({ parts }: WrittenDate, month: number): DateNumbers {
  const { year, day, hour = 0, minute = 0, second = 0 } = parts;
  return {
    year: Number(year),
    month,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  };
}

function findImpossible(written: WrittenDate, numbers: DateNumbers): MomentFault | undefined {
  const { year, month, day, hour, minute, second } = numbers;
  const impossible = (part: DatePart): MomentFault => ({
    kind: 'impossible',
    part,
    ...whereIs(written, part),
  });
  if (year < 1900 || year > 2999) return impossible('year');
  if (month < 1 || month > 12) return impossible('month');
  if (day < 1 || day > daysInMonthOf(year, month)) return impossible('day');
  if (hour > 23) return impossible('hour');
  if (minute > 59) return impossible('minute');
  return second > 59 ? impossible('second') : undefined;
}

function checkWeekday(written: WrittenDate, numbers: DateNumbers): MomentFault | undefined {
  const { weekday } = written.parts;
  if (weekday === undefined) return undefined;
  const number = weekdayNumberOf(weekday);
  if (number === undefined) return { kind: 'form', ...whereIs(written, 'weekday') };
  const actual = weekdayOf(isoDate(numbers) as LocalDate);
  if (number === actual) return undefined;
  const expected = dateStrings('id').weekdays[actual - 1] ?? '';
  return { kind: 'weekday', expected, ...whereIs(written, 'weekday') };
}

function clockOf({ year, month, day, hour, minute, second }: DateNumbers): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function momentOf(numbers: DateNumbers, clock: number, { minutes, label }: FixedZone): Moment {
  const time = `${padded(numbers.hour)}:${padded(numbers.minute)}:${padded(numbers.second)}`;
  const iso = `${isoDate(numbers)}T${time}${formatOffset(minutes)}`;
  return { iso, epoch: clock - minutes * 60_000, zone: label };
}

function isoDate({ year, month, day }: DateNumbers): string {
  return `${year}-${padded(month)}-${padded(day)}`;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}

function whereIs(
  written: WrittenDate,
  part: keyof WrittenDate['parts'],
): { written: string; offset: number } {
  return { written: written.parts[part] ?? '', offset: offsetOfPart(written, part) };
}

function failed(fault: MomentFault): MomentParse {
  return { ok: false, fault };
}
