// Problems of corrections and comments in Indonesian: what is wrong, and how to mend it.
import type { FollowUpRules } from '../../content/follow-up-rules.ts';
import { pageFileOf } from '../page-file.ts';
import type { WordsFor } from '../problems.ts';

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Maksudnya “${nearest}”?`;

export const followUpProblems: WordsFor<FollowUpRules> = {
  'correction/type': ({ written, nearest, known }) => ({
    message: `“${written}” bukan jenis koreksi.`,
    hint: meant(nearest, `Pilih salah satu: ${known.join(', ')}.`),
  }),
  'correction/before-story': ({ written, published }) => ({
    message: `Waktu koreksi (${written}) lebih awal daripada terbitnya berita (${published}).`,
    hint: 'Tulis waktu koreksi itu dimuat; periksa juga “date” beritanya.',
  }),
  'correction/in-future': ({ written, now }) => ({
    message: `Waktu koreksi ${written} belum tiba (sekarang ${now}).`,
    hint: 'Koreksi berlaku sejak dimuat: tulis waktu pemuatannya.',
  }),
  'correction/in-text': ({ written, kind }) => ({
    message: `“${written}” ditulis di dalam isi: tidak tercatat di halaman koreksi, dan tidak tampil di atas berita.`,
    hint: `Pindahkan ke front matter: “corrections:”, di bawahnya “  - type: ${kind}”, “    date: 2024-09-15 08:00 WIB”, dan “    note: "…"”.`,
  }),
  'correction/withdrawn-twice': () => ({
    message: 'Berita ini sudah dicabut oleh butir di atasnya.',
    hint: 'Satu berita hanya dicabut sekali: gabungkan alasannya, lalu hapus salah satu butir.',
  }),
  'correction/link-form': ({ written }) => ({
    message: `“${written}” bukan alamat berita atau halaman.`,
    hint: 'Tulis seperti /2024/09/nama-berita/, atau alamat lengkap https://….',
  }),
  'correction/link-itself': () => ({
    message: 'Tautan koreksi ini menuju beritanya sendiri.',
    hint: 'Isi dengan alamat berita ralat atau hak jawabnya, atau hapus.',
  }),
  'correction/link-nowhere': ({ written, nearest }) => ({
    message: `Tidak ada berita atau halaman di ${written}.`,
    hint: meant(nearest, 'Periksa alamatnya: /TAHUN/BULAN/nama-berita/, sama seperti letak berkasnya.'),
  }),
  'correction/link-unseen': ({ written }) => ({
    message: `Berita ${written} belum atau tidak lagi tampil, jadi belum ditautkan.`,
    hint: 'Boleh dibiarkan: tautannya muncul sendiri begitu berita itu terbit.',
  }),
  'site/complaints': ({ written }) => ({
    message: `“${written}” bukan alamat pengaduan.`,
    hint: 'Tulis alamat surel, misalnya redaksi@contoh.id, atau alamat web lengkap.',
  }),
  'site/page': ({ key, written, nearest }) => ({
    message: `“${key}: ${written}” tidak menunjuk halaman yang ada di pages/.`,
    hint: meant(
      nearest,
      `Buat ${pageFileOf(written) ?? `pages/${key === 'masthead' ? 'redaksi' : 'pedoman'}.md`}, lalu tulis alamatnya di sini; atau tulis alamat web lengkap.`,
    ),
  }),
  'comment/place': ({ path, suggestion }) => ({
    message: `Berkas “${path}” bukan berkas komentar.`,
    hint:
      suggestion !== undefined
        ? `Ganti menjadi “${suggestion}”.`
        : 'Komentar disimpan di comments/nama-berita.yaml, atau comments/TAHUN/BULAN/nama-berita.yaml.',
  }),
  'comment/no-story': ({ slug, nearest }) => ({
    message: `Tidak ada berita bernama “${slug}” untuk komentar ini.`,
    hint: meant(nearest, 'Samakan nama berkasnya dengan nama berkas berita, atau hapus.'),
  }),
  'comment/two-stories': ({ first, second }) => ({
    message: `Nama berkas ini cocok dengan dua berita: ${first} dan ${second}.`,
    hint: 'Pindahkan ke folder bulan beritanya: comments/TAHUN/BULAN/nama-berita.yaml.',
  }),
  'comment/two-files': ({ other }) => ({
    message: `Komentar untuk berita ini sudah ada di ${other}.`,
    hint: 'Gabungkan isinya ke dalam satu berkas.',
  }),
  'comment/before-story': ({ written, published }) => ({
    message: `Komentar ini bertanggal ${written}, sebelum beritanya terbit (${published}).`,
    hint: 'Periksa waktu komentar, dan tanggal beritanya.',
  }),
  'comment/in-future': ({ written, now }) => ({
    message: `Waktu komentar ${written} belum tiba (sekarang ${now}).`,
    hint: 'Periksa “time” komentar itu.',
  }),
  'comment/id': ({ written }) => ({
    message: `“${written}” tidak dapat menjadi tanda komentar.`,
    hint: 'Pakai huruf kecil, angka, dan tanda hubung, paling banyak 40 karakter.',
  }),
  'comment/same-id': ({ written, line }) => ({
    message: `Tanda komentar “${written}” sudah dipakai pada baris ${line}.`,
    hint: 'Beri “id” yang lain; tanpa “id”, nomor urut komentar di berkas ini menjadi tandanya.',
  }),
  'comment/reply-to': ({ written, nearest }) => ({
    message: `Tidak ada komentar “${written}” di atas balasan ini.`,
    hint: meant(nearest, 'Tulis “id” atau nomor urut komentar yang dibalas; balasan ditulis di bawahnya.'),
  }),
};
