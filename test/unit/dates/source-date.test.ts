import { describe, expect, it } from 'vitest';
import { parseSourceDate, type SourceDateOptions } from '../../../src/dates/source-date.ts';
import { wib, type Zone } from '../../../src/dates/zone.ts';

/** `2020-05-01T23:59:00+07:00 WIB`, the guesses behind it, or the fault. */
function read(text: string, options: Partial<SourceDateOptions> = {}): string {
  const parse = parseSourceDate(text, { zone: wib, zoneIsStated: false, order: undefined, ...options });
  if (!parse.ok) return 'part' in parse.fault ? `impossible ${parse.fault.part}` : parse.fault.kind;
  return [parse.moment.iso, ...parse.guesses].join(' ');
}

describe('a date of another system', () => {
  it.each([
    ["Jum'at, 01 Mei 2020 - 23:59 WIB", '2020-05-01T23:59:00+07:00'],
    ['Jum’at, 01 Mei 2020 - 23:59 WIB', '2020-05-01T23:59:00+07:00'],
    ['Senin 11 Mei 2020 23:31 WIB', '2020-05-11T23:31:00+07:00'],
    ['30 Okt 2024', '2024-10-30T00:00:00+07:00 no-time'],
    [' Senin, 21 Januari 2019 / 22:05 WIB ', '2019-01-21T22:05:00+07:00'],
    ['2012-02-27-20', '2012-02-27T20:00:00+07:00 no-zone hour-only'],
    ['2015-03-17 14:00:00 -4', '2015-03-17T14:00:00-04:00'],
    ['2015/08/25', '2015-08-25T00:00:00+07:00 no-time'],
    ['Ahad, 3 Pebruari 2019 07.05 WITA', '2019-02-03T07:05:00+08:00'],
    ['12 Nopember 2018', '2018-11-12T00:00:00+07:00 no-time'],
    ['Rabu (25/8/2015) 14:00 WIB', '2015-08-25T14:00:00+07:00 weekday-differs'],
    ['Selasa (25/8/2015)', '2015-08-25T00:00:00+07:00 no-time'],
    ['25-08-2015 14.05', '2015-08-25T14:05:00+07:00 no-zone'],
    ['25.08.2015 pukul 14.05 WIB', '2015-08-25T14:05:00+07:00'],
    ['25 Agustus 2015 | 14:05:06 WIB', '2015-08-25T14:05:06+07:00'],
    ['25/08/15 14:05 WIB', '2015-08-25T14:05:00+07:00 two-digit-year'],
    ['13 Agustus 1998', '1998-08-13T00:00:00+07:00 no-time'],
    ['Agustus 2015', '2015-08-01T00:00:00+07:00 no-time first-of-month'],
    ['2015-08', '2015-08-01T00:00:00+07:00 no-time first-of-month'],
    ['14:05 WIB, 25 Agustus 2015', '2015-08-25T14:05:00+07:00'],
    ['23:59 - 01 Mei 2020', '2020-05-01T23:59:00+07:00 no-zone'],
  ])('%j is %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    ['Tue, 25 Aug 2015 14:00:00 +0000', '2015-08-25T14:00:00+00:00'],
    ['Tue, 25 Aug 2015 14:00:00 EST', '2015-08-25T14:00:00-05:00'],
    ['25 August 2015 14:00 AEST', '2015-08-25T14:00:00+10:00'],
    ['25 Agustus 2015 14:00 ICT', '2015-08-25T14:00:00+07:00'],
    ['Tuesday, August 25, 2015 at 2:05 PM', '2015-08-25T14:05:00+07:00 no-zone'],
    ['Aug. 25th, 2015', '2015-08-25T00:00:00+07:00 no-time'],
    ['12:30 a.m. 1 January 2016', '2016-01-01T00:30:00+07:00 no-zone'],
    ['Tue Aug 25 14:00:00 2015', '2015-08-25T14:00:00+07:00 no-zone'],
    ['Tue Aug 25 14:00:00 2015 -0700', '2015-08-25T14:00:00-07:00'],
    ['2015-08-25 14:00:00 2015 -0800', '2015-08-25T14:00:00-08:00'],
    ['2015-08-25 14:00:00 WIB 2015', '2015-08-25T14:00:00+07:00'],
    ['2015-08-25 14:00:00 1945', '2015-08-25T14:00:00+07:00 no-zone surrounded'],
    ['Tue Aug 25 2015 14:00:00 GMT+0700 (Western Indonesia Time)', '2015-08-25T14:00:00+07:00'],
    ['2015-08-25T14:00:00.123Z', '2015-08-25T14:00:00+00:00'],
    ['2015-08-25T140000Z', '2015-08-25T14:00:00+00:00'],
    ['2015-08-25 14:00:00 UTC+8', '2015-08-25T14:00:00+08:00'],
    ['20150825', '2015-08-25T00:00:00+07:00 no-time'],
    ['20150825 14:05:06 WIB', '2015-08-25T14:05:06+07:00'],
    ['20150825140506', '2015-08-25T14:05:06+07:00 no-zone'],
    ['1440511200', '2015-08-25T21:00:00+07:00 unix-time'],
    ['1440511200000', '2015-08-25T21:00:00+07:00 unix-time'],
  ])('%j is %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    ['1.234\n\n  Senin, 21 Januari 2019 22:05 WIB', '2019-01-21T22:05:00+07:00 surrounded'],
    ['Dibaca: 12345 kali\r\n\r\n21 Januari 2019', '2019-01-21T00:00:00+07:00 no-time surrounded'],
    ['12,345 views\n25/08/2015 10:00 WIB', '2015-08-25T10:00:00+07:00 surrounded'],
    ['Oleh Sari, 21 Januari 2019 22:05 WIB, Jakarta', '2019-01-21T22:05:00+07:00 surrounded'],
    [
      'Terbit 21 Januari 2019 22:05 WIB, diperbarui 22 Januari 2019 08:00 WIB',
      '2019-01-21T22:05:00+07:00 first-of-several',
    ],
  ])('%j is %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    ['Date not found.', 'none'],
    ['', 'none'],
    ['kemarin', 'none'],
    ['2 jam yang lalu', 'none'],
    ['0000-00-00 00:00:00', 'impossible year'],
    ['Kamis (12/9)', 'none'],
    ['2015', 'none'],
    ['123456', 'none'],
    ['31 Februari 2019', 'impossible day'],
    ['2015-13-01', 'impossible month'],
    ['13/14/2015', 'impossible month'],
    ['25 Agustus 2015 25:00', 'impossible hour'],
    ['25 Agustus 2015 14:00 IST', 'zone'],
    ['25 Agustus 2015 14:00 AMT', 'zone'],
    ['2020-05-28 14:15:14+15:00', 'zone'],
    ['8/7/2025 15:04', 'ambiguous'],
    ['08-07-25', 'ambiguous'],
    [`${'x '.repeat(400)}25 Agustus 2015`, 'none'],
  ])('%j is refused: %s', (text, fault) => {
    expect(read(text)).toBe(fault);
  });
});

describe('a date of two numbers that could be either', () => {
  it.each([
    ['8/7/2025 15:04', 'day-first', '2025-07-08T15:04:00+07:00'],
    ['8/7/2025 15:04', 'month-first', '2025-08-07T15:04:00+07:00'],
    ['8/25/2015', 'day-first', 'impossible month'],
    ['25/8/2015', 'month-first', 'impossible month'],
  ] as const)('%s is, %s, %s', (text, order, moment) => {
    expect(read(text, { order, zoneIsStated: true }).replace(' no-time', '')).toBe(moment);
  });

  it.each([
    ['Kamis, 12/09/2019 10:00 WIB', '2019-09-12T10:00:00+07:00 weekday-decides'],
    ['Mon 12/09/2019 10:00 WIB', '2019-12-09T10:00:00+07:00 weekday-decides'],
    ['Rabu, 12/09/2019', 'ambiguous'],
    ['08/08/2019 10:00 WIB', '2019-08-08T10:00:00+07:00'],
    ['8/25/2015 10:00 WIB', '2015-08-25T10:00:00+07:00'],
  ])('%s is %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });
});

it('reads the name of a zone as somebody said it is meant', () => {
  const zones = new Map([['IST', 'UTC+05:30' as Zone]]);
  expect(read('25 Agustus 2015 14:00 IST', { zones })).toBe('2015-08-25T14:00:00+05:30');
  expect(read('25 Agustus 2015 14:00', { zones })).toBe('2015-08-25T14:00:00+07:00 no-zone');
});

it('takes a zone that was stated for no guess', () => {
  expect(read('25 Agustus 2015 14:00', { zoneIsStated: true })).toBe('2015-08-25T14:00:00+07:00');
});
