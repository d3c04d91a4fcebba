// Words around corrections and withdrawals in Indonesian, as the Pedoman Pemberitaan Media Siber puts them.
import type { CorrectionsStrings } from '../corrections.ts';

export const correctionsStrings: CorrectionsStrings = {
  heads: {
    title: 'Ralat, koreksi, dan hak jawab',
    description: (site) => `Ralat, koreksi, hak jawab, dan pencabutan berita di ${site}.`,
    titleOfYear: (year) => `Ralat, koreksi, dan hak jawab ${year}`,
    descriptionOfYear: (year, site) => `Ralat, koreksi, hak jawab, dan pencabutan berita ${year} di ${site}.`,
    withdrawn: 'Berita dicabut',
    withdrawnStory: (headline) => `Dicabut: ${headline}`,
    withdrawnDescription: 'Redaksi mencabut berita ini.',
  },
  kinds: {
    ralat: 'Ralat',
    koreksi: 'Koreksi',
    'hak-jawab': 'Hak jawab',
    pencabutan: 'Pencabutan berita',
  },
  readMore: {
    ralat: 'Baca ralatnya',
    koreksi: 'Baca koreksinya',
    'hak-jawab': 'Baca hak jawabnya',
    pencabutan: 'Baca pengumumannya',
  },
  answers: {
    ralat: 'Ralat untuk berita:',
    koreksi: 'Koreksi untuk berita:',
    'hak-jawab': 'Hak jawab untuk berita:',
    pencabutan: 'Pencabutan berita:',
  },
  onStory: 'Ralat dan koreksi',
  toList: 'Lihat di daftar koreksi',
  withheldHeadline: 'Judul berita ikut dicabut',
  lead: 'Kesalahan yang diperbaiki, tanggapan yang dimuat, dan berita yang dicabut, menurut waktu pemuatannya.',
  none: 'Belum ada ralat, koreksi, atau hak jawab.',
  report: 'Menemukan kesalahan? Beri tahu redaksi.',
  byYear: 'Menurut tahun',
  publishedAt: 'Terbit',
  reason: 'Alasan pencabutan',
  withdrawnLead: 'Redaksi mencabut berita ini. Isi dan fotonya tidak lagi ditayangkan.',
  paid: (sponsor) => `Konten berbayar – ${sponsor}`,
};
