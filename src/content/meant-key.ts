// A key that is not known → the known one that its writer meant: by its letters, or by what it says.
import { findNearest } from './nearest.ts';

/** What newsrooms and other generators call a key, and the keys that have that meaning here, in one file or another. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  judul: ['title'],
  headline: ['title'],
  tanggal: ['date', 'time'],
  waktu: ['date', 'time'],
  date: ['time'],
  kategori: ['category'],
  categories: ['category'],
  rubrik: ['category'],
  penulis: ['author', 'name'],
  wartawan: ['author'],
  reporter: ['author'],
  oleh: ['author'],
  byline: ['author'],
  authors: ['author'],
  topik: ['topics'],
  tag: ['topics'],
  tags: ['topics'],
  keywords: ['topics'],
  seri: ['series'],
  foto: ['image'],
  gambar: ['image'],
  photo: ['image'],
  picture: ['image'],
  thumbnail: ['image'],
  keterangan: ['caption', 'description'],
  keterangan_foto: ['caption'],
  teks_foto: ['caption'],
  kredit: ['credit'],
  fotografer: ['credit'],
  photographer: ['credit'],
  ringkasan: ['summary'],
  excerpt: ['summary'],
  deskripsi: ['summary', 'description'],
  description: ['summary'],
  diperbarui: ['updated'],
  modified: ['updated'],
  lastmod: ['updated'],
  lokasi: ['dateline'],
  kota: ['dateline'],
  kontributor: ['author'],
  koresponden: ['author'],
  bio: ['description'],
  biografi: ['description'],
  dicabut: ['corrections'],
  pencabutan: ['corrections'],
  cabut: ['corrections'],
  hak_jawab: ['corrections'],
  tempat: ['dateline'],
  kantor_berita: ['agency'],
  tanggal_terbit: ['date'],
  tgl: ['date'],
  alamat_lama: ['aliases'],
  embargo: ['publish_at'],
  tayang: ['publish_at'],
  terbit: ['publish_at'],
  kedaluwarsa: ['expires'],
  sumber: ['source'],
  bahasa: ['lang', 'language'],
  ralat: ['corrections'],
  koreksi: ['corrections'],
  terkait: ['related'],
  redirect_from: ['aliases'],
  nama: ['name'],
  title: ['name'],
  url: ['base_url', 'source', 'link'],
  zona_waktu: ['time_zone'],
  timezone: ['time_zone'],
  jabatan: ['role'],
  isi: ['text', 'note'],
  comment: ['text'],
  komentar: ['text'],
  catatan: ['note'],
  jenis: ['type'],
  // `published: false` under another name would say the opposite.
  published: [],
};

/** `undefined` where none of `keys` is near. */
export function findMeantKey(written: string, keys: readonly string[]): string | undefined {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const others = Object.hasOwn(otherNames, word) ? otherNames[word] : undefined;
  if (others?.length === 0) return undefined;
  return others?.find((key) => keys.includes(key)) ?? findNearest(written, keys);
}
