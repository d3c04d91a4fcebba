import fc from 'fast-check';
import createParser from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { isPlain, passOverPlainText } from '../../../src/markdown/plain-paragraphs.ts';

/** Pieces that mean something to Markdown in the right place, and others that never do. */
const pieces = [
  ...[
    'Kata',
    'é',
    'e\u0301',
    '1',
    '12. ',
    '"',
    '“',
    '(',
    ')',
    '.',
    ',',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n \n',
    '-',
    '--',
    '---',
  ],
  ...[
    '=',
    '===',
    '+',
    '+ ',
    '- ',
    '* ',
    '> ',
    '# ',
    '*',
    '_',
    '`',
    '```',
    '~~~',
    '[a]',
    '[a]: /x',
    '(/x)',
    '!',
    '![',
    '\\',
  ],
  ...[
    '&amp;',
    '<b>',
    'https://contoh.id/',
    'a@contoh.id',
    '|',
    ':',
    ':-',
    '\t',
    '    ',
    '\u00a0',
    '\u2028',
    '$',
    '%',
    '/',
    '…',
  ],
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));

describe.each([false, true])('a body of plain paragraphs (typographer: %s)', (typographer) => {
  const parser = createParser({ html: false, typographer });
  const passing = createParser({ html: false, typographer });
  passOverPlainText(passing);

  it('has the tokens that the parser makes of it', () => {
    let plain = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if (isPlain(text)) plain += 1;
        expect(passing.parse(text, {})).toEqual(parser.parse(text, {}));
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  it.each(['Satu.\n\n\nDua "tiga"...\nempat.\n', '\n(Satu)\n- dua', 'A\n===', '', '\n', 'Satu \ndua'])(
    'has them for %j',
    (text) => expect(passing.parse(text, {})).toEqual(parser.parse(text, {})),
  );
});

describe('a body is plain', () => {
  it.each([
    ['Satu (dua), “tiga” – 40%.\nLagi.\n\nEmpat?', true],
    ['', true],
    ['Satu *dua*.', false],
    ['1. Satu', false],
    ['Satu\n- dua', false],
    ['Satu  \ndua', false],
    [' Satu', false],
    ['Satu\u2028dua', false],
  ])('%j: %s', (text, expected) => {
    expect(isPlain(text)).toBe(expected);
  });
});
