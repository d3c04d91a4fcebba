// Problems of bodies in Indonesian: what is wrong, and how to mend it.
import type { BodyRules } from '../../content/body-rules.ts';
import { markOf } from '../mark-of.ts';
import type { WordsFor } from '../problems.ts';

const fixable = '“npm run check -- --fix” memperbaikinya.';

export const bodyProblems: WordsFor<BodyRules> = {
  'body/image-link': ({ isFilm }) => ({
    message: `${isFilm ? 'Video' : 'Gambar'} dari situs lain tampil sebagai tautan saja.`,
    hint: isFilm
      ? 'Tulis alamatnya saja sebagai paragraf sendiri, tanpa “![…](…)”.'
      : 'Simpan fotonya di content/media/ dan tulis letaknya di sana, misalnya ![uraian](2024/09/panen.jpg).',
  }),
  'body/control-character': ({ character }) => ({
    message: `Ada karakter kendali ${character} di baris ini.`,
    hint: 'Hapus karakter itu; sering ikut terbawa saat menyalin dari situs atau dokumen lain.',
  }),
  'body/remark': ({ written }) => ({
    message: `“${written}” tampil kepada pembaca: komentar HTML tidak disembunyikan.`,
    hint: 'Hapus, sampai dengan “-->”. Catatan untuk redaksi jangan ditulis di berkas berita.',
  }),
  'body/markup': ({ written, count }) => ({
    message: `“${written}” tampil sebagai teks${count === 1 ? '' : `, begitu juga ${count - 1} tanda lain di berkas ini`}: HTML dan kode templat tidak dijalankan.`,
    hint: 'Hapus, atau ganti dengan Markdown: **tebal**, *miring*, [teks](alamat), ![uraian](foto.jpg).',
  }),
  'body/hidden-character': ({ character }) => ({
    message: `Ada karakter tak terlihat ${character} di baris ini: kata yang memuatnya tidak ditemukan pencarian.`,
    hint: fixable,
  }),
  'text/double-encoded': ({ written, mended, count, isMendable }) => ({
    message: `“${written}” rusak pengodeannya${count === 1 ? '' : `, begitu juga ${count - 1} tempat lain di berkas ini`}.`,
    hint: `Maksudnya “${mended}”?${isMendable ? ` ${fixable}` : ''}`,
  }),
  'text/look-alike': ({ word, character, latin }) => ({
    message: `Dalam “${word}” ada huruf ${character}, yang bukan huruf latin walau bentuknya sama.`,
    hint: `Ketik ulang: “${latin}”. Pencarian tidak menemukan kata yang memuatnya.`,
  }),
  'text/lost-character': ({ count }) => ({
    message: `Ada ${count} tanda “�” di berkas ini: hurufnya hilang saat berkas disalin atau disimpan.`,
    hint: 'Bandingkan dengan sumbernya, dan ketik ulang hurufnya.',
  }),
  'text/styled': ({ written, mended, count, isMendable }) => ({
    message: `“${written}” memakai huruf hias, bukan huruf biasa${count === 1 ? '' : `, begitu juga ${count - 1} kata lain di berkas ini`}: pencarian tidak menemukannya, dan pembaca layar mengejanya.`,
    hint: `Tulis “${mended}”; untuk huruf tebal di dalam isi, **${mended}**.${isMendable ? ` ${fixable}` : ''}`,
  }),
  'text/private-character': ({ character, count }) => ({
    message: `Ada tanda ${character}${count === 1 ? '' : `, ${count} kali,`} yang hanya dikenal pengolah kata: di layar pembaca tampil sebagai kotak kosong.`,
    hint: 'Hapus, atau ganti dengan tanda biasa; butir daftar diawali “- ”.',
  }),
  'text/capitals': ({ written }) => ({
    message: `“${written}” ditulis dengan huruf besar semua.`,
    hint: 'Tulis dengan huruf kecil, kecuali huruf pertama, nama, dan singkatan: huruf besar semua sulit dibaca, dan dieja satu per satu oleh pembaca layar.',
  }),
  'body/loose-mark': ({ written }) => ({
    message: `Tanda ${markOf(written)} pada “${written}” tampil sebagai teks.`,
    hint: `${written.startsWith(markOf(written)) ? `Tutup dengan ${markOf(written)} tepat di belakang kata terakhirnya` : `Buka dengan ${markOf(written)} tepat di depan kata pertamanya`}, tanpa spasi di dalam tandanya: ${markOf(written)}kata${markOf(written)}; atau hapus.`,
  }),
  'body/reference': ({ written }) => ({
    message: `“${written}” tampil lengkap dengan tandanya: catatan kaki dan rujukan tanpa alamat tidak dikenal.`,
    hint: 'Tulis catatannya di dalam kalimat, atau buat tautan: [teks](https://…).',
  }),
  'body/single-tilde': ({ written }) => ({
    message: `“${written}” tampil seperti tertulis: satu tilde tidak mencoret.`,
    hint: `Untuk mencoret, tulis “~${written}~”; bila tidak, hapus tildenya.`,
  }),
  'table/cells': ({ written, columns }) => ({
    message: `“${written}” tidak tampil: barisnya lebih panjang daripada kepala tabelnya (${columns} kolom).`,
    hint: 'Tambahkan kolom di baris kepala dan di baris garis; tanda “|” di dalam teks ditulis “\\|”.',
  }),
  'body/front-matter': ({ isAtTop }) =>
    isAtTop
      ? {
          message: 'Isi dibuka dengan front matter kedua, yang tampil sebagai teks.',
          hint: 'Hapus dari isi; kunci yang perlu dipindahkan ke front matter di atasnya.',
        }
      : {
          message:
            'Di dalam isi ada front matter lagi, yang tampil sebagai teks: berkas ini memuat dua berita.',
          hint: 'Satu berkas untuk satu berita: pindahkan mulai dari baris ini ke berkas sendiri, npm run new -- "Judul berita".',
        },
  'body/lines': ({ written, count }) => ({
    message: `${count} baris, mulai dari “${written}”, tampil sebagai satu paragraf.`,
    hint: 'Beri satu baris kosong di antara paragraf.',
  }),
  'body/data-image': ({ written }) => ({
    message: `Gambar di sini (${written}) tampil sebagai deretan huruf acak.`,
    hint: 'Hapus, simpan fotonya di content/media/, dan tulis letaknya di sana, misalnya ![uraian](2024/09/panen.jpg).',
  }),
  'body/list': ({ written }) => ({
    message: `“${written}” dan baris di bawahnya tampil sebagai satu paragraf, bukan daftar.`,
    hint: 'Awali tiap butir dengan “- ” atau “1. ”, dengan spasi di belakangnya.',
  }),
  'body/joined-below': ({ written, isOfQuote }) => ({
    message: `“${written}” tampil sebagai bagian ${isOfQuote ? 'kutipan' : 'butir'} di atasnya.`,
    hint: isOfQuote
      ? 'Beri baris kosong di atasnya; bila memang bagian kutipan, awali dengan “> ”.'
      : 'Beri baris kosong di atasnya; bila memang bagian butir itu, awali dengan dua spasi.',
  }),
  'list/numbers': ({ written, shown }) => ({
    message: `Nomor “${written}” tampil sebagai “${shown}”: daftar dihitung sendiri dari nomor pertamanya.`,
    hint: `Tulis “${shown}”; bila nomornya memang itu, pisahkan dari daftar di atasnya dengan sebuah paragraf, atau tulis “${written.slice(0, -1)}\\${written.slice(-1)}”.`,
  }),
  'body/pull-quote': ({ written }) => ({
    message: `“${written}” tampil sebagai teks: kutipannya tidak ditonjolkan.`,
    hint: 'Tulis “> [!kutipan]” pada baris sendiri, baris pertama kutipannya, lalu awali setiap baris di bawahnya dengan “> ”.',
  }),
  'body/table': ({ written }) => ({
    message: `“${written}” tampil sebagai teks, bukan tabel.`,
    hint: 'Apit setiap kolom dengan “|”, dan di bawah baris pertama tulis baris garis dengan jumlah kolom yang sama: |---|---|.',
  }),
  'code/indented': () => ({
    message: 'Paragraf ini menjorok, jadi tampil sebagai kode komputer.',
    hint: 'Hapus spasi atau tab di depan barisnya.',
  }),
  'code/unclosed': () => ({
    message: 'Kode yang dibuka di sini tidak ditutup: sisa berita tampil sebagai kode komputer.',
    hint: 'Hapus barisnya, atau tulis tanda yang sama pada baris sendiri di akhir kodenya.',
  }),
  'code/whole': () => ({
    message: 'Seluruh isi tampil sebagai kode komputer.',
    hint: 'Hapus baris pertama dan baris terakhirnya, yang berisi “```” atau “~~~”.',
  }),
  'body/data': () => ({
    message: 'Isi ini data JSON, dan tampil kepada pembaca seperti tertulis.',
    hint: 'Salin teksnya saja dari penyunting asalnya, satu baris kosong di antara paragraf. Arsip seperti itu diimpor: npm run import -- jsonl.',
  }),
  'heading/no-space': ({ written }) => ({
    message: `“${written}” tampil sebagai teks, bukan anak judul.`,
    hint: 'Beri spasi di belakang tanda “#”.',
  }),
  'heading/underlined': ({ written }) => ({
    message: `Garis “${written}” menjadikan paragraf di atasnya anak judul.`,
    hint: 'Beri baris kosong di atas garis itu.',
  }),
  'heading/empty': () => ({
    message: 'Anak judul ini kosong dan tidak ditampilkan.',
    hint: 'Tulis teksnya di belakang tanda “#”, atau hapus barisnya.',
  }),
  'heading/skip': ({ written, expected, isFirst }) => ({
    message: isFirst
      ? `Anak judul yang pertama dimulai dari “${written}”.`
      : `Anak judul “${written}” melompati satu tingkat.`,
    hint: isFirst
      ? `Anak judul langsung di bawah judul berita memakai “${expected}”.`
      : `Setelah anak judul di atasnya, pakai “${expected}”.`,
  }),
  'heading/too-deep': ({ written }) => ({
    message: `“${written}” tampil sebagai teks: anak judul paling banyak memakai enam “#”.`,
    hint: 'Pakai “## ”; di bawahnya “### ”.',
  }),
  'heading/twice': ({ written }) => ({
    message: `Anak judul “${written}” sudah ada di atas, pada tingkat yang sama.`,
    hint: 'Bedakan namanya, supaya pembaca dan tautan menemukan yang dimaksud; bila isinya sama, hapus salah satunya.',
  }),
  'heading/bare': ({ written }) => ({
    message: `Di bawah anak judul “${written}” tidak ada apa-apa.`,
    hint: 'Tulis isinya, atau hapus anak judulnya.',
  }),
  'heading/bold': ({ written }) => ({
    message: `“${written}” tampaknya anak judul yang ditulis dengan huruf tebal, begitu juga yang lain di berkas ini.`,
    hint: `Tulis “## ${written}”: pembaca layar dan tautan lalu mengenalinya.`,
  }),
  'body/lone-star': ({ written }) => ({
    message: `Bintang pada “${written}” tidak merujuk ke catatan mana pun.`,
    hint: 'Hapus bintangnya, atau tulis catatannya, misalnya pada paragraf terakhir: “\\* Bukan nama sebenarnya.”',
  }),
};
