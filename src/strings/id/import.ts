// What `npm run import` says at its end, in Indonesian.
import { formatCount } from '../count.ts';
import type { ImportStrings } from '../import.ts';

const count = (value: number) => formatCount(value, 'id');

export const importStrings: ImportStrings = {
  imported: (stories) => `${count(stories)} berita diimpor:`,
  wouldImport: (stories) => `${count(stories)} berita akan diimpor:`,
  nothingNew: (unchanged) =>
    `Tidak ada yang berubah: ${count(unchanged)} berita sudah ada di arsip dan sama dengan sumbernya.`,
  unchanged: (stories) => `${count(stories)} berita sudah ada di arsip dan tidak berubah.`,
  refused: (refused, unchanged, waiting) =>
    `Tidak ada yang ditulis: ${count(refused)} halaman ditolak, ${count(unchanged)} tidak berubah, ` +
    `${count(waiting)} menunggu sampai semuanya dapat diimpor.`,
  dryRun: 'Ini hanya uji coba (--dry-run): tidak ada yang ditulis.',
  contentInvalid:
    'Impor tidak dijalankan: folder konten masih memuat kesalahan. Perbaiki dahulu, lalu impor lagi.',
  listed: (linked, absent) =>
    `Dari ${count(linked + absent)} judul di bawah Berita Lainnya, ${count(linked)} tertaut ke berita di arsip ` +
    `dan ${count(absent)} belum ada di arsip.`,
  newCategories: (names) => `Kategori baru di categories.yaml: ${names.join(', ')}.`,
  newAuthors: (names) => `Penulis baru di authors.yaml: ${names.join(', ')}.`,
};
