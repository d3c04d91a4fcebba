// Titles and descriptions of pages in Indonesian.
import type { PageHeads } from '../page-heads.ts';

export const pageHeads: PageHeads = {
  home: 'Beranda',
  homeDescription: (site) => `Arsip berita ${site}.`,
  archiveIndex: 'Indeks',
  archiveIndexDescription: (site) => `Seluruh arsip ${site} menurut tahun, bulan, dan kategori.`,
  search: 'Cari',
  searchDescription: (site) => `Cari berita dalam arsip ${site}.`,
  notFound: 'Halaman tidak ditemukan',
  notFoundDescription: 'Tidak ada halaman di alamat ini.',
  categoryDescription: (category, site) => `Berita ${category} terbaru dan arsipnya di ${site}.`,
  feed: (name, site) => `${name} – ${site}`,
  categoryMonth: (category, month) => `${category}, ${month}`,
  periodTitle: (period) => `Berita ${period}`,
  periodDescription: (period, site) => `Berita yang terbit pada ${period} di ${site}.`,
};
