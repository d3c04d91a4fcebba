// Problems of corrections and comments in Indonesian: what is wrong, and how to mend it.
import type { FollowUpRules } from '../../content/follow-up-rules.ts';
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
};
