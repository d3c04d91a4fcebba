// Problems of exports, feeds and saved pages in Indonesian: what it is, and what may be done about it.
import type { WebSourceRules } from '../../import/web-source-rules.ts';
import { namedCounts } from '../count.ts';
import type { WordsFor } from '../problems.ts';
import { shortened } from '../shortened.ts';

const named = (title: string) => (title === '' ? '' : ` “${title}”`);

export const webSourceProblems: WordsFor<WebSourceRules> = {
  'xml/no-xml': () => ({
    message: 'Berkas ini bukan XML.',
    hint: 'Periksa apakah berkasnya benar dan utuh.',
  }),
  'xml/endless-text': () => ({
    message: 'Dari sini berkas berisi teks tanpa akhir; sisanya tidak dibaca.',
    hint: 'Ekspor ulang; berkas ini rusak.',
  }),
  'xml/cut-off': () => ({
    message: 'Berkas terpotong di dalam bagian ini.',
    hint: 'Unduh atau ekspor ulang berkasnya, lalu ulangi impor.',
  }),
  'xml/too-large': () => ({
    message: 'Bagian ini lebih besar daripada berita mana pun.',
    hint: 'Lihat isinya di sumber; bila memang berita, salin sendiri.',
  }),
  'wxr/not-wordpress': () => ({
    message: 'Bagian ini bukan dari ekspor WordPress.',
    hint: 'Untuk umpan biasa: npm run import -- feed.',
  }),
  'wxr/no-items': () => ({
    message: 'Tidak ada satu pun tulisan di berkas ini.',
    hint: 'Ekspor di WordPress: Perkakas → Ekspor → Semua konten.',
  }),
  'wxr/media': ({ title }) => ({
    message: `Berkas media${named(title)}: ikut bersama berita yang menampilkannya.`,
    hint: 'Tidak perlu apa-apa.',
  }),
  'wxr/machinery': ({ type, title }) => ({
    message: `“${type}”${named(title)} adalah urusan WordPress sendiri.`,
    hint: 'Tidak perlu apa-apa.',
  }),
  'wxr/trash': ({ title }) => ({
    message: `Tulisan${named(title)} ada di tempat sampah.`,
    hint: 'Bila masih perlu, pulihkan di WordPress dan ekspor ulang.',
  }),
  'wxr/empty-draft': () => ({ message: 'Draf tanpa judul dan isi.', hint: 'Tidak perlu apa-apa.' }),
  'wxr/private': () => ({
    message: 'Berita ini privat di WordPress; di sini menjadi draf.',
    hint: 'Hapus “draft” bila boleh terbit.',
  }),
  'wxr/draft-date': ({ written }) => ({
    message: `Draf ini belum bertanggal; dipakai waktu perubahan terakhirnya, ${written}.`,
    hint: 'Tulis tanggalnya saat akan terbit.',
  }),
  'wxr/draft-undated': ({ written }) => ({
    message: `Draf ini tidak bertanggal; dipakai waktu ekspornya, ${written}.`,
    hint: 'Tulis tanggalnya saat akan terbit.',
  }),
  'wxr/password': () => ({
    message: 'Berita ini dikunci kata sandi di WordPress; di sini menjadi draf.',
    hint: 'Hapus “draft” bila boleh terbit.',
  }),
  'wxr/sticky': () => ({
    message: 'Berita ini disematkan di WordPress; arsip mengurutkan menurut waktu.',
    hint: 'Tidak perlu apa-apa.',
  }),
  'wxr/comments': ({ waiting, spam, trash, pings, others }) => ({
    message: `Komentar yang tidak ikut: ${namedCounts({ 'menunggu persetujuan': waiting, spam, 'di tempat sampah': trash, 'tautan dari situs lain': pings, lainnya: others }, 'id')}.`,
    hint: 'Setujui di WordPress yang boleh dibaca orang, lalu ekspor dan impor lagi.',
  }),
  'wxr/type': ({ type }) => ({
    message: `Jenis tulisan “${type}” dianggap berita.`,
    hint: 'Hapus berkasnya bila bukan.',
  }),
  'wxr/taxonomy': ({ names }) => ({
    message: `Pengelompokan lain tidak ikut: ${names.join(', ')}.`,
    hint: 'Tambahkan ke “topics” bila perlu.',
  }),
  'wxr/thumbnail': ({ id }) => ({
    message: `Foto utama (nomor ${id}) tidak ada dalam ekspor.`,
    hint: 'Ekspor juga medianya (Semua konten), lalu ulangi impor.',
  }),
  'feed/not-a-feed': () => ({
    message: 'Berkas ini bukan RSS, Atom, atau JSON Feed.',
    hint: 'Untuk halaman web: npm run import -- html.',
  }),
  'feed/json': () => ({ message: 'JSON di berkas ini rusak.', hint: 'Unduh ulang umpannya.' }),
  'feed/no-items': () => ({ message: 'Umpan ini kosong.', hint: 'Periksa apakah berkasnya yang benar.' }),
  'feed/wordpress': () => ({
    message: 'Ini ekspor WordPress, yang isinya lebih lengkap daripada umpan.',
    hint: 'Ulangi dengan: npm run import -- wxr.',
  }),
  'feed/empty': () => ({ message: 'Butir tanpa judul dan isi.', hint: 'Periksa umpannya.' }),
  'feed/comment': ({ isShown }) => ({
    message: isShown
      ? 'Komentar pembaca: ikut bersama beritanya.'
      : 'Komentar yang di Blogger menunggu persetujuan, spam, atau sudah dihapus, jadi tidak dilihat pembaca.',
    hint: 'Tidak perlu apa-apa.',
  }),
  'feed/blogger': ({ kind }) => ({
    message: `Bagian “${kind}” dari ekspor Blogger bukan berita atau halaman.`,
    hint: 'Tidak perlu apa-apa.',
  }),
  'feed/summary-only': () => ({
    message: 'Umpan hanya memuat ringkasan, bukan isi lengkap.',
    hint: 'Salin isi lengkapnya dari halaman aslinya.',
  }),
  'feed/footer': ({ text }) => ({
    message: `Baris yang hanya ditambahkan umpan tidak ikut: “${text}”.`,
    hint: 'Tidak perlu apa-apa.',
  }),
  'guess/authors': ({ written, names }) => ({
    message:
      names.length > 0
        ? `Penulis “${shortened(written)}” dibaca sebagai: ${names.join(' · ')}.`
        : `Penulis “${shortened(written)}” bukan nama orang, jadi tidak ikut.`,
    hint: 'Bila keliru, perbaiki di artikelnya.',
  }),
  'text/portal-lines': ({ count, example }) => ({
    message: `${count} baris yang hanya mengapit iklan atau tautan ke berita lain tidak ikut, misalnya “${example}”.`,
    hint: 'Tidak perlu apa-apa.',
  }),
  'feed/service': ({ count }) => ({
    message: `${count} tombol atau penghitung pembaca dari layanan umpan tidak ikut.`,
    hint: 'Tidak perlu apa-apa.',
  }),
  'feed/enclosure': ({ address }) => ({
    message: `Rekaman ${address} menjadi tautan di akhir berita.`,
    hint: 'Tidak perlu apa-apa.',
  }),
  'saved-page/unreadable': ({ reason }) => ({
    message: `Berkas tidak dapat dibaca (${reason}).`,
    hint: 'Periksa izin berkasnya.',
  }),
  'saved-page/not-html': () => ({
    message: 'Isi berkas ini bukan HTML.',
    hint: 'Simpan ulang halamannya dari peramban.',
  }),
  'saved-page/feed': () => ({
    message: 'Berkas ini umpan (RSS atau Atom), bukan halaman.',
    hint: 'Impor dengan: npm run import -- feed.',
  }),
  'saved-page/too-large': () => ({
    message: 'Berkas ini lebih besar daripada halaman mana pun.',
    hint: 'Periksa isinya.',
  }),
  'saved-page/empty': () => ({ message: 'Berkas kosong.', hint: 'Simpan ulang halamannya.' }),
  'saved-page/list': ({ links }) => ({
    message: `Halaman daftar (${links} tautan ke berita), bukan berita.`,
    hint: 'Simpan halaman beritanya sendiri-sendiri.',
  }),
  'saved-page/no-article': () => ({
    message: 'Tidak ditemukan berita di halaman ini.',
    hint: 'Bila ada, salin sendiri: npm run new.',
  }),
  'saved-page/other-files': ({ count, example }) => ({
    message: `${count} berkas di folder ini bukan halaman, misalnya “${example}”.`,
    hint: 'Gambar yang ditampilkan berita ikut bersama beritanya.',
  }),
  'saved-page/headline-guessed': ({ headline }) => ({
    message: `Judul halaman bukan judul berita; dipakai judul yang tercetak: “${headline}”.`,
    hint: 'Bandingkan dengan halaman aslinya.',
  }),
  'saved-page/body-guessed': () => ({
    message: 'Bagian isi berita ditebak dari susunan halaman.',
    hint: 'Bandingkan dengan halaman aslinya.',
  }),
  'saved-page/encoding': ({ encoding }) => ({
    message: `Halaman tidak menyebut penyandiannya dengan benar; dibaca sebagai ${encoding}.`,
    hint: 'Periksa tanda kutip dan huruf beraksen.',
  }),
  'saved-page/date-of-address': ({ written }) => ({
    message: `Tanggal ${written} diambil dari alamat halaman, tanpa jam.`,
    hint: 'Perbaiki bila tanggal terbitnya lain.',
  }),
  'saved-page/furniture': ({ count, example }) => ({
    message: `${count} bagian yang bukan isi berita tidak ikut, misalnya “${example}”.`,
    hint: 'Bandingkan dengan halaman aslinya bila ada yang kurang.',
  }),
  'saved-page/continued': ({ address }) => ({
    message: `Berita bersambung ke halaman lain: ${address}.`,
    hint: 'Tambahkan lanjutannya ke isi berita.',
  }),
};
