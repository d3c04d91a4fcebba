import { describe, expect, it } from 'vitest';
import { lines, mapping, row, setUp } from '../../fixtures/imported-rows.ts';
import { setUpImport } from '../../fixtures/imports.ts';

describe('the report of an import', () => {
  it('names spellings that look alike, and merges them in files of its own', async () => {
    const rows = [
      row({ penulis: 'Eko Satrio Wibowo' }),
      row({ id: '2', judul: 'B', penulis: 'Eko Satrio Wibowo', rubrik: 'Ekonomi' }),
      row({ id: '3', judul: 'C', penulis: 'Wibowo, Eko Satrio', rubrik: 'Ekonomy' }),
      row({ id: '4', judul: 'D', penulis: 'Eko Satryo Wibowo', rubrik: 'Liga 1' }),
      row({ id: '5', judul: 'E', penulis: 'Ani', rubrik: 'Liga 2' }),
      row({ id: '6', judul: 'F', penulis: 'Ana' }),
    ];
    const all = setUp(rows);
    await all.run({ kind: 'jsonl', mapping });
    expect(all.reportText()).toContain(`Kategori yang mirip:

- Ekonomi (3) — Ekonomy (1)

categories.yaml di sebelah laporan ini menggabungkannya: keluarkan yang memang dua nama, lalu pakai sebagai pengganti categories.yaml.

Penulis yang mirip:

- Eko Satrio Wibowo (2) — Eko Satryo Wibowo (1), Wibowo, Eko Satrio (1)
`);
    const merged = all.reportFolder()['authors.yaml'] ?? '';
    expect(merged).toBe(`- slug: eko-satrio-wibowo
  name: Eko Satrio Wibowo
  aliases:
    - Eko Satryo Wibowo
    - Wibowo, Eko Satrio
- slug: ani
  name: Ani
- slug: ana
  name: Ana
`);
    all.edit('authors.yaml', () => merged);
    all.edit('categories.yaml', () => all.reportFolder()['categories.yaml'] ?? '');
    expect(await all.faults()).toEqual([]);
  });

  it('holds every record once, as Markdown and as JSON', async () => {
    const all = setUpImport({
      files: {
        'a.jsonl': `\ufeff${lines(row())}\n{rusak\n[1]\n${lines(row(), row({ id: '3', tanggal: '?', judul: '<*x*' }))}`,
        'b.jsonl': Buffer.concat([Buffer.from('{"judul":"'), Buffer.from([0xff]), Buffer.from('"}')]),
      },
    });
    await all.run({ kind: 'jsonl', mapping, language: 'en' });
    const { records, counts, lists } = all.report();
    expect(records).toBe(6);
    expect(counts).toEqual({ new: 1, updated: 0, unchanged: 0, kept: 0, 'left-out': 4, duplicate: 1 });
    expect(lists['left-out'].map(({ id, at, reason }) => `${at} ${id} ${reason?.rule}`)).toEqual([
      'sumber/a.jsonl:3:1 sumber/a.jsonl:3 source/json',
      'sumber/a.jsonl:4:1 sumber/a.jsonl:4 source/not-an-object',
      'sumber/a.jsonl:6:1 3 record/no-date',
      'sumber/b.jsonl:1:1 sumber/b.jsonl:1 source/not-utf8',
    ]);
    expect(all.reportText()).toBe(`# Import of jsonl (jsonl)

6 records came in. Each is in exactly one of the lists below.

| | | |
| --- | ---: | --- |
| [New](#new) | 1 | an article was made |
| [Updated](#updated) | 0 | the source had changed and the article had not |
| [Unchanged](#unchanged) | 0 | the article is as the source has it |
| [Kept](#kept) | 0 | a person changed the article here, so it was left alone |
| [Left out](#left-out) | 4 | no article was made, for the reason given |
| [Duplicates](#duplicate) | 1 | the same came in before |

Pictures: 0 copied, 0 kept as links, 0 not shown.

Old addresses: 0 lead on, 0 do not.

## Left out, by reason

- \`record/no-date\`: 1
  - sumber/a.jsonl:6:1: “?” is no date that can be read.
- \`source/json\`: 1
  - sumber/a.jsonl:3:1: This line is not JSON.
- \`source/not-an-object\`: 1
  - sumber/a.jsonl:4:1: This line is JSON, but no object.
- \`source/not-utf8\`: 1
  - sumber/b.jsonl:1:1: Here the source is not UTF-8 text.

## Guesses, by rule

None.

## Changes and remarks, by rule

None.

## Categories, authors and topics

New in categories.yaml: Ekonomi.

New in authors.yaml: Sari Dewi.


<a id="new"></a>

## New (1)

- \`articles/2019/01/panen-raya-di-garut.md\` ← sumber/a.jsonl:1:1 · 1

<a id="updated"></a>

## Updated (0)

None.

<a id="unchanged"></a>

## Unchanged (0)

None.

<a id="kept"></a>

## Kept (0)

None.

<a id="left-out"></a>

## Left out (4)

- sumber/a.jsonl:3:1 · sumber/a.jsonl:3
  - **This line is not JSON.** Each record is one JSON object, on one line or as an element of one array.
- sumber/a.jsonl:4:1 · sumber/a.jsonl:4
  - **This line is JSON, but no object.** Each record is one JSON object, on one line or as an element of one array.
- sumber/a.jsonl:6:1 · 3
  - **“?” is no date that can be read.** Mend it in the source, or give \\\`date\\\` under \\\`defaults\\\` in the mapping.
- sumber/b.jsonl:1:1 · sumber/b.jsonl:1
  - **Here the source is not UTF-8 text.** Export it again as UTF-8, or convert it: iconv -f windows-1252 -t utf-8. For tables and JSON, \\\`encoding: windows-1252\\\` in the mapping will do.

<a id="duplicate"></a>

## Duplicates (1)

- sumber/a.jsonl:5:1 · 1
  - **The same record came before, at sumber/a.jsonl:1:1.**
`);
  });

  it('ends with why records were left out, the most frequent reason first, and the way to mend it', async () => {
    const without = (id: string) => row({ id, judul: `Berita ${id}`, rubrik: '' });
    const all = setUp([without('1'), row({ id: '2', tanggal: '?' }), without('3'), row({ id: '4' })]);
    const { said } = await all.run({ kind: 'jsonl', mapping, language: 'en' });
    expect(said.split('\n').slice(1, 3)).toEqual([
      '  2 left out (record/no-category): The record has no category. Give one for all such records: --category NAME, or `category` under `defaults` in the mapping.',
      '  1 left out (record/no-date): “?” is no date that can be read. Mend it in the source, or give `date` under `defaults` in the mapping.',
    ]);
    expect(all.report().reasons).toEqual([
      { rule: 'record/no-category', count: 2 },
      { rule: 'record/no-date', count: 1 },
    ]);
  });
});
