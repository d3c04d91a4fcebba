// What the command that begins an article tells, in Indonesian.
import type { NewArticleStrings } from '../new-article.ts';

export const newArticleStrings: NewArticleStrings = {
  made: (path) => `Berkas baru: ${path}`,
  fillCategory: 'Isi kategorinya setelah “category:”, lalu tulis beritanya di bawah “---” kedua.',
  writeOn: 'Tulis beritanya di bawah “---” kedua.',
  exists: (path) =>
    `Berkas ${path} sudah ada, jadi tidak ditulis. Pakai judul lain, atau lanjutkan berkas itu.`,
  namesakes: (paths) =>
    `Berita lain bernama sama, alamatnya hanya berbeda bulan: ${paths.join(', ')}. Bila itu berita yang sama, hapus yang baru.`,
  categories: 'Kategori:',
  whichCategory: 'Nomor atau nama kategori (Enter: diisi nanti): ',
  noCategory: (written, nearest) =>
    `Kategori “${written}” tidak ada.${nearest === undefined ? '' : ` Mungkin maksudnya ${nearest}?`}`,
  unknownCategory: (written, nearest, known) =>
    `Kategori “${written}” tidak ada.${nearest === undefined ? '' : ` Mungkin maksudnya ${nearest}?`} Yang ada: ${known.join(', ')}. Tidak ada berkas yang dibuat.`,
  similar: 'Berita terdahulu yang mirip:',
  whichRelated: 'Nomor yang terkait, misalnya 1 3 (Enter: tidak ada): ',
  noNumber: (written, most) => `“${written}” bukan nomor dari 1 sampai ${most}.`,
  similarToCopy: 'Berita terdahulu yang mirip. Yang terkait dapat disalin ke front matter:',
  givenUp: 'Dibatalkan. Tidak ada berkas yang dibuat.',
  noAddress: (headline) =>
    `Dari judul “${headline}” tidak dapat dibuat alamat. Pakai judul yang memuat huruf latin.`,
};
