// The search page's words in Indonesian.
import type { SearchStrings } from '../search.ts';

export const searchStrings: SearchStrings = {
  page: {
    category: 'Kategori',
    author: 'Penulis',
    year: 'Tahun',
    all: 'Semua',
    order: 'Urutkan',
    newest: 'Terbaru',
    relevant: 'Paling relevan',
    noScript:
      'Pencarian memerlukan JavaScript, yang tidak aktif di peramban ini. Semua berita tetap dapat ditemukan menurut kategori dan tanggal di bawah ini.',
    browse: 'Telusuri arsip',
  },
  script: {
    ask: 'Ketik kata yang dicari, atau pilih kategori, penulis, atau tahun.',
    searching: 'Mencari…',
    oneResult: '1 hasil.',
    allShown: '{found} hasil.',
    someShown: '{shown} dari {found} hasil ditampilkan.',
    shownSince: '{shown} hasil ditampilkan dari berita sejak {since}. Berita yang lebih lama belum dicari.',
    noneSince: 'Belum ada hasil dari berita sejak {since}. Berita yang lebih lama belum dicari.',
    none: 'Tidak ada hasil. Periksa ejaannya, kurangi kata pencarian, atau longgarkan saringan.',
    more: 'Muat lebih banyak',
    further: 'Cari di berita yang lebih lama',
    offline: 'Sambungan terputus. Periksa koneksi internet Anda, lalu coba lagi.',
    missing:
      'Sebagian indeks pencarian tidak ditemukan. Coba lagi beberapa saat lagi, atau telusuri arsip di bawah ini.',
    failed: 'Pencarian tidak dapat dijalankan di peramban ini. Silakan telusuri arsip di bawah ini.',
    retry: 'Coba lagi',
  },
};
