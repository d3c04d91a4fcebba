// Problems of running text in Indonesian: what is wrong, and how to mend it.
import type { ProseRules } from '../../content/prose-rules.ts';
import type { WordsFor } from '../problems.ts';

const fixable = '“npm run check -- --fix” memperbaikinya.';

export const proseProblems: WordsFor<ProseRules> = {
  'text/decomposed': ({ written, mended, count }) => ({
    message: `Aksen pada “${written}” ditulis sebagai karakter tersendiri${count === 1 ? '' : `, begitu juga pada ${count - 1} kata lain di berkas ini`}: pencarian tidak menemukannya.`,
    hint: `Ketik ulang: “${mended}”. ${fixable}`,
  }),
  'text/spacing': ({ written, suggestion }) => ({
    message: `Spasi atau tanda baca pada “${written}” tampaknya salah ketik.`,
    hint: `Tulis “${suggestion}”.`,
  }),
  'text/repeated-word': ({ written }) => ({
    message: `“${written}”: kata yang sama ditulis dua kali.`,
    hint: 'Hapus salah satunya.',
  }),
  'text/two-capitals': ({ written, suggestion }) => ({
    message: `“${written}” diawali dua huruf besar.`,
    hint: `Tulis “${suggestion}”.`,
  }),
  'text/broken-word': ({ written, suggestion }) => ({
    message: `Kata ini tampil terputus: “${written}”.`,
    hint: `Tulis “${suggestion}” dalam satu baris. Pemenggalan seperti ini biasanya terbawa dari PDF; periksa juga baris lainnya.`,
  }),
  'text/hard-space': ({ count }) => ({
    message: `Di baris ini ada ${count} spasi tak terputus (U+00A0): di layar ponsel barisnya melebar ke luar halaman.`,
    hint: `Ganti dengan spasi biasa. ${fixable}`,
  }),
  'text/parenthesis': ({ written }) => ({
    message: `Tanda kurung pada “${written}” tidak berpasangan.`,
    hint: 'Tambahkan pasangannya, atau hapus.',
  }),
  'quote/unpaired': ({ written }) => ({
    message: `Tanda kutip pada “${written}” tidak berpasangan di paragraf ini.`,
    hint: 'Tambahkan pasangannya, atau hapus. Kutipan beberapa paragraf dibuka di tiap paragraf dan ditutup di paragraf terakhirnya.',
  }),
  'quote/form': ({ written, suggestion }) => ({
    message: `Tanda kutip pada “${written}” bukan tanda kutip biasa.`,
    hint: `Tulis ${suggestion}.`,
  }),
  'text/weekday': ({ written, expected }) => ({
    message: `Hari dan tanggal tidak cocok: “${written}”.`,
    hint: `Tanggal itu hari ${expected}. Periksa harinya, atau tanggalnya.`,
  }),
  'text/no-day': ({ written }) => ({
    message: `Tanggal “${written}” tidak ada.`,
    hint: 'Periksa tanggal, bulan, dan tahunnya; urutannya hari, lalu bulan.',
  }),
  'text/no-time': ({ written }) => ({
    message: `Tidak ada waktu “${written}”.`,
    hint: 'Periksa jam dan menitnya, misalnya “pukul 10.45”.',
  }),
  'text/zones': ({ written, expected }) => ({
    message: `Dua jam pada “${written}” bukan saat yang sama.`,
    hint: `WITA satu jam dan WIT dua jam lebih dulu daripada WIB: yang kedua “${expected}”, bila yang pertama benar.`,
  }),
  'text/month': ({ written, suggestion }) => ({
    message: `Nama bulan “${written}” tampaknya salah ketik.`,
    hint: `Tulis “${suggestion}”.`,
  }),
  'text/letter-in-number': ({ written, suggestion }) => ({
    message: `Dalam bilangan “${written}” ada huruf sebagai ganti angka.`,
    hint: `Tulis “${suggestion}”. ${fixable}`,
  }),
  'text/thousands': ({ written, suggestion }) =>
    suggestion === undefined
      ? {
          message: `Titik pada “${written}” tidak memisahkan tiga angka.`,
          hint: 'Periksa jumlahnya: setiap titik diikuti tepat tiga angka, misalnya “Rp5.000.000”; pecahan ditulis dengan koma, “Rp1,5 juta”.',
        }
      : {
          message: `Titik dan koma pada “${written}” ditulis seperti dalam bahasa Inggris.`,
          hint: `Tulis “${suggestion}”: titik memisahkan ribuan, koma pecahan.`,
        },
  'text/preposition': ({ written, suggestion }) => ({
    message: `“${written}” salah eja: “di” dan “ke” ditulis terpisah di depan tempat, dan disambung di depan kata kerja.`,
    hint: `Tulis “${suggestion}”; periksa juga kata lain seperti itu.`,
  }),
  'text/spelling': ({ written, suggestion }) => ({
    message: `“${written}” tidak baku.`,
    hint: `Tulis “${suggestion}”; periksa juga kata lain seperti itu.`,
  }),
  'text/private-number': ({ kind, shown }) =>
    kind === 'identity'
      ? {
          message: `Nomor “${shown}” tampaknya NIK atau nomor kartu keluarga: data pribadi yang tidak boleh disebarkan.`,
          hint: 'Hapus nomornya. Bila nomor itu milik umum, catatan ini boleh dibiarkan.',
        }
      : {
          message: `Nomor telepon “${shown}” tampaknya milik orang yang diberitakan: data pribadi yang tidak boleh disebarkan.`,
          hint: 'Hapus nomornya. Bila nomor itu untuk dihubungi pembaca, tulis begitu: “hubungi …”.',
        },
  'quote/comma': ({ written, suggestion }) => ({
    message: `Kutipan pada “${written}” tidak diakhiri koma, padahal disusul siapa yang mengucapkannya.`,
    hint: `Tulis ${suggestion}, dengan koma di depan tanda kutip penutup.`,
  }),
  'body/repeated': ({ written, first }) => ({
    message: `Paragraf “${written}” sudah ada di baris ${first}.`,
    hint: 'Hapus salah satunya.',
  }),
  'body/leftover': ({ written, isMark }) => ({
    message: `“${written}” tampaknya ikut tersalin dari tempat lain, dan bukan bagian berita.`,
    hint: isMark ? 'Hapus tanda itu; kalimatnya boleh tinggal.' : 'Hapus barisnya.',
  }),
  'body/belongs-above': ({ written, key, value }) => ({
    message: `“${written}” tampil sebagai teks: keterangan ini punya tempat di front matter.`,
    hint: `Hapus dari isi, dan tulis di front matter: ${lineOf(key, value)}.`,
  }),
};

function lineOf(key: string, value: string): string {
  const isList = key === 'topics';
  const names = value
    .replace(/[,;\s]+$/, '')
    .replace(/[ ,]*#/g, ', ')
    .replace(/^, /, '');
  return isList ? `${key}: [${names}]` : `${key}: ${JSON.stringify(value)}`;
}
