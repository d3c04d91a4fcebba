// Readers' words in Indonesian.
import { formatCount } from '../count.ts';
import type { ReaderStrings } from '../reader.ts';

export const readerStrings: ReaderStrings = {
  skipToContent: 'Langsung ke isi',
  mainNavigation: 'Navigasi utama',
  footerNavigation: 'Tautan situs',
  breadcrumbs: 'Posisi halaman',
  neighbours: 'Berita sebelum dan sesudahnya',
  adjacentPeriods: 'Periode sebelum dan sesudahnya',

  home: 'Beranda',
  archiveIndex: 'Indeks',
  category: 'Kategori',
  feed: 'RSS',
  footerNote: (site) => `Arsip berita ${site}. Hak atas setiap berita ada pada penerbitnya.`,

  search: 'Cari',
  searchLabel: 'Cari berita',

  by: 'Oleh',
  // `A dan B`, `A, B, dan C`.
  beforeName: (index, count) => (index < count - 1 ? ', ' : count === 2 ? ' dan ' : ', dan '),
  updated: 'Diperbarui',
  photoMissing: 'Foto tidak tersimpan dalam arsip.',
  photoCredit: (credit) => `Foto: ${credit}`,
  source: 'Sumber:',
  comments: 'Komentar',
  noComments: 'Belum ada komentar untuk berita ini.',
  related: 'Berita Lainnya',
  notInArchive: 'belum ada di arsip',
  draft: 'Draf, belum terbit',
  embargoed: (until) => `Diembargo sampai ${until}`,
  previousStory: 'Berita sebelumnya',
  nextStory: 'Berita berikutnya',
  storiesOfDay: (day) => `Berita ${day}`,
  storiesOfMonth: (month) => `Berita ${month}`,

  latest: 'Terbaru',
  noStories: 'Belum ada berita dalam arsip ini.',
  noStoriesInCategory: 'Belum ada berita dalam kategori ini.',
  storyCount: (count) => `${formatCount(count, 'id')} berita`,
  allStories: (count) => `Lihat semua ${formatCount(count, 'id')} berita`,
  earlier: 'Sebelumnya',
  later: 'Berikutnya',
  archiveByMonth: 'Arsip per bulan',
  archiveByDate: 'Menurut tanggal',
  archiveByCategory: 'Menurut kategori',
  calendarOf: (month) => `Jumlah berita per hari pada ${month}`,
  notFoundAdvice:
    'Tidak ada halaman di alamat ini. Mungkin alamatnya salah ketik, atau beritanya sudah dihapus. Coba cari judul atau kata kuncinya.',
  waysOn: 'Lanjutkan membaca',
};
