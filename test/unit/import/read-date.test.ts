import { expect, it } from 'vitest';
import { wib } from '../../../src/dates/zone.ts';
import { readDate } from '../../../src/import/read-date.ts';

it.each([
  ['Jumat, 7 Oktober 2022 16:2:20 WIB', '2022-10-07T16:02:20+07:00', []],
  ['Kamis, 29 Februari 2024 0:0:0 WIT', '2024-02-29T00:00:00+09:00', []],
  ['2024-09-14 7:5', '2024-09-14T07:05:00+07:00', ['no-zone']],
  ['Terbit 14 September 2024, dibaca 5 kali', '2024-09-14T00:00:00+07:00', ['no-time', 'surrounded']],
  ['14 September 2024', '2024-09-14T00:00:00+07:00', ['no-time']],
])('%s has the time that is written', (written, iso, guesses) => {
  const read = readDate(written, { zone: wib, zoneIsStated: false, order: undefined });
  expect(read.ok && { iso: read.moment.iso, guesses: [...read.guesses].sort() }).toEqual({ iso, guesses });
});
