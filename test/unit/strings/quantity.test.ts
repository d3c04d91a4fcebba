import { expect, it } from 'vitest';
import { formatBytes, formatSeconds } from '../../../src/strings/quantity.ts';

it.each([
  [0, '0 B', '0 B'],
  [999, '999 B', '999 B'],
  [1000, '1,0 kB', '1.0 kB'],
  [153_108, '153,1 kB', '153.1 kB'],
  [999_949, '999,9 kB', '999.9 kB'],
  [999_950, '1,0 MB', '1.0 MB'],
  [54_210_000, '54,2 MB', '54.2 MB'],
  [2_500_000_000_000, '2500,0 GB', '2500.0 GB'],
])('%i bytes are %s in Indonesian and %s in English', (bytes, indonesian, english) => {
  expect(formatBytes(bytes, 'id')).toBe(indonesian);
  expect(formatBytes(bytes, 'en')).toBe(english);
});

it('seconds have one decimal', () => {
  expect(formatSeconds(12.34, 'id')).toBe('12,3 dtk');
  expect(formatSeconds(0, 'en')).toBe('0.0 s');
});
