import { expect, it } from 'vitest';
import { monthsEarlier } from '../../../src/dates/calendar.ts';
import type { LocalMonth } from '../../../src/dates/moment.ts';

it.each([
  ['2024-09', 2, '2024-07'],
  ['2024-02', 2, '2023-12'],
  ['2024-01', 1, '2023-12'],
  ['2024-12', 12, '2023-12'],
  ['1000-01', 13, '0998-12'],
  ['2024-01', 0, '2024-01'],
])('the month %s less %d is %s', (month, count, earlier) => {
  expect(monthsEarlier(month as LocalMonth, count)).toBe(earlier);
});
