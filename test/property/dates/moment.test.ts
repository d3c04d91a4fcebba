import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { daysInMonth, weekdayOf } from '../../../src/dates/calendar.ts';
import { canonicalMoment, formatMoment } from '../../../src/dates/format.ts';
import type { LocalDate } from '../../../src/dates/moment.ts';
import { monthOf } from '../../../src/dates/moment.ts';
import { localDateOf, momentAt } from '../../../src/dates/moment-in-zone.ts';
import { parseMoment } from '../../../src/dates/parse-moment.ts';
import { parseZone, wib, type Zone } from '../../../src/dates/zone.ts';

const zoneNames = ['WIB', 'WITA', 'WIT', 'UTC', '+08:00', '-03:30', 'Asia/Jakarta', 'America/New_York'];
const zone = fc.constantFrom(...zoneNames.map((name) => parseZone(name) as Zone));
const epoch = fc.integer({ min: Date.UTC(1901, 0, 1), max: Date.UTC(2999, 11, 30) });

describe('a moment in any zone', () => {
  it('reads back from its front-matter form and from its printed form', () => {
    fc.assert(
      fc.property(epoch, zone, (instant, site) => {
        const moment = momentAt(instant, site);
        expect(parseMoment(canonicalMoment(moment), site)).toEqual({ ok: true, moment });
        expect(parseMoment(formatMoment(moment, 'id'), site)).toEqual({ ok: true, moment });
      }),
      { numRuns: 2000 },
    );
  });

  it('names one instant in both its text and its number', () => {
    fc.assert(
      fc.property(epoch, zone, (instant, site) => {
        const moment = momentAt(instant, site);
        expect(Date.parse(moment.iso)).toBe(moment.epoch);
        expect(localDateOf(moment, site)).toBe(moment.iso.slice(0, 10));
      }),
    );
  });
});

it('weekdays and lengths of months agree with luxon', () => {
  fc.assert(
    fc.property(epoch, (instant) => {
      const date = DateTime.fromMillis(instant, { zone: 'utc' });
      const local = date.toFormat('yyyy-MM-dd') as LocalDate;
      expect(weekdayOf(local)).toBe(date.weekday);
      expect(daysInMonth(monthOf(local))).toBe(date.daysInMonth);
    }),
  );
});

it('no text makes the parser fail, and a fault points into the text', () => {
  const piece = fc.constantFrom(
    '2024',
    '-',
    '09',
    '14',
    ' ',
    'T',
    ':',
    '30',
    'Sabtu,',
    'September',
    'WIB',
    '+07',
    'x',
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (written) => {
      const parse = parseMoment(written, wib);
      if (parse.ok) return;
      const { offset, written: wrong } = parse.fault;
      expect(written.slice(offset, offset + wrong.length)).toBe(wrong);
    }),
    { numRuns: 2000 },
  );
});
