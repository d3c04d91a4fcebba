import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { offsetAt, parseZone, wib, wit, wita, zoneLabel } from '../../../src/dates/zone.ts';

const september2024 = Date.UTC(2024, 8, 14);

describe('a zone', () => {
  it.each([
    ['WIB', wib],
    ['wib', wib],
    ['Wita', wita],
    ['WIT', wit],
    ['UTC', 'UTC'],
    ['+08:00', 'UTC+08:00'],
    ['+0800', 'UTC+08:00'],
    ['-3', 'UTC-03:00'],
    ['Asia/Tokyo', 'Asia/Tokyo'],
  ])('%s is %s', (text, zone) => {
    expect(parseZone(text)).toBe(zone);
  });

  it.each(['', 'WIBB', 'Asia/Bandung', '+15:00', '+7:5', '07:00', 'constructor'])('is not %o', (text) => {
    expect(parseZone(text)).toBeUndefined();
  });

  it.each([
    ['WIB', 420, 'WIB'],
    ['WITA', 480, 'WITA'],
    ['WIT', 540, 'WIT'],
    ['+08:00', 480, '+08:00'],
    ['-03:30', -210, '-03:30'],
    ['UTC', 0, 'UTC'],
    ['Asia/Makassar', 480, 'WITA'],
    ['asia/jakarta', 420, 'WIB'],
    ['Asia/Tokyo', 540, '+09:00'],
  ])('%s lies %i minutes east and prints as %s', (text, minutes, label) => {
    const zone = parseZone(text);
    expect(zone && offsetAt(zone, september2024)).toBe(minutes);
    expect(zone && zoneLabel(zone, minutes)).toBe(label);
    expect(DateTime.fromMillis(september2024, { zone: zone ?? '' }).offset).toBe(minutes);
  });
});
