import { expect, it } from 'vitest';
import { formatCount } from '../../../src/strings/count.ts';

it.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1234, '1.234', '1,234'],
  [100_000, '100.000', '100,000'],
  [1_234_567, '1.234.567', '1,234,567'],
])('the count %i is %s in Indonesian and %s in English', (count, indonesian, english) => {
  expect(formatCount(count, 'id')).toBe(indonesian);
  expect(formatCount(count, 'en')).toBe(english);
});
