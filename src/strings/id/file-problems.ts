// Problems of content files as a whole in Indonesian: what is wrong, and how to mend it.
import type { FileRules } from '../../content/file-rules.ts';
import { formatCount } from '../count.ts';
import type { WordsFor } from '../problems.ts';

const copyText =
  'Salin isinya ke berkas berita baru: npm run new -- "Judul berita". Lalu hapus berkas ini dari sini.';

export const fileProblems: WordsFor<FileRules> = {
  'encoding/not-utf8': () => ({
    message: 'Berkas ini bukan teks UTF-8.',
    hint: 'Simpan ulang dengan pengodean UTF-8 di penyunting teks Anda.',
  }),
  'encoding/too-large': ({ bytes, limit }) => ({
    message: `Berkas ini sebesar ${Math.ceil(bytes / 1e6)} MB; berita paling besar ${limit / 1e6} MB.`,
    hint: 'Periksa apakah ini benar berkas berita; foto disimpan di content/media/.',
  }),
  'file/conflict': () => ({
    message: 'Git menyimpan dua versi di sini: penggabungan dua perubahan belum selesai.',
    hint: 'Pilih versinya, lalu hapus baris yang diawali <<<<<<<, =======, dan >>>>>>>.',
  }),
  'file/document': ({ format }) => ({
    message: `Berkas ini ${format}, bukan teks biasa.`,
    hint: copyText,
  }),
  'file/more-alike': ({ rule, count }) => ({
    message: `Mulai di sini masih ada ${formatCount(count, 'id')} kesalahan ${rule} lagi.`,
    hint: 'Perbaiki yang sudah disebut, lalu periksa lagi; bila semuanya salah, mungkin yang tertulis di sana bukan kunci dan nilai.',
  }),
  'path/place': ({ path, suggestion }) => ({
    message: `Berkas “${path}” tidak berada di tempat yang dikenal.`,
    hint:
      suggestion === undefined
        ? 'Berita: articles/TAHUN/BULAN/nama-berita.md, misalnya articles/2024/09/nama-berita.md; halaman: pages/nama.md.'
        : `Ganti menjadi “${suggestion}”.`,
  }),
  'path/month': ({ folder, date }) => ({
    message: `Berkas ada di folder ${folder}, tetapi tanggalnya ${date}.`,
    hint: 'Alamatnya tetap mengikuti folder. Pindahkan hanya bila belum pernah terbit.',
  }),
  'path/ignored': ({ suggestion, format }) => ({
    message:
      format === undefined
        ? 'Ini tidak dibaca: bukan berita, halaman, atau berkas pengaturan.'
        : `Ini tidak dibaca: berkas ${format} bukan berita, jadi isinya tidak terbit.`,
    hint:
      format !== undefined
        ? copyText
        : suggestion === undefined
          ? 'Pindahkan ke tempatnya, atau hapus.'
          : `Maksudnya “${suggestion}”? Bila tidak, pindahkan ke tempatnya, atau hapus.`,
  }),
  'path/not-a-file': () => ({
    message: 'Ini bukan berkas biasa.',
    hint: 'Ganti dengan berkas teks biasa.',
  }),
  'path/not-a-folder': () => ({
    message: 'Ini berkas, padahal di sini seharusnya folder, jadi tidak ada yang terbaca dari sini.',
    hint: 'Kembalikan foldernya ke tempat ini, atau ganti nama berkas ini.',
  }),
  'path/symlink-outside': ({ target }) => ({
    message: `Tautan berkas ini keluar dari folder konten, ke ${target}.`,
    hint: 'Salin berkasnya ke dalam folder konten.',
  }),
  'path/symlink-broken': () => ({
    message: 'Tautan berkas ini tidak menuju ke mana pun.',
    hint: 'Hapus, atau ganti dengan berkasnya.',
  }),
  'path/symlink-folder': ({ target }) => ({
    message: `Tautan ini menuju folder ${target}; tautan folder tidak diikuti.`,
    hint: 'Pindahkan berkas-berkasnya ke folder biasa.',
  }),
  'path/same-permalink': ({ permalink, other }) => ({
    message: `Alamat ${permalink} sudah dipakai oleh ${other}.`,
    hint: 'Ganti nama salah satu berkas.',
  }),
  'slug/form': ({ slug, suggestion }) => ({
    message: `Nama “${slug}” hanya boleh berisi huruf latin kecil, angka, dan tanda hubung.`,
    hint: suggestion === undefined ? 'Beri nama lain.' : `Ganti menjadi “${suggestion}”.`,
  }),
  'slug/look-alike': ({ slug, character, latin }) => ({
    message: `Nama “${slug}” memuat huruf ${character}, yang bukan huruf latin walau bentuknya sama.`,
    hint: `Ketik ulang namanya: “${latin}”.`,
  }),
  'slug/too-long': ({ slug, length, suggestion }) => ({
    message: `Nama “${slug}” sepanjang ${length} karakter; paling banyak 80.`,
    hint: suggestion === undefined ? 'Persingkat.' : `Persingkat, misalnya menjadi “${suggestion}”.`,
  }),
  'slug/all-digits': ({ slug }) => ({
    message: `Nama “${slug}” hanya angka, seperti alamat tahun atau tanggal.`,
    hint: `Tambahkan kata, misalnya “berita-${slug}”.`,
  }),
  'slug/reserved': ({ slug }) => ({
    message: `Nama “${slug}” dicadangkan untuk situs ini sendiri atau untuk Windows.`,
    hint: `Beri nama lain, misalnya “berita-${slug}”.`,
  }),
};
