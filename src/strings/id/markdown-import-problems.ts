// What became of another generator's texts on their way into the archive, in Indonesian.
import type { MarkdownImportRules, TagFate } from '../../import/markdown-folder/rules.ts';
import type { WordsFor } from '../problems.ts';
import { shortened } from '../shortened.ts';

const fates: Readonly<Record<TagFate, string>> = {
  unwrapped: 'dihapus; teks di dalamnya tetap',
  words: 'menjadi teks biasa, dengan kata-kata yang tertulis padanya',
  image: 'menjadi foto',
  link: 'menjadi tautan',
  address: 'menjadi tautan pada baris sendiri',
  quote: 'menjadi kutipan',
  dropped: 'dihapus; isinya hanya diketahui templat situs lama',
};

/** There is nothing to do. */
const nothing = '';

export const markdownImportProblems: WordsFor<MarkdownImportRules> = {
  'markdown/unreadable': ({ reason }) => ({
    message: `Berkas ini tidak dapat dibaca (${reason}).`,
    hint: 'Periksa izin dan ukurannya, lalu impor lagi.',
  }),
  'markdown/outside': () => ({
    message: 'Ini tautan ke berkas di luar folder yang diimpor.',
    hint: 'Ganti dengan berkasnya sendiri bila memang termasuk arsip ini.',
  }),
  'markdown/section': () => ({
    message: 'Ini halaman daftar sebuah bagian, bukan berita.',
    hint: 'Isinya, bila ada, dapat menjadi keterangan kategori di categories.yaml.',
  }),
  'markdown/list': () => ({
    message:
      'Halaman situs ini daftar halaman lain, pencarian, atau halaman depan: arsip ini membuatnya sendiri.',
    hint: nothing,
  }),
  'markdown/bundle-part': () => ({
    message: 'Ini pelengkap halaman di foldernya, bukan berita sendiri.',
    hint: 'Bila isinya perlu, salin ke dalam beritanya.',
  }),
  'markdown/not-content': () => ({
    message: 'Ini bagian dari mesin atau dokumentasi situs lama, bukan isinya.',
    hint: 'Bila ada beritanya, sebut folder itu sendiri dalam perintah impor.',
  }),
  'markdown/web-page': () => ({
    message: 'Ini halaman jadi, bukan teks yang dijadikan halaman.',
    hint: 'Bila ini berita, impor halamannya: npm run import -- html.',
  }),
  'markdown/markup': ({ ending }) => ({
    message: `Teks berbentuk ${ending} tidak dapat diimpor.`,
    hint: 'Ubah dulu menjadi Markdown atau HTML, misalnya dengan pandoc.',
  }),
  'markdown/duplicate-key': ({ key, dropped, kept }) => ({
    message: `Kunci ${key} tertulis dua kali: “${shortened(dropped)}” di sini diabaikan, “${shortened(kept)}” di bawahnya berlaku.`,
    hint: 'Periksa mana yang benar; yang terakhir yang dipakai generator asalnya.',
  }),
  'markdown/key-left': ({ key, value }) => ({
    message: `Kunci ${key} (“${shortened(value)}”) tidak punya tempat di arsip ini.`,
    hint: 'Bila pembaca perlu mengetahuinya, tulis di isi berita.',
  }),
  'markdown/headline-from': ({ from, headline }) => ({
    message: `Judul “${shortened(headline)}” diambil dari ${from === 'heading' ? 'kepala isinya' : 'nama berkasnya'}.`,
    hint: 'Periksa judulnya.',
  }),
  'markdown/name-from-slug': ({ written, name }) => ({
    message: `Nama “${written}” ditulis “${name}”, juga di berita-berita lain.`,
    hint: 'Bila ejaannya lain, tulis nama yang benar di authors.yaml atau topics.yaml, dan yang ini di aliases.',
  }),
  'markdown/date-from': ({ written, from }) => ({
    message: `Tanggal ${written} diambil dari ${from === 'name' ? 'nama berkasnya' : 'alamatnya'}.`,
    hint: 'Tambahkan jamnya bila diketahui.',
  }),
  'markdown/date-not-name': ({ name, written }) => ({
    message: `Nama berkasnya menyebut ${name}; yang berlaku tanggal di front matter, ${written}.`,
    hint: nothing,
  }),
  'markdown/expires': ({ written }) => ({
    message: `Sejak ${written} berita ini tidak tampil lagi, seperti di situs lama.`,
    hint: 'Bila arsip ini harus menampilkannya, tulis di berkas pemetaan: constants: {expires: ""}.',
  }),
  'markdown/photo-by-id': ({ key, written }) => ({
    message: `Foto di ${key} hanya disebut dengan nama “${shortened(written)}”; berkasnya tidak diketahui.`,
    hint: 'Bila fotonya ada, simpan di media/ dan sebut di kunci image.',
  }),
  'markdown/standfirst': ({ key }) => ({
    message: `Teras di ${key} menjadi paragraf pertama.`,
    hint: nothing,
  }),
  'markdown/addresses-unknown': () => ({
    message: 'Alamat lama berita-berita tidak diketahui: konfigurasi situsnya tidak ada di folder ini.',
    hint: 'Impor folder utama situsnya, atau tulis permalink di berkas pemetaan, supaya alamat lama diantar ke yang baru.',
  }),
  'markdown/tag': ({ tag, became, written }) => ({
    message: `${tag} ${fates[became]}: ${shortened(written)}`,
    hint: 'Bila hasilnya kurang tepat, tulis di berkas pemetaan apa yang menggantikannya (tags).',
  }),
  'markdown/tag-broken': ({ written }) => ({
    message: `Kode templat ini tidak lengkap dan tetap sebagai teks: ${shortened(written)}`,
    hint: 'Perbaiki atau hapus di beritanya.',
  }),
  'markdown/reference-lost': ({ path, address }) => ({
    message: `Teks yang dirujuk, “${shortened(path)}”, tidak ada di sumber ini.`,
    hint:
      address === ''
        ? 'Teks tautannya tetap; tambahkan tautan yang benar bila ada.'
        : `Tautannya menuju ${shortened(address)}; periksa alamatnya.`,
  }),
  'markdown/picture-unknown': ({ tag, written }) => ({
    message: `Foto “${shortened(written)}” tidak ikut: hanya ${tag} yang tahu letaknya.`,
    hint: 'Tulis di berkas pemetaan (tags) alamat foto yang dimaksud kode ini, lalu impor lagi.',
  }),
  'markdown/comment': ({ text, count }) => ({
    message: `${count} komentar yang tidak terlihat pembaca tidak ikut, misalnya “${shortened(text)}”.`,
    hint: nothing,
  }),
  'markdown/link-dropped': ({ text, address }) => ({
    message: `Tautan “${shortened(text)}” ke “${shortened(address)}” tidak menuju halaman mana pun; teksnya tetap.`,
    hint: 'Tambahkan tautan yang benar bila ada.',
  }),
  'markdown/link-broken': ({ address }) => ({
    message: `Tautan ke “${shortened(address)}” rusak di sumbernya; sisanya tampil sebagai teks.`,
    hint: 'Perbaiki di beritanya: [teks](alamat).',
  }),
  'markdown/footnotes': ({ count }) => ({
    message: `${count} catatan kaki menjadi daftar bernomor di akhir berita.`,
    hint: nothing,
  }),
  'markdown/abbreviations': ({ written, count }) => ({
    message: `${count} kepanjangan singkatan tidak ikut, misalnya “${written}”: pembaca melihatnya hanya bila penunjuk di atasnya.`,
    hint: 'Bila perlu, tulis kepanjangannya di dalam berita.',
  }),
  'markdown/components': ({ written, count }) => ({
    message: `${count} komponen situs lama tanpa kata, gambar, atau alamat tidak ikut, misalnya ${shortened(written)}`,
    hint: 'Bila dulu menampilkan sesuatu, tulis itu di dalam berita.',
  }),
  'markdown/attributes': ({ written, count }) => ({
    message: `${count} atribut untuk tampilan dihapus, misalnya ${shortened(written)}`,
    hint: nothing,
  }),
};
