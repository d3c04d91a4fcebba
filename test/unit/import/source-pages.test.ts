import { describe, expect, it } from 'vitest';
import { articlesOf } from '../../../src/archive/archive.ts';
import { readContent } from '../../../src/content/read.ts';
import { validateContent } from '../../../src/content/validate.ts';
import { articlesIn, importNow, setUpImport } from '../../fixtures/imports.ts';
import { pageText, putinPage } from '../../fixtures/source-pages/page-text.ts';

const putinPath =
  'articles/2024/09/putin-rusia-akan-bekerja-sama-dengan-tiongkok-demi-multipolaritas-dan-tatanan.md';
const hujan = 'articles/2024/09/hujan-turun-di-bogor.md';

describe('an import of pages into an empty folder', () => {
  it('writes the article, its category, its author and its row of the ledger, and says so', async () => {
    const { run, written } = setUpImport({ files: { 'putin.txt': putinPage } });
    const { said } = await run();
    expect(
      said,
    ).toBe(`1 baru, 0 diperbarui, 0 tidak berubah, 0 dibiarkan karena sudah disunting, 0 ditinggalkan, 0 kembar.
Kategori baru di categories.yaml: International.
Penulis baru di authors.yaml: Eko Satrio Wibowo.
Dari 15 judul di bawah Berita Lainnya, 0 tertaut ke berita di arsip dan 15 belum ada di arsip.
Tiap rekaman, dengan dugaan dan perubahannya: laporan/import-report.md`);
    expect(Object.keys(written()).sort()).toEqual([
      putinPath,
      'authors.yaml',
      'categories.yaml',
      'imports/source-page.csv',
    ]);
    expect(written()['categories.yaml']).toBe('- slug: international\n  name: International\n');
  });

  it('makes content without a fault', async () => {
    const { contentDir, run } = setUpImport({ files: { 'putin.txt': putinPage } });
    await run();
    const content = validateContent(await readContent(contentDir), { now: importNow });
    expect(content.problems.map(({ rule }) => rule)).toEqual(['image/caption-alone', 'data/absent']);
    if (!content.ok) throw new Error('Content has errors');
    expect([...articlesOf(content.value)]).toMatchObject([
      { dateline: 'St. Petersburg', agency: 'Radio Bharata Online', figure: { credit: 'CMG' } },
    ]);
  });

  it('changes nothing the second time', async () => {
    const { run, written } = setUpImport({ files: { 'putin.txt': putinPage } });
    await run();
    const first = written();
    const { said } = await run();
    expect(said).toMatch(/^0 baru, 0 diperbarui, 1 tidak berubah, /);
    expect(written()).toEqual(first);
  });

  it('writes nothing in a trial, and says what it would come to', async () => {
    const { run, written } = setUpImport({ files: { 'a.txt': pageText() }, content: { 'site.yaml': '' } });
    const { said } = await run({ dryRun: true, language: 'en' });
    expect(said).toBe(`It would come to:
1 new, 0 updated, 0 unchanged, 0 kept as edited here, 0 left out, 0 duplicates.
New in categories.yaml: Nasional.
New in authors.yaml: Sari Dewi.
Every record, with what was guessed and changed: laporan/import-report.md
This was only a trial (--dry-run): nothing was written.`);
    expect(written()).toEqual({ 'site.yaml': '' });
  });

  it('takes the pages of a folder, and of folders in it', async () => {
    const files = {
      'a.txt': pageText(),
      'dalam/b.txt': pageText({ headline: 'B' }),
      'catatan.md': 'Bukan halaman.',
      '.tersembunyi.txt': 'Bukan juga.',
    };
    const { run, written } = setUpImport({ files });
    const { outcome } = await run({ operands: ['.'] });
    expect(outcome).toMatchObject({ kind: 'imported', counts: { new: 2 } });
    expect(articlesIn(written())).toEqual(['articles/2024/09/b.md', hujan]);
  });
});

describe('an import of pages into an archive', () => {
  const old = `---
title: Berita lama
date: 2024-01-02 08:00 WIB
category: Nasional
author: Ani
---

Isi.
`;

  it('keeps what the archive has when it makes its first lists of names', async () => {
    const content = { 'articles/2024/01/berita-lama.md': old };
    const { run, written, faults } = setUpImport({ content, files: { 'putin.txt': putinPage } });
    await run();
    expect(written()).toMatchObject(content);
    expect(written()['categories.yaml']).toBe(
      '- slug: nasional\n  name: Nasional\n- slug: international\n  name: International\n',
    );
    expect(await faults()).toEqual([]);
  });

  it('takes credits and zone from site.yaml', async () => {
    const content = { 'site.yaml': 'time_zone: WITA\ncredits: [Kantor Berita Antara]\n' };
    const body = ['Hujan (Kantor Berita Antara)', 'Bogor, Radio Bharata Online - Hujan turun.'];
    const page = pageText({ date: 'Minggu, 1 September 2024 0:30:0', body });
    const { run, written } = setUpImport({ content, files: { 'a.txt': page } });
    await run();
    expect(written()[hujan]).toBe(`---
title: "Hujan Turun di Bogor"
date: 2024-09-01 00:30:00 WITA
category: Nasional
author: Sari Dewi
caption: "Hujan"
credit: Kantor Berita Antara
dateline: Bogor
agency: Radio Bharata Online
---

Hujan turun.
`);
  });

  it('knows the categories of all its pages in the lists of each', async () => {
    const listed = ['Harga Naik Bisnis Ekonomi', 'Selasa, 1 Oktober 2024 7:0:0 WIB'];
    const files = {
      'a.txt': pageText({ listed }),
      'b.txt': pageText({ headline: 'Lain', category: 'Bisnis Ekonomi' }),
    };
    const { run, written } = setUpImport({ files });
    await run();
    expect(written()[hujan]).toContain(`related:
  - title: "Harga Naik"
    category: Bisnis Ekonomi
    date: 2024-10-01 07:00:00 WIB
`);
  });

  it('counts listed headlines that the archive or the same import has as linked', async () => {
    const listed = [
      'Berita lama Nasional',
      'Selasa, 2 Januari 2024 8:0:0 WIB',
      'Lain Nasional',
      'Senin, 2 September 2024 8:5:0 WIB',
      'Tiada Nasional',
      'Senin, 2 September 2024 8:5:0 WIB',
    ];
    const content = { 'articles/2024/01/berita-lama.md': old };
    const files = { 'a.txt': pageText({ listed }), 'b.txt': pageText({ headline: 'Lain' }) };
    const { outcome } = await setUpImport({ content, files }).run();
    expect(outcome).toMatchObject({ listed: { linked: 2, absent: 1 } });
  });

  it('changes nothing where the archive itself has errors', async () => {
    const content = { 'articles/2024/01/berita-lama.md': old.replace('title', 'tilte') };
    const { run, written } = setUpImport({ content, files: { 'putin.txt': putinPage } });
    const { outcome, said } = await run();
    expect(outcome.kind).toBe('invalid');
    expect(said).toContain('articles/2024/01/berita-lama.md:2:1 error key/unknown');
    expect(said).toMatch(/\nImpor tidak dijalankan: folder konten masih memuat kesalahan\..*$/);
    expect(written()).toEqual(content);
  });

  it('tells of a list of names that cannot be added to, and writes nothing', async () => {
    const content = { 'authors.yaml': '[]\n' };
    const { run, written } = setUpImport({ content, files: { 'a.txt': pageText() } });
    const { said } = await run();
    expect(said).toContain('authors.yaml:2:1 error import/cannot-append');
    expect(written()).toEqual(content);
  });
});

describe('an import of pages of which one is wrong', () => {
  it('writes nothing, and tells everything', async () => {
    const files = {
      'baru.txt': pageText({ headline: 'Baru' }),
      'rusak.txt': 'Catatan rapat\n',
      'salah.txt': Uint8Array.from([0x41, 0x0a, 0x42, 0xff]),
    };
    const { run, written } = setUpImport({ files });
    const { outcome, said } = await run({ operands: [...Object.keys(files), 'tiada.txt'] });
    expect(outcome.kind).toBe('refused');
    expect(
      said,
    ).toBe(`sumber/rusak.txt:1:1 error source-page/no-date Di sini seharusnya ada tanggal terbit, bukan “Catatan rapat”.
  Tulis seperti “Sabtu, 14 September 2024 12:45:6 WIB”.
sumber/rusak.txt:2:1 error source-page/no-author Baris penulis tidak ada.
  Urutannya: tanggal, judul, kategori, penulis, masing-masing satu baris, lalu baris kosong.
sumber/rusak.txt:2:1 error source-page/no-body Isi berita tidak ada.
  Tulis paragraf-paragrafnya setelah baris kosong, satu paragraf satu baris.
sumber/rusak.txt:2:1 error source-page/no-category Baris kategori tidak ada.
  Urutannya: tanggal, judul, kategori, penulis, masing-masing satu baris, lalu baris kosong.
sumber/rusak.txt:2:1 error source-page/no-comments-heading Baris “Komentar” setelah isi berita tidak ada.
  Tambahkan baris yang hanya berisi “Komentar” di bawah paragraf terakhir.
sumber/rusak.txt:2:1 error source-page/no-related-heading Baris “Berita Lainnya” di bawah bagian komentar tidak ada.
  Tambahkan baris yang hanya berisi “Berita Lainnya”; daftar di bawahnya boleh kosong.
sumber/salah.txt:2:2 error source/not-utf8 Di sini sumbernya bukan teks UTF-8.
  Ekspor ulang sebagai UTF-8, atau ubah: iconv -f windows-1252 -t utf-8. Untuk tabel dan JSON cukup \`encoding: windows-1252\` dalam berkas pemetaan.
sumber/tiada.txt:1:1 error source/no-file Berkas atau folder ini tidak ada.
  Periksa penulisan namanya dan foldernya.

8 kesalahan, 0 catatan, 3 berkas diperiksa.
Tidak ada yang ditulis.`);
    expect(written()).toEqual({});
  });
});
