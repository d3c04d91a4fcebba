import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSimpleLines } from '../../../src/content/yaml-lines.ts';
import { parseAnyYaml } from '../../../src/content/yaml-node.ts';

const words = [
  'Putin',
  'a',
  '1',
  '12:45:06',
  '2024-09-14',
  'É',
  ' ',
  '(',
  '/',
  ')',
  '.',
  ', ',
  '%',
  '&',
  "'",
  '?',
  '!',
];

/** What means something to YAML somewhere, or cannot be seen. */
const marks = `: |:| #|#|-|- |? |*|>|@|\`|"|\\|\\n|{|}|[|]|=|<<|~|\t|---|...|  `
  .split('|')
  .concat('|', '\u00a0', '\u2028', '\ufeff', '\u0085', '\u007f', '\u200b', '日', '😀', '\ud800', '“', '–');

const oneOf = (texts: readonly string[], weight: number) => ({
  arbitrary: fc.constantFrom(...texts),
  weight,
});

const value = fc.oneof(
  {
    arbitrary: fc
      .array(fc.oneof(oneOf(words, 12), oneOf(marks, 1)), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join('')),
    weight: 12,
  },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }), weight: 1 },
  oneOf(['', 'null', 'true', 'NO', '12', '0x1f', '.5', '-1', '2024-02-30', '12:45:6', 'a: b', 'a :b'], 2),
);

const line = fc
  .tuple(
    fc.constantFrom('title', 'date', 'category', 'author', 'y', 'null', 'true', 'no', 'a_b', 'summary'),
    fc.oneof(oneOf([': '], 12), oneOf([':', ' : ', ':  '], 1)),
    value,
    fc.oneof(oneOf(['', '"'], 8), oneOf(["'"], 1)),
  )
  .map(([key, colon, text, quote]) => `${key}${colon}${quote}${text}${quote}`);

const quoted = fc
  .tuple(fc.oneof(oneOf([''], 12), oneOf(['"', "'"], 3)), value)
  .map(([quote, text]) => `${quote}${text}${quote}`);

const list = fc
  .tuple(
    fc.oneof(oneOf(['topics:\n', 'author:\n'], 12), oneOf(['topics: \n', 'a:\n\n', 'a: x\n'], 1)),
    fc.array(
      fc.tuple(fc.oneof(oneOf(['  - '], 30), oneOf(['- ', '  -', '   - ', '  -  ', '    '], 1)), quoted),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([key, items]) => `${key}${items.map((parts) => parts.join('')).join('\n')}`);

const inBrackets = fc
  .tuple(
    fc.array(quoted, { minLength: 1, maxLength: 3 }),
    fc.oneof(oneOf([', '], 6), oneOf([',', ' ,', ',  '], 1)),
    fc.oneof(oneOf([']'], 12), oneOf(['', '] ', ']]', ' ]'], 1)),
  )
  .map(([items, comma, end]) => `topics: [${items.join(comma)}${end}`);

const odd = oneOf(['', ' ', '# catatan', '  lanjutan', '- butir', 'kunci', '? a', '"title": x'], 1);

const text = fc
  .tuple(
    fc.array(
      fc.oneof(
        { arbitrary: line, weight: 12 },
        { arbitrary: list, weight: 6 },
        { arbitrary: inBrackets, weight: 4 },
        odd,
      ),
      { minLength: 1, maxLength: 3 },
    ),
    fc.oneof(oneOf(['\n'], 8), oneOf([''], 1)),
  )
  .map(([lines, end]) => lines.join('\n') + end);

const records = fc
  .tuple(
    fc.constantFrom('', '', '# catatan\n', '#\n# dua: "\n', ' # lekuk\n'),
    fc.array(
      fc.tuple(fc.oneof(oneOf(['- ', '  '], 12), oneOf(['', '-', ' ', '   ', '- - ', '# ', '-  '], 1)), line),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([comment, lines]) => `${comment}${lines.map((parts) => `${parts.join('')}\n`).join('')}`);

describe('a list of records that is read line by line', () => {
  it('is read as the YAML parser reads it', () => {
    let read = 0;
    fc.assert(
      fc.property(records, (written) => {
        const root = parseSimpleLines(written, 1);
        if (root === undefined) return;
        read += 1;
        expect(parseAnyYaml('a.yaml', written, 1)).toEqual({ root, problems: [] });
      }),
      { numRuns: Number(process.env.RUNS ?? 4000) },
    );
    expect(read).toBeGreaterThan(150);
  });
});

describe('front matter that is read line by line', () => {
  it('is read as the YAML parser reads it', () => {
    let read = 0;
    let withList = 0;
    fc.assert(
      fc.property(text, (written) => {
        const root = parseSimpleLines(written, 2);
        if (root?.kind !== 'map') return;
        read += 1;
        if (root.entries.some(({ value: { kind } }) => kind === 'list')) withList += 1;
        expect(parseAnyYaml('a.md', written, 2)).toEqual({ root, problems: [] });
      }),
      { numRuns: Number(process.env.RUNS ?? 4000) },
    );
    expect(read).toBeGreaterThan(500);
    expect(withList).toBeGreaterThan(100);
  });

  it('is that of an ordinary article', () => {
    const head = [
      'title: "Putin: Rusia & Tiongkok, “mitra” – 2024"',
      'date: 2024-09-14 12:45:06 WIB',
      'category: Luar Negeri',
      'author: Eko Satrio Wibowo',
      'caption: ""',
      'summary: "Presiden \\"berjabat\\" tangan"',
      "credit: 'Antara'",
      'topics: [Rusia, hubungan luar negeri]',
      'aliases:',
      '  - /berita/1.html',
      '  - "/berita/?p=1"',
    ];
    const root = parseSimpleLines(`${head.join('\n')}\n`, 2);
    if (root?.kind !== 'map') throw new Error('it is no map');
    expect(root.entries.map(({ key, value: { position } }) => [key, position])).toEqual([
      ['title', { line: 2, column: 8 }],
      ['date', { line: 3, column: 7 }],
      ['category', { line: 4, column: 11 }],
      ['author', { line: 5, column: 9 }],
      ['caption', { line: 6, column: 10 }],
      ['summary', { line: 7, column: 10 }],
      ['credit', { line: 8, column: 9 }],
      ['topics', { line: 9, column: 9 }],
      ['aliases', { line: 10 + 1, column: 3 }],
    ]);
  });

  it.each([
    ['a comment', 'title: Tim #1\n'],
    ['a key twice', 'title: a\ntitle: b\n'],
    ['no text', 'title:\n'],
    ['an escape', 'title: "a\\n"\n'],
    ['a list in a list', 'author: [a, [b]]\n'],
    ['a list that goes on', 'author: [a,\n  b]\n'],
    ['records in a list', 'corrections:\n  - type: ralat\n    note: a\n'],
    ['a line that goes on', 'title: a\n  b\n'],
    ['a space at its end', 'title: a \n'],
    ['no end of line', 'title: a'],
  ])('is left to the parser where it has %s', (_, written) => {
    expect(parseSimpleLines(written, 2)).toBeUndefined();
  });
});
