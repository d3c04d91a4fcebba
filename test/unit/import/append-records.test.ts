import { describe, expect, it } from 'vitest';
import { appendRecords, formatRecords } from '../../../src/import/append-records.ts';

const records = [
  { slug: 'ekonomi', name: 'Ekonomi: Bisnis', aliases: ['Bisnis', 'no'] },
  { slug: 'dunia', name: 'Dunia #1' },
];
const block = `- slug: ekonomi
  name: "Ekonomi: Bisnis"
  aliases:
    - Bisnis
    - no
- slug: dunia
  name: "Dunia #1"
`;

describe('records added to a data file', () => {
  it('stand as a list of their own where there is none yet', () => {
    expect(formatRecords(records)).toBe(block);
    expect(appendRecords('', records)).toBe(block);
    expect(appendRecords('# Kategori kami\n', records)).toBe(`# Kategori kami\n${block}`);
  });

  it('follow what is written there, of which no byte changes', () => {
    const text = '# satu\n- {slug: satu,   name: "Satu"}\n\n-   slug: dua # dua\n    name: \'Dua\'\n# akhir';
    expect(appendRecords(text, records)).toBe(`${text}\n${block}`);
  });

  it.each(['\uFEFF- slug: satu\n  name: Satu\n', '---\n- slug: satu\n  name: Satu\n'])(
    'follow a list behind a mark that editors put first: %j',
    (text) => {
      expect(appendRecords(text, records)).toBe(text + block);
    },
  );

  it('take the indent and the line ends of the file', () => {
    expect(appendRecords('  - slug: satu\r\n    name: Satu\r\n', records)).toBe(
      `  - slug: satu\r\n    name: Satu\r\n${block.replace(/^/gm, '  ').trimEnd()}\n`.replace(
        /(?<!\r)\n/g,
        '\r\n',
      ),
    );
  });

  it.each(['[]', '[{slug: satu, name: Satu}]\n', '- slug: satu\n  name: Satu\n...\n', 'slug: satu\n'])(
    'are refused where they cannot follow: %j',
    (text) => {
      expect(appendRecords(text, records)).toBeUndefined();
    },
  );
});
