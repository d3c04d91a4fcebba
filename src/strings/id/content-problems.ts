// Problems of keys and values in content files in Indonesian: what is wrong, and how to mend it.
import type { ContentRules, ExpectedForm } from '../../content/rules.ts';
import type { WordsFor } from '../problems.ts';

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Maksudnya “${nearest}”?`;

const forms: Readonly<Record<ExpectedForm, string>> = {
  text: 'sebuah teks',
  'list-of-texts': 'sebuah teks atau daftar teks',
  'list-of-maps': 'sebuah daftar, tiap butirnya berisi kunci dan nilai',
  map: 'kunci dan nilai, misalnya “title: Judul”',
  'true-or-false': '“true” atau “false”',
};

/** The keys that a record of a list must have, as its writer puts them down. */
function recordOf(key: string): string {
  if (key === 'related') return '“- title: …”, di bawahnya “  category: …” dan “  date: …”';
  if (key === 'corrections') return '“- type: ralat”, di bawahnya “  date: …” dan “  note: …”';
  return key.startsWith('comments/') ? '“- name: …”, di bawahnya “  time: …” dan “  text: …”' : '“- name: …”';
}

export const contentProblems: WordsFor<ContentRules> = {
  'key/unknown': ({ written, nearest, isThere }) => ({
    message: `Kunci “${written}” tidak dikenal.`,
    hint:
      nearest === undefined || !isThere
        ? meant(nearest, 'Hapus, atau lihat daftar kunci di content/README.md.')
        : nearest.includes(': ')
          ? `Tulis “${nearest}”, lalu hapus baris ini.`
          : `Pindahkan isinya ke “${nearest}”, yang sudah ada, lalu hapus baris ini.`,
  }),
  'key/missing': ({ key }) => ({
    message: `Kunci “${key}” tidak ada.`,
    hint: `Tambahkan baris “${key}: …”.`,
  }),
  'key/empty': ({ key }) => ({
    message: `Kunci “${key}” kosong.`,
    hint: `Isi nilainya setelah “${key}:”.`,
  }),
  'key/form': ({ key, expected, found, written }) => ({
    message: `“${key}” harus berupa ${forms[expected]}.`,
    hint: {
      text:
        found === 'list'
          ? `Tulis satu saja, tanpa “[…]” atau “-”: “${key}: …”.`
          : `Tulis nilainya langsung di belakang kuncinya, “${key}: …”, tanpa kunci lain di bawahnya; yang memuat titik dua atau kurung kurawal diapit tanda kutip.`,
      'list-of-texts':
        written === undefined
          ? `Tulis “${key}: …” bila satu, “${key}: […, …]” bila beberapa.`
          : `Tulis namanya saja, “${written}”; jabatannya di authors.yaml.`,
      'list-of-maps':
        found === 'wrapped'
          ? `Hapus baris “${written}:”: berkas ini dimulai langsung dengan “- ”.`
          : written === undefined
            ? `Awali setiap butir dengan “- ” pada barisnya sendiri: ${recordOf(key)}.`
            : `Tulis “- name: ${written}”.`,
      map: 'Tulis setiap kunci pada barisnya sendiri, dengan titik dua dan spasi sebelum nilainya.',
      'true-or-false': `Tulis “${key}: true” atau “${key}: false”.`,
    }[expected],
  }),
  'text/stray-quote': ({ key }) => ({
    message: `Tanda kutip pada “${key}” ikut tampil, karena tidak sepasang atau dari pengolah kata.`,
    hint: `Apit nilainya dengan tanda kutip lurus: ${key}: "…". Bila memang kutipan: ${key}: "“…”".`,
  }),
  'text/markup': ({ key, written }) => ({
    message: `“${written}” pada “${key}” tampil seperti tertulis: di sini hanya teks biasa.`,
    hint: 'Hapus tandanya, atau tulis hurufnya sendiri, misalnya & untuk &amp;.',
  }),
  'text/unfinished': ({ written }) => ({
    message: `“${written}” tampaknya belum selesai.`,
    hint: 'Lengkapi, atau hapus, sebelum dibaca orang.',
  }),
  'text/too-long': ({ key, length, limit }) => ({
    message: `“${key}” sepanjang ${length} karakter; paling banyak ${limit}.`,
    hint: 'Persingkat.',
  }),
  'text/forbidden-character': ({ key, character }) =>
    character === 'U+000A'
      ? {
          message: `“${key}” terdiri dari beberapa baris.`,
          hint: 'Tulis dalam satu baris, tanpa “\\n”. Bila terlalu panjang, ganti “|” dengan “>” dan hapus baris kosongnya: baris-barisnya disambung.',
        }
      : character === 'U+FFFD'
        ? {
            message: `“${key}” memuat “�”: hurufnya hilang saat disalin atau disimpan.`,
            hint: 'Ketik ulang hurufnya.',
          }
        : {
            message: `“${key}” memuat karakter tak terlihat ${character}.`,
            hint: 'Hapus karakter itu; sering ikut terbawa saat menyalin dari situs atau dokumen lain.',
          },
  'category/unknown': ({ written, nearest, known, first }) => ({
    message: `Kategori “${written}” tidak ada di categories.yaml.`,
    hint:
      first !== undefined
        ? `Satu berita satu kategori: tulis “${first}”, dan yang lain di “topics”.`
        : meant(
            nearest,
            known.length === 0
              ? 'Tambahkan ke categories.yaml; berkas itu masih kosong.'
              : `Pilih salah satu: ${known.join(', ')}; atau tambahkan ke categories.yaml. Bila kategorinya berganti nama, tulis nama lamanya di “aliases” di sana.`,
          ),
  }),
  'category/no-slug': ({ written }) => ({
    message: `Dari nama “${written}” tidak dapat dibuat alamat.`,
    hint: 'Beri “slug” berhuruf latin kecil di berkas daftarnya.',
  }),
  'author/new': ({ written, nearest }) => ({
    message: `Penulis “${written}” belum ada di authors.yaml.`,
    hint: meant(nearest, 'Tambahkan ke authors.yaml bila namanya benar.'),
  }),
  'author/missing': () => ({
    message: 'Berita ini tidak menyebut penulis.',
    hint: 'Tambahkan “author: Nama Penulis” bila ada.',
  }),
  'topic/new': ({ written, nearest }) => ({
    message: `Topik “${written}” belum ada di topics.yaml.`,
    hint: meant(nearest, 'Tambahkan ke topics.yaml bila namanya benar.'),
  }),
  'topic/none': ({ count }) => ({
    message:
      count === 1
        ? 'Berita ini tidak bertopik.'
        : `Berita ini tidak bertopik, begitu juga ${count - 1} berita lain.`,
    hint: 'Tambahkan “topics: […]”, supaya berita ini tampil di halaman topiknya dan di samping berita yang sepokok.',
  }),
  'page/story': () => ({
    message: 'Berkas ini berita, bukan halaman: ia bertanggal dan berkategori.',
    hint: 'Pindahkan ke articles/TAHUN/BULAN/. Bila memang halaman, hapus kuncinya selain “title” dan “summary”.',
  }),
  'page/unfilled': ({ what }) => ({
    message: `Halaman ini belum lengkap: ${what}`,
    hint: 'Tulis isinya sebagai ganti “[ISI: …]”. Selama masih ada, halaman ini tidak dianggap pedoman atau halaman redaksi.',
  }),
  'body/empty': ({ isPage }) =>
    isPage
      ? { message: 'Isi halaman kosong.', hint: 'Tulis isinya di bawah “---” penutup.' }
      : {
          message: 'Isi berita kosong.',
          hint: 'Tulis isinya di bawah “---” penutup, atau beri “source: https://…” bila hanya merujuk ke berita lain.',
        },
};
