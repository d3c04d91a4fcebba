import { describe, expect, it } from 'vitest';
import { type MomentFault, parseMoment } from '../../../src/dates/parse-moment.ts';
import { parseZone, wib, type Zone } from '../../../src/dates/zone.ts';

function zone(name: string): Zone {
  const parsed = parseZone(name);
  if (parsed === undefined) throw new Error(`No zone ${name}`);
  return parsed;
}

/** `2024-09-14T12:45:06+07:00 WIB`, or the fault. */
function read(text: string, siteZone = wib): string | MomentFault {
  const parse = parseMoment(text, siteZone);
  return parse.ok ? `${parse.moment.iso} ${parse.moment.zone}` : parse.fault;
}

describe('a date in front matter', () => {
  it.each([
    ['2024-09-14 12:45:06', '2024-09-14T12:45:06+07:00 WIB'],
    ['2024-09-14 12:45', '2024-09-14T12:45:00+07:00 WIB'],
    ['2024-09-14T12:45:06', '2024-09-14T12:45:06+07:00 WIB'],
    ['2024-09-14T12:45:06.789Z', '2024-09-14T12:45:06+00:00 UTC'],
    ['2024-09-14', '2024-09-14T00:00:00+07:00 WIB'],
    ['2024-09-14 WITA', '2024-09-14T00:00:00+08:00 WITA'],
    ['2024-09-14 12:45:06 WIB', '2024-09-14T12:45:06+07:00 WIB'],
    ['2024-09-14 12:45:06 wita', '2024-09-14T12:45:06+08:00 WITA'],
    ['2024-09-14 12:45:06 WIT', '2024-09-14T12:45:06+09:00 WIT'],
    ['2024-09-14 12:45:06+07:00', '2024-09-14T12:45:06+07:00 WIB'],
    ['2024-09-14 12:45:06 +0800', '2024-09-14T12:45:06+08:00 +08:00'],
    ['2024-09-14 12:45:06 -3', '2024-09-14T12:45:06-03:00 -03:00'],
    ['2024-09-14 12:45:06 +05:30', '2024-09-14T12:45:06+05:30 +05:30'],
    ['2024-02-29', '2024-02-29T00:00:00+07:00 WIB'],
    ['1900-01-01', '1900-01-01T00:00:00+07:00 WIB'],
    ['2999-12-31 23:59:59', '2999-12-31T23:59:59+07:00 WIB'],
  ])('%s is %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    ['Sabtu, 14 September 2024 12:45:6 WIB', '2024-09-14T12:45:06+07:00 WIB'],
    ['Sabtu, 14 September 2024 7:5:6', '2024-09-14T07:05:06+07:00 WIB'],
    ['14 September 2024 12.45 WIT', '2024-09-14T12:45:00+09:00 WIT'],
    ['14 September 2024', '2024-09-14T00:00:00+07:00 WIB'],
    ["Jum'at, 13 Sept. 2024 08:00 WITA", '2024-09-13T08:00:00+08:00 WITA'],
    ['Jum’at 13 Sep 2024 08:00', '2024-09-13T08:00:00+07:00 WIB'],
    ['JUMAT, 13 SEPTEMBER 2024', '2024-09-13T00:00:00+07:00 WIB'],
    ['Ahad, 15 September 2024', '2024-09-15T00:00:00+07:00 WIB'],
  ])('%s is %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    ['01', 'Jan Januari'],
    ['02', 'Feb Peb Februari Pebruari'],
    ['03', 'Mar Maret'],
    ['04', 'Apr April'],
    ['05', 'Mei'],
    ['06', 'Jun Juni'],
    ['07', 'Jul Juli'],
    ['08', 'Agu Ags Agt Agustus'],
    ['09', 'Sep Sept September'],
    ['10', 'Okt Oktober'],
    ['11', 'Nov Nop November Nopember'],
    ['12', 'Des Desember'],
  ])('knows month %s as %s', (month, words) => {
    for (const word of words.split(' ')) {
      expect(read(`3 ${word} 2024`)).toBe(`2024-${month}-03T00:00:00+07:00 WIB`);
    }
  });

  it('is the same instant however its zone is written', () => {
    const epochs = ['12:45:06 WIB', '13:45:06 WITA', '14:45:06 WIT', '05:45:06Z', '05:45:06 +00:00'].map(
      (time) => {
        const parse = parseMoment(`2024-09-14 ${time}`, wib);
        return parse.ok ? parse.moment.epoch : undefined;
      },
    );
    expect(new Set(epochs)).toEqual(new Set([Date.parse('2024-09-14T12:45:06+07:00')]));
  });
});

describe('a date that is wrong', () => {
  it.each([
    ['2024-02-30', { kind: 'impossible', part: 'day', written: '30', offset: 8 }],
    ['2023-02-29', { kind: 'impossible', part: 'day', written: '29', offset: 8 }],
    ['2024-04-31', { kind: 'impossible', part: 'day', written: '31', offset: 8 }],
    ['2024-13-01', { kind: 'impossible', part: 'month', written: '13', offset: 5 }],
    ['2024-09-00', { kind: 'impossible', part: 'day', written: '00', offset: 8 }],
    ['2024-09-14 25:61', { kind: 'impossible', part: 'hour', written: '25', offset: 11 }],
    ['2024-09-14 24:00', { kind: 'impossible', part: 'hour', written: '24', offset: 11 }],
    ['2024-09-14 12:61', { kind: 'impossible', part: 'minute', written: '61', offset: 14 }],
    ['2024-09-14 12:45:60', { kind: 'impossible', part: 'second', written: '60', offset: 17 }],
    ['1899-12-31', { kind: 'impossible', part: 'year', written: '1899', offset: 0 }],
    ['3000-01-01', { kind: 'impossible', part: 'year', written: '3000', offset: 0 }],
    ['Sabtu, 31 September 2024', { kind: 'impossible', part: 'day', written: '31', offset: 7 }],
    ['Jumat, 14 September 2024', { kind: 'weekday', written: 'Jumat', expected: 'Sabtu', offset: 0 }],
    ['2024-09-14 12:45:06 WIBB', { kind: 'zone', written: 'WIBB', offset: 20 }],
    ['2024-09-14 12:45 +15:00', { kind: 'zone', written: '+15:00', offset: 17 }],
    ['2024-09-14 12:45 Asia/Tokyo', { kind: 'zone', written: 'Asia/Tokyo', offset: 17 }],
    ['Sabtu, 14 Septmber 2024', { kind: 'form', written: 'Septmber', offset: 10 }],
    ['Sbtu, 14 September 2024', { kind: 'form', written: 'Sbtu', offset: 0 }],
    ['14/9/2024', { kind: 'form', written: '14/9/2024', offset: 0 }],
    ['2024-9-14', { kind: 'form', written: '2024-9-14', offset: 0 }],
    ['', { kind: 'form', written: '', offset: 0 }],
  ])('%s: %o', (text, fault) => {
    expect(read(text)).toEqual(fault);
  });
});

describe('a date without a zone', () => {
  it.each([
    ['WITA', '2024-09-14 12:45', '2024-09-14T12:45:00+08:00 WITA'],
    ['+08:00', '2024-09-14 12:45', '2024-09-14T12:45:00+08:00 +08:00'],
    ['Asia/Jakarta', '2024-09-14 12:45', '2024-09-14T12:45:00+07:00 WIB'],
    ['Asia/Jakarta', '1955-04-18 09:00', '1955-04-18T09:00:00+07:30 +07:30'],
    ['America/New_York', '2024-07-01 12:00', '2024-07-01T12:00:00-04:00 -04:00'],
    ['America/New_York', '2024-01-01 12:00', '2024-01-01T12:00:00-05:00 -05:00'],
  ])('is in the zone of the site: %s, %s', (site, text, moment) => {
    expect(read(text, zone(site))).toBe(moment);
  });

  it('is impossible at a time that the zone skips', () => {
    expect(read('2024-03-10 02:30', zone('America/New_York'))).toEqual({
      kind: 'impossible',
      part: 'gap',
      written: '02',
      offset: 11,
    });
  });

  it('means the first of a time that comes twice', () => {
    expect(read('2024-11-03 01:30', zone('America/New_York'))).toBe('2024-11-03T01:30:00-04:00 -04:00');
  });

  it('is fixed at +07:00 on a site in WIB, before 1964 too', () => {
    expect(read('1955-04-18 09:00')).toBe('1955-04-18T09:00:00+07:00 WIB');
  });
});
