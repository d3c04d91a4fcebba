import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markdownOf, recordOf, savedPages } from '../../../fixtures/read-pages.ts';

describe('a page saved from a portal', () => {
  it('that names its parts by classes alone comes in whole, without what stands between them', async () => {
    const record = await recordOf(savedPages, 'portal-a.html');
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
    const record = await recordOf(savedPages, 'portal-b.html');
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
    const record = await recordOf(savedPages, 'wordpress.html');
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
    const record = await recordOf(savedPages, 'microdata.html');
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
    const record = await recordOf(savedPages, 'old-table.html');
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
