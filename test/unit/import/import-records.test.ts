import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WordedEntry } from '../../../src/import/import-report.ts';
import { setUpImport } from '../../fixtures/imports.ts';
import { jpegOf, pngOf, svgWithScript } from '../../fixtures/photos.ts';

interface Row {
  readonly [key: string]: unknown;
}

const row = (over: Row = {}): Row => ({
  id: '1',
  judul: 'Panen Raya di Garut',
  tanggal: '2019-01-21 22:05 WIB',
  rubrik: 'Ekonomi',
  penulis: 'Sari Dewi',
  isi: 'Petani di Garut memanen padi.',
  ...over,
});
const lines = (...rows: readonly Row[]) => rows.map((each) => `${JSON.stringify(each)}\n`).join('');

const mapping = `columns:
  id: id
  title: judul
  date: tanggal
  category: rubrik
  author: penulis
  body: isi
`;
const more = (text: string) => `${mapping}${text}`;

const garut = 'articles/2019/01/panen-raya-di-garut.md';
const setUp = (rows: readonly Row[], content: Record<string, string> = {}) =>
  setUpImport({ content, files: { 'a.jsonl': lines(...rows) } });
const rulesOf = ({ notes = [] }: WordedEntry) => notes.map(({ rule }) => rule);

/** One row, with columns that the others lack. */
async function importOne(over: Row, said = '', options: Parameters<ReturnType<typeof setUp>['run']>[0] = {}) {
  const all = setUp([row(over)]);
  const { outcome } = await all.run({ kind: 'jsonl', mapping: more(said), ...options });
  const { lists } = all.report();
  const entry = [...lists.new, ...lists['left-out']][0];
  const path = entry?.path ?? '';
  return { ...all, outcome, entry, path, text: all.written()[path] ?? '' };
}

describe('a record', () => {
  it('becomes an article, with a row in the ledger', async () => {
    const { text, written, entry } = await importOne({});
    expect(text).toBe(`---
title: "Panen Raya di Garut"
date: 2019-01-21 22:05:00 WIB
category: Ekonomi
author: Sari Dewi
---

Petani di Garut memanen padi.
`);
    expect(written()['imports/jsonl.csv']).toMatch(
      /^id,source,path,written\n1,[0-9a-f]{64},articles\/2019\/01\/panen-raya-di-garut\.md,[0-9a-f]{64}\n$/,
    );
    expect(entry).toEqual({ id: '1', at: 'sumber/a.jsonl:1:1', path: garut });
  });

  it.each([
    ['no date', { tanggal: '' }, 'record/no-date'],
    ['a date that is none', { tanggal: 'Date not found.' }, 'record/no-date'],
    ['a date of two days', { tanggal: '8/7/2025 15:04' }, 'record/date-ambiguous'],
    ['a day that never was', { tanggal: '31 Februari 2019' }, 'record/date-impossible'],
    ['a zone of nowhere', { tanggal: '2019-01-21 22:05 ABT' }, 'record/date-zone'],
    ['no category', { rubrik: ' ' }, 'record/no-category'],
    ['no headline and no text', { judul: '', isi: '' }, 'record/no-headline'],
    ['no text', { isi: ' \n ' }, 'record/no-text'],
  ])('with %s is left out, and says why', async (_, over, rule) => {
    const { entry, outcome, faults } = await importOne(over);
    expect(outcome).toMatchObject({ counts: { 'left-out': 1, new: 0 } });
    expect(entry?.reason?.rule).toBe(rule);
    expect(entry?.at).toBe('sumber/a.jsonl:1:1');
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['no time', { tanggal: '2015/08/25' }, '', 'guess/date/no-time', 'date: 2015-08-25 00:00:00 WIB'],
    ['no zone', { tanggal: '2015-08-25 07:00' }, '', 'guess/date/no-zone', 'date: 2015-08-25 07:00:00 WIB'],
    ['no category', { rubrik: '' }, 'defaults: {category: Berita}', 'guess/default', 'category: Berita'],
    ['no author', { penulis: '' }, 'defaults: {author: Redaksi}', 'guess/default', 'author: Redaksi'],
    [
      'no date',
      { tanggal: '' },
      'defaults: {date: 2010-01-01 00:00 WIB}',
      'guess/default-date',
      'date: 2010-01-01 00:00:00 WIB',
    ],
    ['no headline', { judul: ' ' }, '', 'guess/headline', 'title: "Petani di Garut memanen padi"'],
    [
      'a date to come',
      { tanggal: '2031-01-21 22:05 WIB' },
      '',
      'guess/embargo',
      'publish_at: 2031-01-21 22:05:00 WIB',
    ],
    ['a headline without end', { judul: 'kata '.repeat(80) }, '', 'change/cut', '…"'],
    [
      'hidden characters',
      { judul: 'Panen\u200b Raya' },
      '',
      'change/hidden-characters',
      'title: "Panen Raya"',
    ],
    [
      'a bell in its text',
      { isi: 'Petani\u0007 memanen.' },
      '',
      'change/hidden-characters',
      'Petani memanen.',
    ],
    ['a text in parts', { isi: ['Satu.', 'Dua.'] }, '', undefined, '\n\nSatu.\n\nDua.\n'],
    ['entities', { judul: 'Jum&#039;at &amp; Sabtu' }, '', 'change/entities', `title: "Jum'at & Sabtu"`],
    ['a line break in its headline', { judul: 'Panen\nRaya' }, '', undefined, 'title: "Panen Raya"'],
    [
      'several categories',
      { rubrik: ['Ekonomi', 'Tani'] },
      '',
      'change/categories-to-topics',
      'category: Ekonomi\nauthor: Sari Dewi\ntopics:\n  - Tani\n',
    ],
    ['several authors', { penulis: ['A', 'B'] }, '', undefined, 'author:\n  - A\n  - B\n'],
    [
      'a zone and an order that were said',
      { tanggal: '8/7/2025 15:04' },
      'date_order: day-first\nzone: WITA',
      undefined,
      'date: 2025-07-08 15:04:00 WITA',
    ],
    ['a constant', {}, 'constants: {category: Arsip}', undefined, 'category: Arsip'],
  ] as const)('with %s comes in, and its report tells', async (_, over, said, rule, text) => {
    const { entry, text: written, outcome, faults } = await importOne(over, said);
    expect(outcome).toMatchObject({ counts: { new: 1 }, faults: [] });
    expect(written).toContain(text);
    if (entry === undefined) throw new Error('No entry');
    expect(rulesOf(entry)).toEqual(rule === undefined ? [] : [rule]);
    expect(await faults()).toEqual([]);
  });

  it('keeps what its text says of days as it is', async () => {
    const { text } = await importOne({ isi: 'Ia datang Kamis (12/9).\n\nPulang Jumat (13/9/2019).' });
    expect(text).toMatch(/\n\nIa datang Kamis \(12\/9\)\.\n\nPulang Jumat \(13\/9\/2019\)\.\n$/);
  });

  it('takes other columns too', async () => {
    const over = {
      ringkas: 'Panen melimpah.',
      ubah: '2019-01-22 08:00 WIB',
      asal: 'https://lain.example/x',
      bahasa: 'su',
      tag: ['padi', 'padi', 'Garut'],
      status: 'draft',
      foto: { teks: 'Petani (Antara)' },
    };
    const said = `  summary: ringkas
  updated: ubah
  source: asal
  lang: bahasa
  topics: tag
  draft: status
  caption: foto.teks
`;
    const { text } = await importOne(over, said);
    expect(text).toContain(`author: Sari Dewi
topics:
  - padi
  - Garut
caption: "Petani (Antara)"
summary: "Panen melimpah."
updated: 2019-01-22 08:00:00 WIB
draft: true
source: https://lain.example/x
lang: su
---
`);
  });

  it.each([
    ['updated', 'ubah', '2018-01-01 08:00 WIB'],
    ['updated', 'ubah', 'kemarin'],
    ['updated', 'ubah', '2031-01-01 08:00 WIB'],
    ['source', 'asal', 'koran pagi'],
    ['lang', 'bahasa', 'bahasa sunda'],
    ['expires', 'sampai', '2018-01-01 08:00 WIB'],
  ])('leaves out a value that cannot stand as %s, and tells', async (key, column, value) => {
    const { entry, faults } = await importOne({ [column]: value }, `  ${key}: ${column}\n`);
    // What systems write for a story that was never changed is no news.
    const isEarlier = key === 'updated' && value.startsWith('2018');
    expect(entry === undefined ? [] : rulesOf(entry)).toEqual(isEarlier ? [] : ['change/dropped']);
    expect(await faults()).toEqual([]);
  });

  it('as HTML becomes Markdown', async () => {
    const isi = '<p>Petani <b>memanen</b>.</p><script>alert(1)</script><p>Selesai.</p>';
    const { text } = await importOne({ isi }, 'body_format: html\n');
    expect(text).toMatch(/\n\nPetani \*\*memanen\*\*\.\n\nSelesai\.\n$/);
  });
});

describe('records beside one another', () => {
  const importRows = async (...rows: Row[]) => {
    const all = setUp(rows);
    const { outcome } = await all.run({ kind: 'jsonl', mapping: more('  url: alamat\n') });
    return { ...all, outcome, lists: all.report().lists };
  };

  it('of one slug have six hex digits of the id behind it, but for the first', async () => {
    const { lists, faults } = await importRows(row({ alamat: '' }), row({ id: '2', isi: 'Lain.' }));
    expect(lists.new.map(({ path }) => path)).toEqual([
      garut,
      // printf 2 | sha256sum
      'articles/2019/01/panen-raya-di-garut-d4735e.md',
    ]);
    expect(lists.new[1]?.notes?.map(({ rule }) => rule)).toEqual(['change/same-headline']);
    expect(await faults()).toEqual([]);
  });

  it('that are the same in id, or in headline, date and text, are duplicates of the first', async () => {
    const { lists } = await importRows(
      row({ alamat: '' }),
      row({ alamat: '' }),
      row({ isi: 'Lain.' }),
      row({ id: '4', penulis: 'Budi' }),
    );
    expect(lists.new).toHaveLength(1);
    expect(lists.duplicate.map(({ at, reason }) => [at, reason?.rule])).toEqual([
      ['sumber/a.jsonl:2:1', 'record/same-id'],
      ['sumber/a.jsonl:3:1', 'record/same-id-differs'],
      ['sumber/a.jsonl:4:1', 'record/same-story'],
    ]);
  });

  it('link to where the others are now', async () => {
    const files = {
      'a.jsonl': lines(
        row({ alamat: 'https://lama.example/berita/1.html' }),
        row({
          id: '2',
          judul: 'Kedua',
          alamat: '/berita/2',
          isi: '[Satu](/berita/1.html#a), [juga](https://www.lama.example/berita/1.html), [lain](https://x.example/berita/1.html), [Tiga](/berita/3)',
        }),
      ),
    };
    const { run, written, report } = setUpImport({ files });
    await run({ kind: 'jsonl', mapping: more('  url: alamat\nbody_format: markdown\n') });
    expect(written()['articles/2019/01/kedua.md']).toContain(
      '[Satu](/2019/01/panen-raya-di-garut/#a), [juga](/2019/01/panen-raya-di-garut/), ' +
        '[lain](https://x.example/berita/1.html), [Tiga](/berita/3)',
    );
    expect(report().lists.new[1]?.notes?.map(({ message }) => message)).toEqual([
      '2 tautan kini menuju alamat baru beritanya.',
    ]);
  });

  it('leave their old addresses behind them, each to one story and none over a page', async () => {
    const addresses = [
      'https://lama.example/berita/1.html',
      'https://lama.example/?p=2',
      '/berita/1.html',
      '/2019/01/panen-raya-di-garut/',
      '/tentang',
      '/kategori/ekonomi/',
      '/2019/01/',
      'https://lama.example/',
      '/a//b',
      '/2019/01/kesepuluh/',
    ];
    const rows = addresses.map((alamat, index) => {
      const judul = index === 9 ? 'Kesepuluh' : `Panen ke-${index}`;
      return row({ id: `${index}`, judul: index === 3 ? 'Panen Raya di Garut' : judul, alamat });
    });
    const page = '---\ntitle: Tentang\n---\n\nKami.\n';
    const all = setUp(rows, { 'pages/tentang.md': page });
    const { outcome } = await all.run({ kind: 'jsonl', mapping: more('  url: alamat\n') });
    expect(outcome).toMatchObject({ counts: { new: 10 }, faults: [] });
    const aliases = Object.values(all.written()).flatMap(
      (text) => /aliases:\n(?: {2}- .*\n)+/.exec(text)?.[0] ?? [],
    );
    expect(aliases.sort()).toEqual(['aliases:\n  - /?p=2\n', 'aliases:\n  - /berita/1.html\n']);
    const refused = all
      .report()
      .lists.new.flatMap(({ notes = [] }) =>
        notes.filter(({ rule }) => rule === 'change/no-redirect').map(({ message }) => message),
      );
    expect(refused).toEqual([
      'Alamat lama /berita/1.html tidak dialihkan: sudah milik berita lain.',
      'Alamat lama /tentang tidak dialihkan: situs ini punya halaman sendiri di sana.',
      'Alamat lama /kategori/ekonomi/ tidak dialihkan: situs ini punya halaman sendiri di sana.',
      'Alamat lama /2019/01/ tidak dialihkan: situs ini punya halaman sendiri di sana.',
      'Alamat lama https://lama.example/ tidak dialihkan: itu halaman depan.',
      'Alamat lama /a//b tidak dialihkan: ada dua garis miring berurutan.',
    ]);
    expect(await all.faults()).toEqual([]);
  });
});

describe('an import that is run again', () => {
  const first = [row(), row({ id: '2', judul: 'Kedua', isi: 'Dua.' }), row({ id: '3', judul: 'Ketiga' })];
  const [kedua, ketiga] = ['articles/2019/01/kedua.md', 'articles/2019/01/ketiga.md'];
  const setUpOnce = async () => {
    const all = setUp(first);
    await all.run({ kind: 'jsonl', mapping });
    return { ...all, again: (said = mapping) => all.run({ kind: 'jsonl', mapping: said }) };
  };

  it('changes nothing', async () => {
    const { again, written } = await setUpOnce();
    const before = written();
    expect((await again()).outcome).toMatchObject({ counts: { unchanged: 3, new: 0 } });
    expect(written()).toEqual(before);
  });

  it('makes what changed in the source again, at the same address', async () => {
    const { again, put, written } = await setUpOnce();
    put({ 'a.jsonl': lines(row(), row({ id: '2', judul: 'Kedua kali', isi: 'Dua dua.' })) });
    expect((await again()).outcome).toMatchObject({ counts: { unchanged: 1, updated: 1 } });
    expect(written()[kedua]).toContain('title: "Kedua kali"');
    expect((await again()).outcome).toMatchObject({ counts: { unchanged: 2, updated: 0 } });
  });

  it('takes a story for unchanged that another mapping makes the same', async () => {
    const { again, written } = await setUpOnce();
    const before = written()[kedua];
    expect((await again(more('zone: WITA\n'))).outcome).toMatchObject({
      counts: { unchanged: 3, updated: 0 },
    });
    expect(written()[kedua]).toBe(before);
    expect((await again(more('zone: WITA\n'))).outcome).toMatchObject({ counts: { unchanged: 3 } });
  });

  it('makes everything again that another mapping changes', async () => {
    const { again, written } = await setUpOnce();
    const outcome = (await again(more('constants: {author: Redaksi}\n'))).outcome;
    expect(outcome).toMatchObject({ counts: { updated: 3 } });
    expect(written()[kedua]).toContain('author: Redaksi');
  });

  it('leaves alone what a person edited, moved or deleted', async () => {
    const { again, put, edit, written, report, contentDir } = await setUpOnce();
    edit(garut, (text) => text.replace('padi', 'jagung'));
    // An editor's line ends are no edit.
    edit(kedua, (text) => text.replaceAll('\n', '\r\n'));
    rmSync(join(contentDir, ketiga));
    put({ 'a.jsonl': lines(...first.map((each) => ({ ...each, isi: 'Baru.' }))) });
    expect((await again()).outcome).toMatchObject({ counts: { kept: 2, updated: 1 } });
    expect(written()[garut]).toContain('memanen jagung');
    expect(written()).not.toHaveProperty(ketiga);
    expect(report().lists.kept.map(({ path, reason }) => [path, reason?.rule])).toEqual([
      [garut, 'record/edited'],
      [ketiga, 'record/gone'],
    ]);
  });

  it('knows by the file itself what a run wrote that was killed before its row', async () => {
    const { again, edit, written } = await setUpOnce();
    const whole = written();
    edit('imports/jsonl.csv', (text) => text.replace(/\n2,.*\n/, '\n').replace(/\n3,.*$/s, '\n3,0123'));
    expect((await again()).outcome).toMatchObject({ counts: { unchanged: 3, new: 0 }, faults: [] });
    expect(written()).toEqual(whole);
  });

  it.each([
    ['a field is missing', (text: string) => text.replace('\n2,', '\n2;'), 2],
    [
      'a path leads out of the articles',
      (text: string) => text.replace('articles/2019/01/kedua', '../kedua'),
      2,
    ],
    ['the first row is another', (text: string) => text.replace('id,source', 'nomor,source'), 1],
  ])('is refused where in its ledger %s', async (_, change, line) => {
    const { again, edit, written } = await setUpOnce();
    edit('imports/jsonl.csv', change);
    const before = written();
    const { said, outcome } = await again();
    expect(outcome.kind).toBe('refused');
    expect(said).toContain(`imports/jsonl.csv:${line}:1 error import/ledger `);
    expect(written()).toEqual(before);
  });
});

describe('a picture', () => {
  const withPictures = async (isi: string, over: Row = {}) => {
    const files = {
      'data/a.jsonl': lines(
        row({ isi, foto: '', alt: '', alamat: 'https://lama.example/berita/1', ...over }),
      ),
      'data/foto/Sawah Besar.JPG': await jpegOf(),
      'unggahan/2019/01/padi.png': await pngOf(),
      'unggahan/logo.svg': svgWithScript,
      'rahasia.jpg': await jpegOf({ colour: '#000' }),
    };
    const all = setUpImport({ files });
    const said = more('  url: alamat\n  image: foto\n  alt: alt\nbody_format: markdown\n');
    const { outcome } = await all.run({
      kind: 'jsonl',
      mapping: said,
      operands: ['data'],
      media: ['unggahan'],
    });
    const text = all.written()[garut] ?? '';
    const notes = all.report().lists.new[0]?.notes ?? [];
    return { ...all, outcome, notes: notes.map(({ message }) => message), text };
  };

  it('is copied where it is at hand, beside the source or in a copy of the old site', async () => {
    const isi =
      '![Sawah](<foto/Sawah Besar.JPG>)\n\nTeks ![padi](https://lama.example/wp/2019/01/padi.png "Padi").';
    const { text, notes, written, faults } = await withPictures(isi, { foto: '/2019/01/padi.png' });
    expect(text).toContain('image: 2019/01/padi.png\n');
    expect(text).toContain('![Sawah](2019/01/sawah-besar.jpg)\n\nTeks ![padi](2019/01/padi.png "Padi").\n');
    expect(Object.keys(written()).filter((path) => path.startsWith('media/'))).toEqual([
      'media/2019/01/padi.png',
      'media/2019/01/sawah-besar.jpg',
    ]);
    expect(notes).toContain('Gambar foto/Sawah%20Besar.JPG disalin ke media/2019/01/sawah-besar.jpg.');
    expect(await faults()).toEqual([]);
  });

  it('stays a link where it is not at hand, or is no photo', async () => {
    const isi = '![Awan](https://lain.example/awan.jpg) dan ![Logo](/logo.svg)';
    const { text, notes, faults } = await withPictures(isi, {
      foto: 'https://lama.example/utama.jpg',
      alt: 'Sawah',
    });
    expect(text).toMatch(
      /\n---\n\n!\[Sawah\]\(https:\/\/lama\.example\/utama\.jpg\)\n\n!\[Awan\]\(https:\/\/lain\.example\/awan\.jpg\) dan !\[Logo\]\(https:\/\/lama\.example\/logo\.svg\)\n$/,
    );
    expect(notes).toEqual([
      'Gambar https://lama.example/utama.jpg kini berupa tautan: berkasnya tidak tersedia.',
      'Gambar https://lain.example/awan.jpg kini berupa tautan: berkasnya tidak tersedia.',
      'Gambar /logo.svg kini berupa tautan: berkasnya bukan foto.',
    ]);
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['', '[Awan](/awan.jpg)', '[sawah.jpg](/f/sawah.jpg)'],
    [
      'base_url: https://lama.example\n',
      '![Awan](https://lama.example/awan.jpg)',
      '![](https://lama.example/f/sawah.jpg)',
    ],
  ])(
    'from the root stays a link to where it may be put, or where it stood: %j',
    async (said, awan, sawah) => {
      const over = { isi: '![Awan](/awan.jpg)', foto: '/f/sawah.jpg' };
      const all = setUpImport({ files: { 'a.jsonl': lines(row(over)) } });
      await all.run({ kind: 'jsonl', mapping: more(`  image: foto\nbody_format: markdown\n${said}`) });
      expect(all.written()[garut]).toContain(`\n---\n\n${sawah}\n\n${awan}\n`);
      expect(await all.faults()).toEqual([]);
    },
  );

  it.each(['../rahasia.jpg', 'foto/../../rahasia.jpg', '/../rahasia.jpg', '/rahasia.jpg'])(
    'is never taken from outside of what was named: %s',
    async (address) => {
      const { written, faults } = await withPictures(`Isi ![Rahasia](${address})`);
      expect(Object.keys(written()).filter((path) => path.startsWith('media/'))).toEqual([]);
      expect(await faults()).toEqual([]);
    },
  );

  it('of which nothing is left but its words leaves these', async () => {
    const { text, faults } = await withPictures(
      'Isi ![Rahasia](foto/tiada.jpg) dan ![Ref][r]\n\n[r]: foto/b.jpg',
      {
        alamat: '',
      },
    );
    expect(text).toMatch(/\n\nIsi Rahasia dan \[Ref\]\[r\]\n\n\[r\]: foto\/b\.jpg\n$/);
    expect(await faults()).toEqual([]);
  });
});

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
        'a.jsonl': `\ufeff${lines(row())}\n{rusak\n[1]\n${lines(row(), row({ id: '3', tanggal: '?', judul: '<b>*x*' }))}`,
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

## Guesses, by rule

None.

## Changes and remarks, by rule

None.

## Categories and authors

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
  - **This line is not JSON.** Each record is one JSON object on one line.
- sumber/a.jsonl:4:1 · sumber/a.jsonl:4
  - **This line is JSON, but no object.** Each record is one JSON object on one line.
- sumber/a.jsonl:6:1 · 3
  - **“?” is no date that can be read.** Mend it in the source, or give \\\`date\\\` under \\\`defaults\\\` in the mapping.
- sumber/b.jsonl:1:1 · sumber/b.jsonl:1
  - **Here the source is not UTF-8 text.** Export it again as UTF-8, or convert it: iconv -f windows-1252 -t utf-8.

<a id="duplicate"></a>

## Duplicates (1)

- sumber/a.jsonl:5:1 · 1
  - **The same record came before, at sumber/a.jsonl:1:1.**
`);
  });
});

describe('a table', () => {
  const csv = 'id;judul;tanggal;rubrik;penulis;isi\r\n';
  const importTable = async (text: string | Uint8Array, said = 'separator: ";"\n') => {
    const all = setUpImport({ files: { 'a.csv': text } });
    const { outcome, said: told } = await all.run({ kind: 'csv', mapping: more(said) });
    return { ...all, outcome, told };
  };

  it('comes in row by row, with its line', async () => {
    const rows = `1;"Panen; ""raya""";2019-01-21 22:05 WIB;Ekonomi;Sari;"Satu.\r\nDua."\r\n2;Kedua;?;Ekonomi;Sari;Isi\r\n3;Kurang\r\n\r\n4;Keempat;2019-01-21 23:05 WIB;Ekonomi;Sari;Isi.`;
    const { outcome, report, written } = await importTable(`\ufeff${csv}${rows}`);
    expect(outcome).toMatchObject({ counts: { new: 2, 'left-out': 2 } });
    expect(written()['articles/2019/01/panen-raya.md']).toContain('title: "Panen; \\"raya\\""');
    expect(written()['articles/2019/01/panen-raya.md']).toMatch(/\n\nSatu\.\n\nDua\.\n$/);
    const { lists } = report();
    expect(
      [...lists.new, ...lists['left-out']].map(({ at, reason }) => `${at} ${reason?.rule ?? ''}`),
    ).toEqual([
      'sumber/a.csv:2:1 ',
      'sumber/a.csv:7:1 ',
      'sumber/a.csv:4:1 record/no-date',
      'sumber/a.csv:5:1 csv/fields',
    ]);
  });

  it('is refused where a quote is wrong, with its line', async () => {
    const { told, written } = await importTable(`${csv}1;"Panen" raya;2019;Ekonomi;Sari;Isi\r\n`);
    expect(told).toMatch(/^sumber\/a\.csv:2:1 error csv\/quote /);
    expect(written()).toEqual({});
  });

  it('is refused where it is not UTF-8', async () => {
    const { told } = await importTable(Buffer.from(`${csv}1;Caf\xe9;`, 'latin1'));
    expect(told).toMatch(/^sumber\/a\.csv:2:1 error source\/not-utf8 /);
  });

  it('is refused where it lacks a column of the mapping, with the nearest', async () => {
    const { told } = await importTable(csv.replace('rubrik', 'rubrk'));
    expect(told.replaceAll(/\/tmp\/[^ ]*\//g, '')).toMatch(
      /^peta\.yaml:5:13 error mapping\/no-column Sumbernya tidak punya kolom “rubrik”\.\n {2}Maksudnya “rubrk”\?\n/,
    );
  });
});
