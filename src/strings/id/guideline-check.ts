// The editors' check page in Indonesian.
import { formatCount } from '../count.ts';
import type { GuidelineCheckStrings } from '../guideline-check.ts';

const guideline = (point: number) => `Pedoman Pemberitaan Media Siber, butir ${point}`;

export const guidelineCheckStrings: GuidelineCheckStrings = {
  title: 'Pemeriksaan redaksi',
  description: 'Yang diminta Pedoman Pemberitaan Media Siber dari situs ini.',
  lead: 'Yang diminta Pedoman Pemberitaan Media Siber (Dewan Pers) dari situs ini. Halaman ini untuk redaksi: tidak ada tautan ke sini, dan mesin pencari diminta mengabaikannya.',
  met: 'Sudah',
  lacking: 'Belum',
  summary: (lacking) =>
    lacking === 0 ? 'Semua yang diperiksa sudah ada.' : `Yang belum ada: ${formatCount(lacking, 'id')}.`,
  items: {
    guideline: {
      asks: 'Pedoman dicantumkan secara terang dan jelas',
      source: guideline(8),
      met: 'Halamannya ada dan ditautkan di kaki setiap halaman, atau alamatnya tertulis di site.yaml.',
      cure: 'Buat pages/pedoman.md berisi pedomannya, atau tulis “guideline: https://…” di site.yaml.',
    },
    masthead: {
      asks: 'Nama, alamat, dan penanggung jawab media diumumkan',
      source: 'UU 40/1999 tentang Pers, pasal 12',
      met: 'Halaman redaksi ada.',
      cure: 'Buat pages/redaksi.md berisi nama badan usaha, alamat, dan penanggung jawab, atau tulis “masthead: …” di site.yaml.',
    },
    complaints: {
      asks: 'Pembaca dapat mengadu dengan mudah',
      source: guideline(3),
      met: 'Alamat pengaduan tertulis di site.yaml dan tampil pada setiap komentar dan di daftar koreksi.',
      cure: 'Tulis “complaints: redaksi@…” atau alamat formulir di site.yaml.',
    },
    corrections: {
      asks: 'Ralat, koreksi, dan hak jawab ditautkan pada beritanya dan memuat waktunya sendiri',
      source: guideline(4),
      met: 'Waktunya wajib ditulis, dan tautannya dibuat pada berita dan di daftar koreksi.',
      cure: '',
    },
    withdrawals: {
      asks: 'Pencabutan berita disertai alasannya dan diumumkan',
      source: guideline(5),
      met: 'Alasannya wajib ditulis; tampil di alamat berita itu dan di daftar koreksi.',
      cure: '',
    },
    paid: {
      asks: 'Isi berbayar diberi keterangan yang jelas',
      source: guideline(6),
      met: 'Tidak ada berita tanpa “sponsor” dalam kategori iklan.',
      cure: 'Tambahkan “sponsor: …” pada front matter berita-berita ini:',
    },
    comments: {
      asks: 'Komentar memuat syaratnya dan cara mengadukannya',
      source: guideline(3),
      met: 'Syarat dan cara mengadu tampil pada setiap komentar, atau belum ada komentar.',
      cure: 'Lengkapi halaman pedoman dan alamat pengaduan di atas: situs ini memuat komentar.',
    },
  },
  unlabelled: (category, period, count) => `${category}, ${period}: ${formatCount(count, 'id')} berita`,
};
