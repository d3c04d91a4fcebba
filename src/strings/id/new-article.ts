// What the command that begins an article tells, in Indonesian.
import type { NewArticleStrings } from '../new-article.ts';

export const newArticleStrings: NewArticleStrings = {
  made: (path) => `Berkas baru: ${path}`,
  fillCategory: 'Isi kategorinya setelah “category:”, lalu tulis beritanya di bawah “---” kedua.',
  writeOn: 'Tulis beritanya di bawah “---” kedua.',
  exists: (path) =>
    `Berkas ${path} sudah ada, jadi tidak ditulis. Pakai judul lain, atau lanjutkan berkas itu.`,
  noAddress: (headline) =>
    `Dari judul “${headline}” tidak dapat dibuat alamat. Pakai judul yang memuat huruf latin.`,
};
