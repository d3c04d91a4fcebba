import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/problem.ts';
import { wordProblem } from '../../../src/report/worded-problem.ts';

const place = { line: 3, column: 7 };

describe('a problem in words', () => {
  it.each([
    ['200 characters', 'x'.repeat(200), 'x'.repeat(200)],
    ['201 characters', 'x'.repeat(201), `${'x'.repeat(199)}…`],
    ['a line of a megabyte', 'x'.repeat(1_000_000), `${'x'.repeat(199)}…`],
    ['200 characters of two code units', '🎉'.repeat(200), '🎉'.repeat(200)],
    ['10,000 such characters', '🎉'.repeat(10_000), `${'🎉'.repeat(199)}…`],
  ])('quotes of %s no more than a reader can use', (_, written, quoted) => {
    const { message } = wordProblem(
      problem('error', 'date/form', 'a.md', place, { written, suggestion: undefined }),
      'en',
    );
    expect(message).toBe(`“${quoted}” is not a date that can be read.`);
  });

  it('names at most twenty of the categories that there are', () => {
    const known = Array.from({ length: 5000 }, (_, index) => `K${index}`);
    const details = { written: 'x', nearest: undefined, known };
    const { hint } = wordProblem(problem('error', 'category/unknown', 'a.md', place, details), 'en');
    const named = known.slice(0, 20).join(', ');
    expect(hint).toBe(
      `Choose one of: ${named}, …; or add it to categories.yaml. If the category has another name now, write the old one under its “aliases” there.`,
    );
  });

  it('of a time that is not written tells what may be done with the key', () => {
    const words = (language: 'id' | 'en') =>
      wordProblem(
        problem('error', 'date/form', 'a.md', place, { written: '', suggestion: undefined }),
        language,
      );
    expect(words('id')).toMatchObject({
      message: 'Waktunya belum ditulis.',
      hint: expect.stringContaining('hapus kuncinya'),
    });
    expect(words('en')).toMatchObject({
      message: 'The time is missing.',
      hint: expect.stringContaining('remove the key'),
    });
  });

  it('takes no line break for a character that nobody sees', () => {
    const words = (character: string) =>
      wordProblem(
        problem('error', 'text/forbidden-character', 'a.md', place, { key: 'note', character }),
        'en',
      );
    expect(words('U+000A').message).toBe('“note” has several lines.');
    expect(words('U+200B').message).toBe('“note” holds the invisible character U+200B.');
  });
});
