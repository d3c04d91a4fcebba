// Problems of a newsroom's theme in Indonesian: what is wrong, and how to mend it.
import type { ThemeRules } from '../../theme/rules.ts';
import type { WordsFor } from '../problems.ts';

const perhaps = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined ? otherwise : `Mungkin maksudnya ${nearest}?`;

export const themeProblems: WordsFor<ThemeRules> = {
  'theme/folder': ({ folder, nearest }) => ({
    message: `Folder “${folder}” di dalam theme tidak menggantikan apa pun.`,
    hint: perhaps(
      nearest && `theme/${nearest}`,
      'Yang dapat diganti: berkas di theme/templates dan theme/src/strings, dengan jalur yang sama seperti di program.',
    ),
  }),
  'theme/elsewhere': ({ folder }) => ({
    message: `Folder “${folder}” tidak dibaca oleh program ini.`,
    hint: 'Pengganti templat, gaya, dan kata-kata diletakkan di folder theme, misalnya theme/templates/components.',
  }),
  'theme/not-a-file': () => ({
    message: 'Ini bukan berkas: tautan ke folder, tautan yang putus, atau perangkat.',
    hint: 'Ganti dengan berkasnya sendiri, atau hapus.',
  }),
  'theme/not-a-folder': () => ({
    message: 'Ini bukan folder, atau tautan yang tidak menuju folder mana pun, jadi theme tidak terbaca.',
    hint: 'Kembalikan folder theme ke tempat ini, atau hapus berkas atau tautannya.',
  }),
  'theme/replaces-nothing': ({ path, nearest }) => ({
    message: `Di program tidak ada berkas ${path}, dan tidak ada pengganti yang memakainya.`,
    hint: perhaps(nearest, 'Samakan jalurnya dengan berkas yang hendak diganti, atau hapus.'),
  }),
  'theme/export-missing': ({ name, path }) => ({
    message: `Berkas ini tidak mengekspor “${name}”, padahal ${path} di program mengekspornya dan berkas lain memakainya.`,
    hint: `Tambahkan ekspornya, atau teruskan yang asli: export { ${name} } from 'arsip-berita/${path}';`,
  }),
  'theme/import-missing': ({ name, from, nearest }) => ({
    message: `“${name}” tidak diekspor oleh ${from}.`,
    hint: perhaps(nearest, 'Periksa nama-nama yang diekspor berkas itu.'),
  }),
  'theme/import-absent': ({ written, nearest }) => ({
    message: `“${written}” tidak ditemukan.`,
    hint: perhaps(
      nearest,
      /^[./]/.test(written)
        ? 'Periksa jalurnya. Berkas program yang asli disebut dengan arsip-berita/…'
        : 'Perbaiki namanya; bila itu sebuah paket, pasang dengan npm install.',
    ),
  }),
  'theme/import-kind': ({ ending }) => ({
    message: `Berkas ${ending} tidak dapat diimpor di sini.`,
    hint: 'Gambar dan huruf disebut dalam lembar gaya, misalnya: background: url(./logo.svg)',
  }),
  'theme/type': ({ reason }) => ({
    message: `Tipe di sini tidak cocok: ${reason}`,
    hint: 'Bandingkan dengan berkas aslinya di node_modules/arsip-berita; setelah pembaruan, bentuk datanya mungkin berubah.',
  }),
  'theme/syntax': ({ reason }) => ({
    message: `Kode ini tidak dapat dibaca: ${reason}`,
    hint: 'Perbaiki di tempat itu; selama belum, situs tidak dibangun.',
  }),
  'theme/doubtful': ({ reason }) => ({
    message: `Kode ini mungkin keliru: ${reason}`,
    hint: 'Situs tetap dibangun; periksa apakah memang begitu maksudnya.',
  }),
};
