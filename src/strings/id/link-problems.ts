// Problems of links in bodies in Indonesian: what is wrong, and how to mend it.
import type { LinkRules } from '../../content/link-rules.ts';
import { isDownload } from '../file-kinds.ts';
import type { WordsFor } from '../problems.ts';
import { shortened } from '../shortened.ts';
import { wholeAddress } from '../whole-address.ts';

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Maksudnya “${nearest}”?`;

export const linkProblems: WordsFor<LinkRules> = {
  'link/preview': ({ written, suggestion }) => ({
    message: `“${written}” hanya ada di komputer Anda: itu alamat pratinjau.`,
    hint: `Tulis “${suggestion}”.`,
  }),
  'link/read-also': ({ written, address }) => ({
    message: `“Baca juga” menyebut “${written}” tanpa tautan.`,
    hint:
      address === undefined
        ? `Tulis sebagai paragraf sendiri: Baca juga: [${written}](/2024/09/nama-berita/), dengan alamat beritanya.`
        : `Tulis sebagai paragraf sendiri: Baca juga: [${written}](${address}).`,
  }),
  'link/no-address': () => ({
    message: 'Tautan ini tidak beralamat.',
    hint: 'Tulis alamatnya di dalam tanda kurung: [teks](https://contoh.id/berita).',
  }),
  'link/no-text': ({ address }) => ({
    message: `Tautan ke “${address}” tidak berteks; alamatnya yang tampil.`,
    hint: 'Tulis teksnya di dalam tanda kurung siku: [teks](alamat).',
  }),
  'link/detour': ({ written, suggestion }) => ({
    message: `Tautan ini memutar lewat situs lain, yang mencatat siapa yang membukanya: “${shortened(written)}”.`,
    hint: `Tulis alamat tujuannya: “${suggestion}”.`,
  }),
  'link/tracking': ({ written, suggestion }) => ({
    message: `Alamat “${shortened(written)}” memuat penanda pelacak dari media sosial atau kampanye.`,
    hint: `Tulis “${suggestion}”.`,
  }),
  'link/as-typed': ({ written, suggestion }) => ({
    message: `Alamat “${shortened(written)}” tampaknya salah ketik.`,
    hint: `Tulis “${suggestion}”.`,
  }),
  'link/private': ({ written }) => ({
    message: `“${shortened(written)}” biasanya hanya terbuka bagi yang masuk dengan akun redaksi.`,
    hint: 'Buka di jendela penyamaran; bila diminta masuk, pakai alamat yang terbuka bagi siapa saja, atau hapus tautannya.',
  }),
  'link/no-scheme': ({ written, suggestion }) => ({
    message: `Alamat “${written}” tidak lengkap: tautannya dicari di situs ini.`,
    hint: `Tulis “${suggestion}”.`,
  }),
  'link/photo': ({ written }) => ({
    message: `“${written}” tampil sebagai tautan, bukan sebagai foto.`,
    hint: `Untuk menampilkan fotonya, tulis tanda seru tepat di depan kurungnya: ![uraian](${/\s/.test(written) ? `<${written}>` : written}).`,
  }),
  'link/as-text': ({ written, isImage, fault, suggestion }) => ({
    message: `${isImage ? 'Gambar' : 'Tautan'} “${written}” tampil sebagai teks, lengkap dengan tanda kurungnya.`,
    hint: {
      address:
        suggestion !== undefined
          ? `Tulis “${suggestion}”.`
          : isImage
            ? 'Simpan fotonya di content/media/ dan tulis letaknya di sana, misalnya ![uraian](2024/09/panen.jpg).'
            : 'Alamat seperti itu tidak dapat dibuka pembaca. Pakai alamat yang diawali https:// atau /.',
      space:
        suggestion === undefined
          ? 'Alamatnya memuat spasi. Hapus spasinya, atau apit alamatnya dengan <…>.'
          : `Tulis “${suggestion}”, tanpa spasi.`,
      gap: 'Hapus spasi di antara “]” dan “(”.',
      swapped: `Teksnya diapit “[…]”, alamatnya “(…)”: ${suggestion ?? '[teks](alamat)'}.`,
      open: `Tutup alamatnya dengan “)”: ${suggestion ?? '[teks](alamat)'}.`,
    }[fault],
  }),
  'link/bare': ({ address }) => ({
    message: `Alamat “${address}” tampil sebagai teks, bukan tautan.`,
    hint: `Tulis “<${wholeAddress(address)}>”, atau lebih baik beri teks: [teks](${wholeAddress(address)}).`,
  }),
  'link/no-anchor': ({ address, anchor, nearest }) => ({
    message: `Di halaman “${address}” tidak ada bagian “#${anchor}”.`,
    hint: meant(nearest && `#${nearest}`, 'Pembaca tiba di awal halaman. Periksa anak judul yang dituju.'),
  }),
  'link/missing': ({ address, nearest }) => ({
    message: `Tautan “${address}” tidak menuju halaman mana pun.`,
    hint:
      nearest !== undefined
        ? `Tulis “${nearest}”, bila itu yang dimaksud.`
        : isDownload(address)
          ? 'Situs ini tidak memuat dokumen, video, atau suara. Unggah berkasnya ke tempat yang terbuka bagi siapa saja, dan tulis alamat lengkapnya, https://…; atau hapus tautannya.'
          : 'Periksa alamatnya, atau hapus tautannya.',
  }),
  'link/betrays': ({ address }) => ({
    message: `Alamat “${address}” dapat dibaca di sini, padahal beritanya belum terbit.`,
    hint: 'Ganti alamat yang tampil dengan teks, [teks](alamat), atau hapus sampai beritanya terbit.',
  }),
  'link/hidden': ({ address }) => ({
    message: `Tautan “${address}” menuju berita yang sedang tidak tayang.`,
    hint: 'Selama berita itu masih draf, diembargo, atau kedaluwarsa, tautannya tampil sebagai teks biasa.',
  }),
};
