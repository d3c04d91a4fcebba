import { describe, expect, it } from 'vitest';
import { localDateOf, momentAt } from '../../../src/dates/moment-in-zone.ts';
import { parseMoment } from '../../../src/dates/parse-moment.ts';
import { parseZone, wib, wit, type Zone } from '../../../src/dates/zone.ts';

const epoch = Date.parse('2024-09-14T17:30:00Z');
const newYork = parseZone('America/New_York') as Zone;

describe('an instant', () => {
  it.each([
    [wib, '2024-09-15T00:30:00+07:00', 'WIB'],
    [wit, '2024-09-15T02:30:00+09:00', 'WIT'],
    [newYork, '2024-09-14T13:30:00-04:00', '-04:00'],
  ])('is a moment of zone %s', (zone, iso, label) => {
    expect(momentAt(epoch + 999, zone)).toEqual({ iso, epoch, zone: label });
  });

  it('before 1970 is cut to the second as well', () => {
    expect(momentAt(-1, wib)).toEqual({ iso: '1970-01-01T06:59:59+07:00', epoch: -1000, zone: 'WIB' });
  });
});

describe('the day of a moment', () => {
  it.each([
    ['2024-09-14 23:30 WIB', wib, '2024-09-14'],
    ['2024-09-15 00:30 WIT', wib, '2024-09-14'],
    ['2024-09-14 23:30 WIB', wit, '2024-09-15'],
    ['2024-09-15 00:30 WIB', newYork, '2024-09-14'],
    ['2024-09-14 17:30 UTC', wib, '2024-09-15'],
  ])('%s in %s is %s', (text, zone, day) => {
    const parse = parseMoment(text, wib);
    expect(parse.ok && localDateOf(parse.moment, zone)).toBe(day);
  });
});
