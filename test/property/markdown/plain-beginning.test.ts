import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstParagraph } from '../../../src/markdown/plain-text.ts';

const words = [
  'Menteri',
  'pangan',
  'Jum’at',
  '“Harga',
  'naik”',
  'Rp500',
  '(12/9)',
  'e.d.',
  'e\u0301',
  '—',
  '-',
  '12.',
];
const marks =
  '*|_|**|`|[a]|[|<b>|&amp;|&|\\\\|# |## |> |- |+ |1. |1) |~~|!|![|:|:-:|---|===|~~~|=|$|@|  |\t|\u00a0|\u0000|://|c | a|😀'
    .split('|')
    .concat('|');

const word = fc.oneof(
  { arbitrary: fc.constantFrom(...words), weight: 10 },
  { arbitrary: fc.constantFrom(...marks), weight: 1 },
);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const glued = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const text = fc
  .tuple(
    fc.constantFrom('', '', '\n', '\n\n', ' \n'),
    fc.array(fc.oneof(line, glued), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '\n', '\n\nLain.', '\n \nLain.', '\n\n\n# Lain', ' '),
  )
  .map(([before, lines, behind]) => `${before}${lines.join('\n')}${behind}`);

/** It shows nothing, and what begins with it is left to the parser. */
const definition = '[a]: https://contoh.id\n\n';

describe('the first paragraph of a body', () => {
  it('is what the parser says it is, whatever the text begins with', () => {
    fc.assert(
      fc.property(text, (markdown) => {
        // A reference would be one to the definition.
        fc.pre(!markdown.includes('[a]'));
        expect(firstParagraph(markdown)).toBe(firstParagraph(`${definition}${markdown}`));
      }),
      { numRuns: Number(process.env.RUNS ?? 4000) },
    );
  });
});
