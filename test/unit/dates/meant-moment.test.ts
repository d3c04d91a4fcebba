import { expect, it } from 'vitest';
import { meantMoment } from '../../../src/dates/meant-moment.ts';
import { wib } from '../../../src/dates/zone.ts';

it.each([
  ['14-09-2024', '2024-09-14'],
  ['2024/9/14', '2024-09-14'],
  ['2024-09-14 12.45', '2024-09-14 12:45:00 WIB'],
  ['14/09/2024, 12:45 WITA', '2024-09-14 12:45:00 WITA'],
  ['2024-09-14 pukul 12.45 WIB', '2024-09-14 12:45:00 WIB'],
  ['2024-09-14 1:45 pm', '2024-09-14 13:45:00 WIB'],
  ['8/7/2024', undefined],
  ['14-09-24', undefined],
  ['2024-09', undefined],
  ['1726292706', undefined],
  ['2024-04-31', undefined],
  ['sekitar 14 September 2024', undefined],
  ['kemarin', undefined],
])('%s must mean %s', (text, normal) => {
  expect(meantMoment(text, wib)?.normal).toBe(normal);
});
