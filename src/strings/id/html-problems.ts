// What became of HTML on its way into the archive, in Indonesian: what changed, and what may be done about it.
import type { HtmlExample, HtmlRules } from '../../import/html-rules.ts';
import type { WordsFor } from '../problems.ts';

/** `3 sematan menjadi tautan, misalnya “…”.` */
function told({ count, example }: HtmlExample, what: string): string {
  return `${count} ${what}${example === '' ? '' : `, misalnya “${example}”`}.`;
}

export const htmlProblems: WordsFor<HtmlRules> = {
  'html/embed': (found) => ({
    message: told(found, 'pemutar, kiriman, atau peta menjadi tautan pada baris sendiri'),
    hint: 'Tidak perlu apa-apa: pembaca membukanya di tempat asalnya.',
  }),
  'html/embed-lost': (found) => ({
    message: told(found, 'bingkai atau pemutar tanpa alamat tidak ikut'),
    hint: 'Bila isinya penting, tulis alamatnya pada baris sendiri.',
  }),
  'html/form': (found) => ({
    message: told(found, 'isian atau tombol formulir tidak ikut'),
    hint: 'Formulir tidak berfungsi di arsip.',
  }),
  'html/hidden': (found) => ({
    message: told(found, 'bagian yang disembunyikan halaman asalnya tidak ikut'),
    hint: 'Bila pembaca seharusnya melihatnya, salin dari sumbernya.',
  }),
  'html/link': (found) => ({
    message: told(found, 'tautan yang tidak menuju halaman mana pun tinggal teksnya'),
    hint: 'Tambahkan tautan yang benar bila ada.',
  }),
  'html/picture': (found) => ({
    message: told(found, 'gambar tanpa alamat berkas tidak ikut'),
    hint: 'Bila gambarnya ada, simpan di media/ dan sebut di isi berita.',
  }),
  'html/drawing': (found) => ({
    message: told(found, 'gambar vektor atau rumus yang bukan berkas tidak ikut'),
    hint: 'Simpan sebagai gambar di media/ bila perlu.',
  }),
  'html/layout-table': (found) => ({
    message: told(found, 'tabel yang hanya mengatur letak menjadi paragraf'),
    hint: 'Bila itu memang tabel, tulis ulang dengan tanda |.',
  }),
  'html/table-cell': (found) => ({
    message: told(found, 'sel tabel yang berisi daftar, paragraf, atau tabel lain menjadi satu baris'),
    hint: 'Periksa apakah tabelnya masih terbaca.',
  }),
  'html/deep': (found) => ({
    message: told(found, 'bagian dengan unsur yang terlalu bertumpuk menjadi teks saja'),
    hint: 'Periksa isinya; HTML asalnya rusak.',
  }),
  'html/unclosed': (found) => ({
    message: told(
      found,
      'markah yang tidak pernah ditutup menyembunyikan teks sesudahnya; teks itu ditampilkan',
    ),
    hint: 'Lihat tempatnya: kata-kata markahnya mungkin ikut di isi berita.',
  }),
  'html/hidden-character': (found) => ({
    message: told(found, 'karakter yang tidak terlihat dihapus'),
    hint: 'Tidak perlu apa-apa.',
  }),
  'html/double-encoded': (found) => ({
    message: told(found, 'bagian yang disandikan dua kali dibaca seperti maksudnya'),
    hint: 'Periksa bila berita ini tentang HTML.',
  }),
  'html/shortcode': (found) => ({
    message: told(found, 'kode pendek WordPress dihapus; teks di dalamnya tetap'),
    hint: 'Bila kode itu menampilkan sesuatu, salin dari situs lama.',
  }),
  'html/shortcode-kept': (found) => ({
    message: told(found, 'teks dalam kurung siku mungkin kode pendek WordPress, dan dibiarkan'),
    hint: 'Hapus bila itu memang kode.',
  }),
  'html/block': (found) => ({
    message: told(found, 'blok yang diisi WordPress saat ditampilkan tidak ada dalam ekspor'),
    hint: 'Bila isinya penting, salin dari situs lama.',
  }),
  'html/gallery': (found) => ({
    message: told(found, 'foto galeri tidak ada dalam ekspor'),
    hint: 'Ekspor juga medianya, atau tambahkan fotonya sendiri.',
  }),
};
