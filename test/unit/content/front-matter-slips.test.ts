// Values of the front matter that say more, or less, than their key asks for.
import { describe, expect, it } from 'vitest';
import { checkContent, faultsOf, storyWith, writeContent } from '../../fixtures/content.ts';
import { jpegOf } from '../../fixtures/photos.ts';

const photo = 'articles/2024/09/berita.md';
/** The line stands on the sixth line of the file. */
const faultsWith = (more: string) => faultsOf(storyWith({ more }));

describe('a front matter', () => {
  it.each([
    ['dateline: "Cianjur -"', '6:11 notice dateline/mark'],
    ['dateline: "Cianjur, 14 September 2024"', '6:11 notice dateline/mark'],
    ['dateline: "Cianjur (14/9)"', '6:11 notice dateline/mark'],
    ['summary: "judul berita"', '6:10 notice summary/repeated'],
    ['topics: [Pangan, pangan]', '6:18 notice name/twice'],
  ])('with %s is told of it', async (line, fault) => {
    expect(
      (await faultsWith(line)).filter((each) => !each.includes('/new') && !each.includes('absent')),
    ).toEqual([fault]);
  });

  it.each(['dateline: "Washington, D.C."', 'dateline: St. Petersburg', 'dateline: Jakarta-Bogor'])(
    'may say %s',
    async (line) => {
      expect(await faultsWith(line)).toEqual([]);
    },
  );

  it.each([
    ['title: "Judul: Panen Raya"', 'title/label'],
    ['title: "Panen Raya di Cianjur - Contoh.com"', 'title/label'],
    ['title: "Panen Raya Halaman all | contoh.co.id"', 'title/label'],
    ['title: "Panen Raya di Cianjur - Radio Contoh Online"', 'title/label'],
    ['title: "Panen Raya di Cianjur | Warta TV"', 'title/label'],
    ['title: "Panen , Raya"', 'text/spacing'],
    ['title: "Panen ,raya"', 'text/spacing'],
    ['title: "Panen di di Cianjur"', 'text/repeated-word'],
    ['title: "Bupati: “Panen Raya"', 'quote/unpaired'],
    ['title: "panen-raya-di-cianjur"', 'text/unfinished'],
    ['title: Panen raya,', 'text/unfinished'],
    ['title: "https://contoh.example/panen"', 'text/unfinished'],
  ])('with %s is told of its headline', async (title, rule) => {
    expect(await faultsOf(storyWith({ title }))).toEqual([`2:8 notice ${rule}`]);
  });

  it.each([
    'Timnas Melaju ke Final',
    'Kisah Ibu: "Saya Kuat"',
    'Pro-Kontra',
    'Mitra Baru: Kontrak dengan Contoh.com',
    'Apa Kabar, Petani?',
    'Kuliah dari Rumah – belajar secara Online',
    'Siaran Radio Contoh Online',
  ])('may have the headline %s', async (headline) => {
    expect(await faultsOf(storyWith({ title: `title: '${headline}'` }))).toEqual([]);
  });

  it.each([
    [
      'summary: "Harga gabah turun , kata petani di Kabupaten Cianjur pekan ini."',
      '6:10 notice text/spacing',
    ],
    [
      'summary: "Harga gabah turun di di Kabupaten Cianjur pekan ini, kata petani."',
      '6:10 notice text/repeated-word',
    ],
  ])('with %s is told of its summary', async (more, fault) => {
    expect(await faultsOf(storyWith({ more }))).toEqual([fault]);
  });

  it.each([
    ['author: admin', 'author/label'],
    ['author: Wartawan Bagas Siregar', 'author/label'],
    ['author: "Ayu Lestari, Editor: Bagas Siregar"', 'author/label'],
    ['author: (ayu/bgs)', 'author/label'],
  ])('with %s is told who is no author', async (author, rule) => {
    expect(await faultsOf(storyWith({ author }))).toContain(`5:9 notice ${rule}`);
  });
});

describe('the words of a photo', () => {
  const faults = async (lines: string) => {
    const folder = writeContent({
      [photo]: storyWith({ more: `image: a.jpg\n${lines}` }),
      'media/a.jpg': await jpegOf(),
    });
    const { result } = await checkContent(folder);
    return result.problems.map(({ line, rule }) => `${line} ${rule}`);
  };
  const alt = 'alt: "Petani di sawah"';

  it.each([
    ['alt: foto', ['7 image/alt-words']],
    ['alt: IMG_20240914.jpg', ['7 image/alt-words']],
    [`${alt}\ncredit: Google`, ['8 credit/nobody']],
    [`${alt}\ncredit: "© Antara"`, ['8 credit/label']],
    [`${alt}\ncaption: "Petani memanen. Foto: Antara"`, ['8 caption/credit']],
    [`${alt}\ncaption: "Petani memanen. Foto Antara"`, ['8 caption/credit']],
    [`${alt}\ncaption: "Petani memanen (ANTARA FOTO/Raisan)"`, ['8 caption/credit']],
    [`${alt}\ncaption: "Keterangan foto"`, ['8 text/unfinished']],
    [`${alt}\ncaption: "Screenshot 2024 tentang peta banjir."`, []],
    [`${alt}\ncaption: IMG-20240914-WA0012`, ['8 image/alt-words']],
    [`${alt}\ncaption: IMG_20240914_124506.jpg`, ['8 image/alt-words']],
    [`${alt}\ncaption: "WhatsApp Image 2024-09-14 at 12.45.06"`, ['8 image/alt-words']],
    [
      `${alt}\ncaption: "Petani memanen ,lalu menjemur di di sawah."`,
      ['8 text/repeated-word', '8 text/spacing'],
    ],
    [`${alt}\ncaption: "Petani (kiri) melihat foto Presiden di sawah."`, []],
    [`${alt}\ncaption: "Pameran foto di Cianjur (14/9/2024)."`, []],
    [`alt: Foto petani di sawah\ncredit: Antara/Raisan`, []],
  ])('%j', async (lines, found) => {
    expect(await faults(lines)).toEqual(found);
  });
});
