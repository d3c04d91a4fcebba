import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articlesOf } from '../../../src/archive/archive.ts';
import { readContent } from '../../../src/content/read.ts';
import { validateContent } from '../../../src/content/validate.ts';
import { formatOutcome } from '../../../src/import/format-outcome.ts';
import { importSourcePages } from '../../../src/import/import-source-pages.ts';
import type { Language } from '../../../src/strings/language.ts';
import { pageText, putinPage } from '../../fixtures/source-pages/page-text.ts';
import { makeTemporaryFolder, readFiles, writeFiles } from '../../fixtures/temporary-folder.ts';

const now = Date.parse('2026-01-01T00:00:00Z');
const putinPath =
  'articles/2024/09/putin-rusia-akan-bekerja-sama-dengan-tiongkok-demi-multipolaritas-dan-tatanan.md';

interface Files {
  readonly content?: Record<string, string>;
  readonly pages: Record<string, string | Uint8Array>;
}

/** A content folder and a folder of pages beside it; `run` imports the named pages, or all. */
function setUp({ content = {}, pages }: Files) {
  const folder = makeTemporaryFolder();
  const contentDir = join(folder, 'content');
  writeFiles(contentDir, content);
  for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, name), page);
  const run = async (names = Object.keys(pages), dryRun = false, language: Language = 'id') => {
    const files = names.map((name) => join(folder, name));
    const outcome = await importSourcePages({ files, contentDir, now, dryRun });
    const options = { language, content: 'content', fileCount: files.length, dryRun };
    return { outcome, said: formatOutcome(outcome, options).replaceAll(`${folder}/`, '') };
  };
  return { contentDir, run, written: () => readFiles(contentDir) };
}

describe('an import into an empty folder', () => {
  it('writes the article, its category and its author, and says so', async () => {
    const { run, written } = setUp({ pages: { 'putin.txt': putinPage } });
    const { outcome, said } = await run();
    expect(outcome.kind).toBe('imported');
    expect(said).toBe(`1 berita diimpor:
  content/${putinPath}
Kategori baru di categories.yaml: International.
Penulis baru di authors.yaml: Eko Satrio Wibowo.
Dari 15 judul di bawah Berita Lainnya, 0 tertaut ke berita di arsip dan 15 belum ada di arsip.`);
    expect(Object.keys(written()).sort()).toEqual([putinPath, 'authors.yaml', 'categories.yaml']);
    expect(written()['categories.yaml']).toBe('- slug: international\n  name: International\n');
  });

  it('makes content without a fault', async () => {
    const { contentDir, run } = setUp({ pages: { 'putin.txt': putinPage } });
    await run();
    const content = validateContent(await readContent(contentDir), { now });
    expect(content.problems.map(({ rule }) => rule)).toEqual(['image/caption-alone', 'data/absent']);
    if (!content.ok) throw new Error('Content has errors');
    expect([...articlesOf(content.value)]).toMatchObject([
      { dateline: 'St. Petersburg', agency: 'Radio Bharata Online', figure: { credit: 'CMG' } },
    ]);
  });

  it('changes nothing the second time, and says so', async () => {
    const { run, written } = setUp({ pages: { 'putin.txt': putinPage } });
    await run();
    const first = written();
    const { outcome, said } = await run();
    expect(outcome.kind).toBe('imported');
    expect(said).toBe(`Tidak ada yang berubah: 1 berita sudah ada di arsip dan sama dengan sumbernya.
Dari 15 judul di bawah Berita Lainnya, 0 tertaut ke berita di arsip dan 15 belum ada di arsip.`);
    expect(written()).toEqual(first);
  });

  it('writes nothing in a trial, and says what it would write', async () => {
    const { run, written } = setUp({ pages: { 'putin.txt': putinPage }, content: { 'site.yaml': '' } });
    const { said } = await run(undefined, true, 'en');
    expect(said).toBe(`1 story would be imported:
  content/${putinPath}
New in categories.yaml: International.
New in authors.yaml: Eko Satrio Wibowo.
Of 15 headlines under Berita Lainnya, 0 link to an article of the archive and 15 are not in the archive yet.
This was only a trial (--dry-run): nothing was written.`);
    expect(written()).toEqual({ 'site.yaml': '' });
  });
});

describe('an import into an archive', () => {
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
    const { contentDir, run, written } = setUp({ content, pages: { 'putin.txt': putinPage } });
    await run();
    expect(written()).toMatchObject(content);
    expect(written()['categories.yaml']).toBe(
      '- slug: nasional\n  name: Nasional\n- slug: international\n  name: International\n',
    );
    expect(validateContent(await readContent(contentDir), { now }).ok).toBe(true);
  });

  it('lists an author that only articles named, once a page names it too', async () => {
    const content = { 'articles/2024/01/berita-lama.md': old, 'authors.yaml': '# Penulis\n' };
    const { run, written } = setUp({ content, pages: { 'a.txt': pageText({ author: 'ANI' }) } });
    const { said } = await run();
    expect(said).toContain('Penulis baru di authors.yaml: Ani.');
    expect(written()['authors.yaml']).toBe('# Penulis\n- slug: ani\n  name: Ani\n');
  });

  it('takes credits and zone from site.yaml', async () => {
    const content = { 'site.yaml': 'time_zone: WITA\ncredits: [Kantor Berita Antara]\n' };
    const body = ['Hujan (Kantor Berita Antara)', 'Bogor, Radio Bharata Online - Hujan turun.'];
    const page = pageText({ date: 'Minggu, 1 September 2024 0:30:0', body });
    const { run, written } = setUp({ content, pages: { 'a.txt': page } });
    await run();
    expect(written()['articles/2024/09/hujan-turun-di-bogor.md']).toBe(`---
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
    const pages = {
      'a.txt': pageText({ listed }),
      'b.txt': pageText({ headline: 'Lain', category: 'Bisnis Ekonomi' }),
    };
    const { run, written } = setUp({ pages });
    await run();
    expect(written()['articles/2024/09/hujan-turun-di-bogor.md']).toContain(`related:
  - title: "Harga Naik"
    category: Bisnis Ekonomi
    date: 2024-10-01 07:00:00 WIB
`);
  });

  it('changes nothing where the archive itself has errors', async () => {
    const content = { 'articles/2024/01/berita-lama.md': old.replace('title', 'tilte') };
    const { run, written } = setUp({ content, pages: { 'putin.txt': putinPage } });
    const { outcome, said } = await run();
    expect(outcome.kind).toBe('invalid');
    expect(said).toContain('articles/2024/01/berita-lama.md:2:1 error key/unknown');
    expect(said).toMatch(/\nImpor tidak dijalankan: folder konten masih memuat kesalahan\..*$/);
    expect(written()).toEqual(content);
  });
});

describe('an import that is refused', () => {
  it('writes nothing, tells everything, and counts', async () => {
    const bogor = pageText();
    const pages = {
      'baru.txt': pageText({ headline: 'Baru' }),
      'lama.txt': bogor,
      'rusak.txt': 'Catatan rapat\n',
      'salah.txt': Uint8Array.from([0x41, 0x0a, 0x42, 0xff]),
    };
    const { run, written } = setUp({ pages });
    await run(['lama.txt']);
    const before = written();
    const { outcome, said } = await run([...Object.keys(pages), 'tiada.txt', 'content']);
    expect(outcome.kind).toBe('refused');
    expect(said).toBe(`content:1:1 error source-page/not-a-file Ini folder atau bukan berkas biasa.
  Sebutkan berkasnya satu per satu, misalnya folder/*.txt.
rusak.txt:1:1 error source-page/no-date Di sini seharusnya ada tanggal terbit, bukan “Catatan rapat”.
  Tulis seperti “Sabtu, 14 September 2024 12:45:6 WIB”.
rusak.txt:2:1 error source-page/no-author Baris penulis tidak ada.
  Urutannya: tanggal, judul, kategori, penulis, masing-masing satu baris, lalu baris kosong.
rusak.txt:2:1 error source-page/no-body Isi berita tidak ada.
  Tulis paragraf-paragrafnya setelah baris kosong, satu paragraf satu baris.
rusak.txt:2:1 error source-page/no-category Baris kategori tidak ada.
  Urutannya: tanggal, judul, kategori, penulis, masing-masing satu baris, lalu baris kosong.
rusak.txt:2:1 error source-page/no-comments-heading Baris “Komentar” setelah isi berita tidak ada.
  Tambahkan baris yang hanya berisi “Komentar” di bawah paragraf terakhir.
rusak.txt:2:1 error source-page/no-related-heading Baris “Berita Lainnya” di bawah bagian komentar tidak ada.
  Tambahkan baris yang hanya berisi “Berita Lainnya”; daftar di bawahnya boleh kosong.
salah.txt:2:2 error source-page/not-utf8 Berkas ini bukan teks UTF-8.
  Simpan ulang dengan pengodean UTF-8 di penyunting teks Anda.
tiada.txt:1:1 error source-page/no-file Berkas ini tidak ada.
  Periksa penulisan namanya dan foldernya.

9 kesalahan, 0 catatan, 6 berkas diperiksa.
Tidak ada yang ditulis: 4 halaman ditolak, 1 tidak berubah, 1 menunggu sampai semuanya dapat diimpor.`);
    expect(written()).toEqual(before);
  });

  it('leaves an article that was edited as its editor left it', async () => {
    const { contentDir, run, written } = setUp({
      pages: { 'a.txt': pageText(), 'b.txt': pageText({ headline: 'B' }) },
    });
    await run(['a.txt']);
    const path = 'articles/2024/09/hujan-turun-di-bogor.md';
    const edited = { ...written(), [path]: `${written()[path]}\nTambahan.\n` };
    writeFiles(contentDir, edited);
    const { outcome, said } = await run(['a.txt', 'b.txt'], false, 'en');
    expect(outcome.kind).toBe('refused');
    expect(
      said,
    ).toBe(`${path}:10:1 error import/changed This article no longer says what its source says, a.txt; it was not overwritten.
  If the edits made here are right, there is no need to import it again. If the source is right, delete this file and import again.

1 error, 0 notices, 2 files checked.
Nothing was written: 1 page refused, 0 unchanged, 1 waiting until all can be imported.`);
    expect(written()).toEqual(edited);
  });
});
