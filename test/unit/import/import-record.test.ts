import { describe, expect, it } from 'vitest';
import { garut, importOne, rulesOf } from '../../fixtures/imported-rows.ts';

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

  it('with a day that never was says in words what is wrong with it', async () => {
    const { entry } = await importOne({ tanggal: '31 Februari 2019' });
    expect(entry?.reason?.message).toBe(
      '“31 Februari 2019” tidak pernah ada dalam kalender atau jam: tanggalnya keliru.',
    );
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
      'no headline before HTML',
      { judul: '', isi: '<style>p {}</style><p>&nbsp;</p><h2>Petani &amp; nelayan</h2><p>Garut</p>' },
      'body_format: html',
      'guess/headline',
      'title: "Petani & nelayan Garut"',
    ],
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

it('an offset that no place has is told as that, and means what the mapping says', async () => {
  const tanggal = '2020-05-28 14:15:14+15:00';
  const { entry } = await importOne({ tanggal });
  expect(entry?.reason?.rule).toBe('record/date-zone');
  expect(entry?.reason?.hint).toContain('`zones: {"+15:00": "+05:30"}`');
  const { text } = await importOne({ tanggal }, 'zones: {"+15:00": WIB}\n');
  expect(text).toContain('date: 2020-05-28 14:15:14 WIB\n');
});

describe('a text in which UTF-8 was read as Latin-1', () => {
  const garbled = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

  it.each(['text', 'html', 'markdown'])('is what it was before its controls go, as %s', async (format) => {
    const isi = `Naik ${garbled('€')}3.100 ${garbled('—')} kata ${garbled('改革开放')}.`;
    const over = { isi, judul: `Panen ${garbled('“')}Raya${garbled('”')} di Garut` };
    const { text, entry } = await importOne(over, `body_format: ${format}\n`);
    expect(text).toContain('title: "Panen “Raya” di Garut"');
    expect(text).toMatch(/\n\nNaik €3\.100 — kata 改革开放\.\n$/);
    expect(entry?.notes?.map(({ message }) => message)).toEqual([
      'Pengodean `title` rusak di 2 tempat dan dipulihkan, misalnya menjadi “',
      'Pengodean `body` rusak di 3 tempat dan dipulihkan, misalnya menjadi €',
    ]);
  });

  it('is told of what is left of it where its bytes say nothing', async () => {
    const { text, entry } = await importOne({ isi: 'Padi\u0093 \u00e2 \u0080naik.' });
    expect(text).toMatch(/\n\nPadi \u00e2 naik\.\n$/);
    expect(entry === undefined ? [] : rulesOf(entry)).toEqual(['change/hidden-characters']);
  });
});
