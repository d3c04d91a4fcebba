// What the report of an import and its last lines say, in Indonesian.
import { formatCount } from '../count.ts';
import type { ImportReportStrings } from '../import-report.ts';

const count = (value: number) => formatCount(value, 'id');

export const importReportStrings: ImportReportStrings = {
  title: (kind, name) => `Impor ${name} (${kind})`,
  dryRun: 'Ini hanya uji coba (--dry-run): tidak ada yang ditulis.',
  total: (records) => `${count(records)} rekaman masuk. Masing-masing ada di tepat satu daftar di bawah.`,
  lists: {
    new: { name: 'Baru', meaning: 'artikelnya dibuat' },
    updated: { name: 'Diperbarui', meaning: 'sumbernya berubah, artikelnya belum' },
    unchanged: { name: 'Tidak berubah', meaning: 'artikelnya sama dengan sumbernya' },
    kept: { name: 'Dibiarkan', meaning: 'artikelnya sudah diubah orang di sini, jadi tidak disentuh' },
    'left-out': { name: 'Ditinggalkan', meaning: 'tidak dibuat artikel, dengan alasan yang disebut' },
    duplicate: { name: 'Kembar', meaning: 'yang sama sudah masuk sebelumnya' },
  },
  inTrial: { new: 'artikelnya akan dibuat', updated: 'artikelnya akan dibuat ulang' },
  reasons: 'Ditinggalkan, menurut alasan',
  guesses: 'Dugaan, menurut aturan',
  changes: 'Perubahan dan catatan, menurut aturan',
  none: 'Tidak ada.',
  more: (rest) => `dan ${count(rest)} lagi; masing-masing ada bersama rekamannya di daftar di bawah`,
  moreNames: (rest) => `dan ${count(rest)} lagi`,
  names: 'Kategori, penulis, dan topik',
  newNames: {
    category: (names) => `Kategori baru di categories.yaml: ${names.join(', ')}.`,
    author: (names) => `Penulis baru di authors.yaml: ${names.join(', ')}.`,
    topic: (names) => `Topik baru di topics.yaml: ${names.join(', ')}.`,
  },
  alike: { category: 'Kategori yang mirip:', author: 'Penulis yang mirip:', topic: 'Topik yang mirip:' },
  alikeNames: (keep, others) => `${keep} — ${others.join(', ')}`,
  aliasesFile: (file, target) =>
    `${file} di sebelah laporan ini menggabungkannya: keluarkan yang memang dua nama, lalu pakai sebagai pengganti ${target}.`,
  pictures: (copied, kept, lost) =>
    `Gambar: ${count(copied)} disalin, ${count(kept)} menjadi tautan, ${count(lost)} tidak ditampilkan.`,
  redirects: (made, refused) => `Alamat lama: ${count(made)} dialihkan, ${count(refused)} tidak.`,
  summary: (counts) =>
    `${count(counts.new)} baru, ${count(counts.updated)} diperbarui, ${count(counts.unchanged)} tidak berubah, ` +
    `${count(counts.kept)} dibiarkan karena sudah disunting, ${count(counts['left-out'])} ditinggalkan, ` +
    `${count(counts.duplicate)} kembar.`,
  reason: (records, rule, message) => `${count(records)} ditinggalkan (${rule}): ${message}`,
  wouldBe: 'Hasilnya akan menjadi:',
  seeReport: (path) => `Tiap rekaman, dengan dugaan dan perubahannya: ${path}`,
  listed: (linked, absent) =>
    `Dari ${count(linked + absent)} judul di bawah Berita Lainnya, ${count(linked)} tertaut ke berita di arsip ` +
    `dan ${count(absent)} belum ada di arsip.`,
  unfinished: {
    invalid:
      'Impor tidak dijalankan: folder konten masih memuat kesalahan. Perbaiki dahulu, lalu impor lagi.',
    refused: 'Tidak ada yang ditulis.',
  },
  faultsAfterwards: 'Folder konten memuat kesalahan setelah impor. Perbaiki sebelum membangun situs:',
  reading: (records, share) => `Membaca: ${count(records)} rekaman, ${count(share)} %`,
  trying: (records, total) => `Mencoba: ${count(records)} dari ${count(total)} rekaman`,
  writing: (records, total) => `Menulis: ${count(records)} dari ${count(total)} rekaman`,
};
