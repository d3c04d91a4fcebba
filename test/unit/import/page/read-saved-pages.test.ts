import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../../../../src/import/html-to-markdown.ts';
import { readSavedPages } from '../../../../src/import/page/read-saved-pages.ts';
import type { SourceItem, SourceRecord } from '../../../../src/import/source-record.ts';
import { readAll } from '../../../fixtures/source-context.ts';
import { makeTemporaryFolder, writeFiles } from '../../../fixtures/temporary-folder.ts';

const folder = join(import.meta.dirname, '../../../fixtures/saved-pages');

async function recordOf(...parts: readonly string[]): Promise<SourceRecord> {
  const [first] = await readAll(readSavedPages, [join(...parts)]);
  if (first?.kind !== 'record') throw new Error(`Left out: ${first?.reason.rule}`);
  return first.record;
}

function markdownOf({ body, place, addresses: [base = ''] }: SourceRecord): string {
  return htmlToMarkdown(body.text, { place, base, pictureBase: '' }).markdown;
}

async function readHtml(html: string | Uint8Array): Promise<SourceItem> {
  const made = makeTemporaryFolder();
  writeFiles(made, { 'halaman.html': html });
  const [item] = await readAll(readSavedPages, [join(made, 'halaman.html')]);
  if (item === undefined) throw new Error('A page is one item.');
  return item;
}

const paragraph = 'Petani di Wanaraja memulai panen raya pada Kamis (12/9) pagi, kata kepala desa. ';

describe('a page saved from a portal', () => {
  it('that names its parts by classes alone comes in whole, without what stands between them', async () => {
    const record = await recordOf(folder, 'portal-a.html');
    const address =
      'https://news.kabarkini.example/berita/d-7534001/panen-raya-di-garut-petani-minta-harga-dijaga';
    expect(record).toMatchObject({
      id: address,
      headline: 'Panen Raya di Garut, Petani Minta Harga Dijaga',
      slug: 'panen-raya-di-garut-petani-minta-harga-dijaga',
      date: 'Kamis, 12 Sep 2024 10:30 WIB',
      categories: ['Daerah'],
      topics: ['panen raya', 'garut'],
      authors: ['Ayu Lestari'],
      leadPhoto: {
        address: 'https://cdn.kabarkini.example/2024/09/12/panen-garut_169.jpeg?w=700',
        alt: 'Petani memanen padi',
        caption: 'Petani memanen padi di Wanaraja. Foto: Rahmat/kabarkini',
      },
      addresses: [address],
      remarks: [{ rule: 'saved-page/furniture', details: { count: 2, example: 'ADVERTISEMENT' } }],
    });
    expect(
      markdownOf(record),
    ).toBe(`**Garut** - Petani di Wanaraja memulai panen raya pada Kamis (12/9). Hasilnya sekitar enam ton per hektare.

"Kami minta harga dijaga," kata Ketua Kelompok Tani Mekar, Dadang.

**Baca juga:** [Stok Pupuk Aman Sampai Akhir Tahun](https://news.kabarkini.example/berita/d-7533990/stok-pupuk-aman)

## Harga di Tingkat Petani

Gabah kering dijual Rp 6.500 per kilogram.

Bulog berjanji menyerap.

**Simak Video:**

https://www.youtube.com/watch?v=aB3dE6gH9jK

**(ayl/rmt)**`);
  });

  it('that describes itself in JSON-LD is what that says, dated in the zone that readers saw', async () => {
    const record = await recordOf(folder, 'portal-b.html');
    expect(record).toMatchObject({
      headline: 'Stok Pupuk Aman Sampai Akhir Tahun',
      date: 'Rabu, 11 September 2024 08:30 WIB',
      updated: '2024-09-11T02:00:00+00:00',
      categories: ['Ekonomi'],
      topics: ['pupuk', 'subsidi'],
      authors: ['Siti Aminah', 'Budi Santoso'],
      summary: 'Pemerintah menjamin stok pupuk bersubsidi.',
      leadPhoto: { caption: 'Pekerja menata pupuk di gudang.' },
    });
    expect(
      markdownOf(record),
    ).toBe(`**JAKARTA, KABAR.example** - Pemerintah menjamin stok pupuk bersubsidi cukup sampai akhir tahun.

"Stoknya 1,4 juta ton," kata Menteri Pertanian.

**Baca juga: [Harga Beras Turun](https://www.kabar.example/ekonomi/read/2024/09/10/1/harga-beras)**

Penyaluran memakai kartu tani.`);
  });

  it('by a browser has its pictures beside it', async () => {
    const record = await recordOf(folder, 'wordpress.html');
    expect(record).toMatchObject({
      headline: 'Sekolah di Tepi Sungai',
      date: '2021-03-08T07:15:00+07:00',
      categories: ['Pendidikan'],
      authors: ['Maria Lestari'],
      leadPhoto: { address: './wordpress_files/sekolah-1200x800.jpg', alt: 'Anak-anak menyeberang' },
      addresses: ['https://suaradesa.example/2021/03/08/sekolah-di-tepi-sungai/'],
    });
    expect(
      markdownOf(record),
    ).toBe(`Anak-anak Desa Hulu menyeberang sungai setiap pagi untuk sampai ke sekolah.

![Rakit bambu](./wordpress_files/rakit.png "Rakit bambu buatan warga.")

> Kami tidak takut.

Baca selengkapnya di [laporan rakit](https://suaradesa.example/rakit/).`);
  });

  it('that is marked with microdata has addresses that count from its base', async () => {
    const record = await recordOf(folder, 'microdata.html');
    expect(record).toMatchObject({
      headline: 'BMKG: Hujan Lebat Sampai Jumat',
      date: 'Rabu, 4 Desember 2019 18:05 WIB',
      categories: ['Cuaca'],
      authors: ['Rina'],
      leadPhoto: { address: '/foto/hujan.jpg', caption: 'Warga menembus hujan. ANTARA FOTO/Contoh' },
    });
    expect(markdownOf(record)).toContain(
      '**Baca juga: [Banjir surut](https://warta.example/berita/98/banjir)**',
    );
  });

  it('of tables and fonts is found by how its text lies, and told to be a guess', async () => {
    const record = await recordOf(folder, 'old-table.html');
    expect(record).toMatchObject({
      id: 'saved-pages/old-table.html',
      headline: 'Gubernur Resmikan Pasar Ikan',
      date: 'Selasa, 5 Agustus 2003',
      remarks: [
        { rule: 'saved-page/encoding', details: { encoding: 'windows-1252' } },
        { rule: 'saved-page/body-guessed' },
      ],
    });
    expect(markdownOf(record)).toMatch(
      /^SEMARANG – Gubernur meresmikan .*\n\n“Pasar ini milik nelayan,” .*\n\n.*\(tep\/12\)$/,
    );
  });
});

describe('a page of this site', () => {
  it.each([
    [
      '2024/09/putin-rusia-akan-bekerja-sama-dengan-tiongkok-demi-multipolaritas-dan-tatanan',
      ['Eko Satrio Wibowo'],
      'International',
      '2024-09-14T12:45:06+07:00',
    ],
    ['2024/09/tabungan-pendidikan', [], 'Ekonomi', '2024-09-14T08:00:00+07:00'],
  ])('comes back as it was written: %s', async (path, authors, category, date) => {
    const golden = join(import.meta.dirname, '../../../golden');
    const record = await recordOf(golden, 'expected', path, 'index.html');
    const written = readFileSync(join(golden, 'content/articles', `${path}.md`), 'utf8');
    const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(written) ?? [];
    const line = (key: string) => new RegExp(`^${key}: "?(.*?)"?$`, 'm').exec(front)?.[1] ?? '';
    expect(record).toMatchObject({
      headline: line('title'),
      date,
      authors,
      categories: [category],
    });
    expect(record.leadPhoto?.caption ?? '').toBe(line('caption'));
    expect(record.leadPhoto?.credit ?? '').toBe(line('credit'));
    expect([record.dateline ?? '', record.agency ?? '']).toEqual([line('dateline'), line('agency')]);
    expect(markdownOf(record)).toBe(body.trim());
  });
});

describe('a page that is no story', () => {
  it.each([
    ['', 'saved-page/empty'],
    ['teks saja', 'saved-page/not-html'],
    ['<html><body><p>Halaman tidak ditemukan.</p></body></html>', 'saved-page/no-article'],
    ['<frameset><frame src="a.html"></frameset>', 'saved-page/no-article'],
    ['<meta property="og:type" content="article"><body><p></p></body>', 'saved-page/no-article'],
  ])('%j is left out: %s', async (html, rule) => {
    expect(await readHtml(html)).toMatchObject({ kind: 'left-out', reason: { rule } });
  });

  it('but a list of them is left out with their number', async () => {
    const [item] = await readAll(readSavedPages, [join(folder, 'list.html')]);
    expect(item).toMatchObject({ reason: { rule: 'saved-page/list', details: { links: 14 } } });
  });
});

describe('what a page says of itself', () => {
  const body = `<article><h1>Judul</h1><div class="article-body"><p>${paragraph.repeat(6)}</p></div></article>`;

  it.each([
    ['<meta name="pubdate" content="2015/08/25">', { date: '2015/08/25' }],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle",\n"headline":"Judul &amp;\t x","datePublished":"2015-08-25"}</script>',
      { date: '2015-08-25', headline: 'Judul & x' },
    ],
    [
      '<script type="application/ld+json">[{"@graph":[{"@type":["ReportageNewsArticle"],"articleSection":"Kota","author":"Ayu",}]}]</script>',
      { categories: ['Kota'], authors: ['Ayu'] },
    ],
    [
      '<script type="application/ld+json">{rusak</script><meta property="article:section" content="Kota">',
      { categories: ['Kota'] },
    ],
    [
      '<link rel="canonical" href="https://a.id/2015/08/25/panen-raya.html">',
      { date: '2015-08-25', slug: 'panen-raya' },
    ],
    ['<meta name="author" content="Oleh: Ayu Lestari | Editor: Budi">', { authors: ['Ayu Lestari'] }],
    [
      '<meta property="article:tag" content="Padi"><meta property="article:tag" content="Garut">',
      { topics: ['Padi', 'Garut'] },
    ],
    ['<meta property="og:image" content="https://a.id/logo-default.png">', { leadPhoto: undefined }],
    [
      '<meta property="og:image" content="https://a.id/padi.jpg">',
      { leadPhoto: { address: 'https://a.id/padi.jpg' } },
    ],
  ])('%s', async (head, expected) => {
    expect(await readHtml(`<html><head>${head}</head><body>${body}</body></html>`)).toMatchObject({
      record: expected,
    });
  });

  it.each([
    ['2015/08/25', 'Selasa, 25 Agustus 2015 10:30 WIB', 'Selasa, 25 Agustus 2015 10:30 WIB'],
    ['2015-08-25T03:30:15Z', 'Selasa, 25 Agustus 2015 10:30 WIB', 'Selasa, 25 Agustus 2015 10:30 WIB'],
    ['2015-08-25T10:30:15+07:00', 'Selasa, 25 Agustus 2015 10:30 WIB', '2015-08-25T10:30:15+07:00'],
    ['2015-08-25T03:30:15Z', 'Rabu, 26 Agustus 2015 08:00 WIB', '2015-08-25T03:30:15Z'],
    ['Date not found.', 'Selasa, 25 Agustus 2015 10:30 WIB', 'Selasa, 25 Agustus 2015 10:30 WIB'],
    ['', '25/08/2015 10:30', '25/08/2015 10:30'],
  ])('of %j for machines and %j for readers is dated %j', async (machine, printed, date) => {
    const head = `<meta property="article:published_time" content="${machine}">`;
    const seen = body.replace('</h1>', `</h1><div class="post-date">${printed}</div>`);
    expect(await readHtml(`<html><head>${head}</head><body>${seen}</body></html>`)).toMatchObject({
      record: { date },
    });
  });

  const text = `“é” ${paragraph.repeat(8)}`;
  const inLatin = text.replace('“', '\u0093').replace('”', '\u0094');
  it.each([
    ['utf-8 without a word about it', Buffer.from(`<p>${text}</p>`), []],
    [
      'utf-8 that says it is Latin',
      Buffer.from(`<meta charset="iso-8859-1"><p>${text}</p>`),
      ['saved-page/encoding'],
    ],
    [
      'windows-1252 that says so',
      Buffer.from(`<meta charset="windows-1252"><p>${inLatin}</p>`, 'latin1'),
      [],
    ],
    [
      'windows-1252 that says it is UTF-8',
      Buffer.from(`<meta charset="utf-8"><p>${inLatin}</p>`, 'latin1'),
      ['saved-page/encoding'],
    ],
    ['UTF-16', Buffer.from(`\ufeff<p>${text}</p>`, 'utf16le'), []],
  ])('in %s has its letters', async (_, bytes, rules) => {
    const item = await readHtml(bytes);
    if (item.kind !== 'record') throw new Error(item.reason.rule);
    expect(markdownOf(item.record)).toMatch(/^“é” Petani/);
    const told = item.record.remarks.map(({ rule }) => rule);
    expect(told.filter((rule) => rule !== 'saved-page/body-guessed')).toEqual(rules);
  });

  it('of 10,000 levels is read all the same', async () => {
    const deep = `${'<div>'.repeat(10_000)}<p>${paragraph.repeat(8)}</p>`;
    expect(await readHtml(`<article><h1>Judul</h1>${deep}</article>`)).toMatchObject({
      kind: 'record',
      record: { headline: 'Judul' },
    });
  });
});

describe('a folder of saved pages', () => {
  it('gives every page once, and other files by their folder', async () => {
    const made = makeTemporaryFolder();
    writeFiles(made, {
      'a.html': `<article><h1>A</h1><p>${paragraph.repeat(8)}</p></article>`,
      'a_files/gaya.css': '',
      'a_files/foto.jpg': '',
      '.tersembunyi': '',
    });
    const items = await readAll(readSavedPages, [join(made, 'a.html')], { operands: [made] });
    expect(items).toMatchObject([
      { kind: 'record' },
      {
        reason: {
          rule: 'saved-page/other-files',
          path: join(made, 'a_files'),
          details: { count: 2, example: 'foto.jpg' },
        },
      },
    ]);
  });

  it('that copies a site has links between its pages, and addresses by the folder of its host', async () => {
    const made = makeTemporaryFolder();
    const page = (link: string) =>
      `<article><h1>A</h1><p>${paragraph.repeat(8)}<a href="${link}">x</a></p></article>`;
    writeFiles(made, {
      'www.kabar.example/2019/01/a.html': page('../02/b/index.html#isi'),
      'www.kabar.example/2019/02/b/index.html': page('../../../../../etc/passwd'),
      'www.kabar.example/c.html': `<!-- Mirrored from kabar.example/?p=3 by HTTrack Website Copier/3.x -->${page('hilang.html')}`,
    });
    const files = ['2019/01/a.html', '2019/02/b/index.html', 'c.html'].map((path) =>
      join(made, 'www.kabar.example', path),
    );
    const items = await readAll(readSavedPages, files, { operands: [made] });
    const records = items.map((item) => (item.kind === 'record' ? item.record : undefined));
    expect(records.map((record) => record?.addresses)).toEqual([
      ['https://www.kabar.example/2019/01/a.html'],
      ['https://www.kabar.example/2019/02/b/'],
      ['https://kabar.example/?p=3'],
    ]);
    expect(records[1]?.linkedAs).toEqual([
      '/www.kabar.example/2019/02/b/index.html',
      '/www.kabar.example/2019/02/b/',
    ]);
    expect(records.map((record) => /href="([^"]*)"/.exec(record?.body.text ?? '')?.[1])).toEqual([
      '/www.kabar.example/2019/02/b/index.html#isi',
      '../../../../../etc/passwd',
      'hilang.html',
    ]);
  });
});
