// Problems of settings and lists of names in Indonesian: what is wrong, and how to mend it.
import type { SiteRules } from '../../content/site-rules.ts';
import type { WordsFor } from '../problems.ts';

export const siteProblems: WordsFor<SiteRules> = {
  'data/absent': ({ file }) => ({
    message: `${file} tidak ada; ${absent[file]}`,
    hint: 'Buat berkas itu untuk mengaturnya sendiri.',
  }),
  'data/stray-line': ({ written }) => ({
    message: `Baris “${written}” tidak termasuk kunci mana pun.`,
    hint: 'Bila itu lanjutan nilai di atasnya, geser ke kanan: sama jauh dengan baris pertama nilai itu, atau dua spasi lebih jauh daripada kuncinya. Bila bukan, hapus.',
  }),
  'data/dash': ({ key, count }) => ({
    message: `“- ${key}:” memulai butir baru, padahal tampaknya bagian dari butir di atasnya${count === 1 ? '' : `; begitu juga ${count - 1} baris lain`}.`,
    hint: 'Ganti “- ” di depannya dengan dua spasi: hanya baris pertama setiap butir yang diawali “- ”.',
  }),
  'data/duplicate': ({ written, line }) => ({
    message: `“${written}” sudah dipakai pada baris ${line}.`,
    hint: 'Ganti atau hapus salah satunya: setiap slug, nama, dan alias hanya boleh menunjuk satu hal.',
  }),
  'site/base-url': ({ written, suggestion }) => ({
    message: `“${written}” bukan alamat situs.`,
    hint:
      suggestion === undefined
        ? 'Tulis seperti https://contoh.id atau https://contoh.id/arsip, tanpa “?” atau “#”.'
        : `Tulis “${suggestion}”.`,
  }),
  'site/media-base-url': ({ written, suggestion }) => ({
    message: `“${written}” bukan alamat tempat foto disimpan.`,
    hint:
      suggestion === undefined
        ? 'Tulis seperti https://foto.contoh.id/arsip, tanpa “?” atau “#”.'
        : `Tulis “${suggestion}”.`,
  }),
  'site/choice': ({ key, written, choices, nearest }) => ({
    message: `“${key}: ${written}” bukan pilihan yang ada.`,
    hint: `${nearest === undefined ? '' : `Maksudnya “${nearest}”? `}Pilih salah satu: ${choices.join(', ')}.`,
  }),
  'site/icon-elsewhere': ({ written }) => ({
    message: `Ikon “${written}” tidak dapat diambil dari media_base_url.`,
    hint: 'Hapus kunci “icon”: ikon dibuat dari huruf pertama nama situs.',
  }),
  'site/icon-size': ({ written, width, height, least }) => ({
    message: `Ikon “${written}” berukuran ${width} × ${height} piksel.`,
    hint: `Pakai gambar persegi, paling kecil ${least} × ${least} piksel.`,
  }),
  'site/time-zone': ({ written, suggestion }) => ({
    message: `Zona waktu “${written}” tidak dikenal.`,
    hint:
      suggestion === undefined
        ? 'Tulis WIB, WITA, WIT, selisih seperti +07:00, atau nama IANA seperti Asia/Tokyo.'
        : `Tulis “${suggestion}”.`,
  }),
};

const absent = {
  'site.yaml': 'nilai bawaan dipakai.',
  'categories.yaml': 'kategori diambil dari berita-beritanya.',
  'authors.yaml': 'penulis diambil dari berita-beritanya.',
  'topics.yaml': 'topik diambil dari berita-beritanya.',
} as const;
