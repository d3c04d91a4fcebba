import { describe, expect, it } from 'vitest';
import { readingStrings } from '../../../src/strings/reading.ts';
import { ageInYears, wordAge } from '../../../templates/assets/article/age.ts';

describe('the age of a story', () => {
  it.each([
    ['2024-09-14T12:45:06+07:00', '2025-09-14T05:45:05Z', 0],
    ['2024-09-14T12:45:06+07:00', '2025-09-14T05:45:06Z', 1],
    ['2024-09-14T12:45:06+07:00', '2026-09-13T00:00:00Z', 1],
    ['2024-09-14T12:45:06+07:00', '2044-12-31T00:00:00Z', 20],
    ['2024-02-29T12:00:00Z', '2025-02-28T12:00:00Z', 0],
    ['2024-02-29T12:00:00Z', '2025-03-01T12:00:00Z', 1],
    ['2024-09-14T12:45:06+07:00', '2020-01-01T00:00:00Z', 0],
  ])('of %s is at %s %i', (published, now, years) => {
    expect(ageInYears(new Date(published), new Date(now))).toBe(years);
  });

  it.each([
    ['id', 0, ''],
    ['id', 1, 'Berita ini terbit lebih dari setahun lalu.'],
    ['id', 2, 'Berita ini terbit 2 tahun lalu.'],
    ['en', 12, 'This story is 12 years old.'],
  ] as const)('is worded in %s: %i', (language, years, text) => {
    expect(wordAge(years, readingStrings(language).age)).toBe(text);
  });
});
