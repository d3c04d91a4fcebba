import { describe, expect, it } from 'vitest';
import { daysInMonth, firstWeekdayOf, weekdayOf } from '../../../src/dates/calendar.ts';
import {
  canonicalMoment,
  formatDay,
  formatMoment,
  formatMonth,
  formatMonthName,
  formatShortDay,
  formatShortWeekday,
  formatWeekday,
} from '../../../src/dates/format.ts';
import type { LocalDate, LocalMonth, Moment } from '../../../src/dates/moment.ts';

const moment: Moment = { iso: '2024-09-14T12:45:06+07:00', epoch: 1_726_292_706_000, zone: 'WIB' };
const day = '2024-09-04' as LocalDate;
const month = '2024-09' as LocalMonth;

describe('a printed date', () => {
  it('is Indonesian on an Indonesian site', () => {
    expect(formatMoment(moment, 'id')).toBe('Sabtu, 14 September 2024 12:45:06 WIB');
    expect(formatDay(day, 'id')).toBe('Rabu, 4 September 2024');
    expect(formatShortDay(day, 'id')).toBe('4 Sep 2024');
    expect(formatMonth(month, 'id')).toBe('September 2024');
    expect(formatMonthName('2024-05' as LocalMonth, 'id')).toBe('Mei');
    expect(formatWeekday(5, 'id')).toBe('Jumat');
    expect(formatShortWeekday(7, 'id')).toBe('Min');
  });

  it('is English on an English site', () => {
    expect(formatMoment(moment, 'en')).toBe('Saturday, 14 September 2024 12:45:06 WIB');
    expect(formatDay(day, 'en')).toBe('Wednesday, 4 September 2024');
    expect(formatShortDay('2024-08-04' as LocalDate, 'en')).toBe('4 Aug 2024');
    expect(formatMonthName('2024-05' as LocalMonth, 'en')).toBe('May');
  });

  it('has the short months that Indonesian newspapers use', () => {
    const shorts = Array.from(
      { length: 12 },
      (_, index) =>
        formatShortDay(`2024-${String(index + 1).padStart(2, '0')}-01` as LocalDate, 'id').split(' ')[1],
    );
    expect(shorts.join(' ')).toBe('Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des');
  });

  it('has a form for front matter', () => {
    expect(canonicalMoment(moment)).toBe('2024-09-14 12:45:06 WIB');
  });
});

describe('the calendar', () => {
  it.each([
    ['1900-01-01', 1],
    ['1945-08-17', 5],
    ['1970-01-01', 4],
    ['2000-02-29', 2],
    ['2024-09-15', 7],
    ['2999-12-31', 2],
  ])('puts %s on weekday %i', (date, weekday) => {
    expect(weekdayOf(date as LocalDate)).toBe(weekday);
  });

  it.each([
    ['2024-02', 29, 4],
    ['2023-02', 28, 3],
    ['1900-02', 28, 4],
    ['2000-02', 29, 2],
    ['2024-09', 30, 7],
    ['2024-12', 31, 7],
  ])('gives %s %i days, the first on weekday %i', (of, days, first) => {
    expect(daysInMonth(of as LocalMonth)).toBe(days);
    expect(firstWeekdayOf(of as LocalMonth)).toBe(first);
  });
});
