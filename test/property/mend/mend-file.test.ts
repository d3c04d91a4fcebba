import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { parseArticle } from '../../../src/content/parse-article.ts';
import { wib } from '../../../src/dates/zone.ts';
import { mendFile } from '../../../src/mend/mend-file.ts';

const site = {
  zone: wib,
  categoryName: (written: string) => (/^nas/i.test(written) ? 'Nasional' : undefined),
};

const pieces = fc.constantFrom(
  'kata',
  ': ',
  ':',
  '"',
  "'",
  '#',
  ' # ',
  '[',
  ']',
  '{',
  '*',
  '&',
  '- ',
  '|',
  '>',
  '\\',
  '  ',
  '\t',
  '\u200b',
  'Ã¶',
  'â€œ',
  'â€',
  '\u202e',
  '\ufeff',
  '“',
  'a',
  'B',
  '12:45',
  '---',
  '%',
  '@',
  '`',
  'nasional',
  '\u00a0',
);
const words = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));
const date = fc.constantFrom(
  '14 September 2024 12:45',
  '2024-09-14T01:02',
  'Sabtu, 14 September 2024',
  '2024',
  '1:2',
);
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('title: ', 'summary: ', 'category: ', 'author: ', 'x:'), words)
    .map((p) => p.join('')),
  fc
    .tuple(fc.constantFrom('date: ', 'updated: ', '  date: ', '- date: '), date, words)
    .map((p) => p.join('')),
  words,
);
const end = fc.constantFrom('\n', '\r\n', '\n', '\r');
const text = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '\n', '  '),
    fc.array(line, { maxLength: 5 }),
    fc.array(fc.oneof(line, fc.constantFrom('```', '> a ', '1. b  ')), { maxLength: 6 }),
    end,
  )
  .map(([start, head, body, end]) => start + ['---', ...head, '---', ...body].join(end));

const errorsIn = (text: string) =>
  parseArticle('articles/2024/09/a.md', Buffer.from(text), '' as Digest, wib).problems.filter(
    ({ severity }) => severity === 'error',
  ).length;

describe('mending a file', () => {
  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { text: once } = mendFile(written, site);
        expect(mendFile(once, site)).toEqual({ text: once, changes: [] });
      }),
      { numRuns: Number(process.env.RUNS ?? 1500) },
    );
  });

  it('changes the lines that it tells of and no other, and makes no new error', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { text: mended, changes } = mendFile(written, site);
        expect(changes.length === 0).toBe(mended === written);
        expect(mended.startsWith('\ufeff')).toBe(written.startsWith('\ufeff'));
        if (errorsIn(written) === 0) expect(errorsIn(mended)).toBe(0);
      }),
      { numRuns: Number(process.env.RUNS ?? 1500) },
    );
  });
});
