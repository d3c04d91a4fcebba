// Problems of old addresses in Indonesian: what is wrong, and how to mend it.
import type { RedirectRules } from '../../content/redirect-rules.ts';
import { hostNames } from '../host-names.ts';
import type { WordsFor } from '../problems.ts';

const faults: { readonly [F in RedirectRules['redirect/form']['fault']]: string } = {
  'not-root': 'harus dimulai dengan satu garis miring, tanpa nama situs',
  fragment: 'memuat “#…”, yang tidak pernah sampai ke server',
  'double-slash': 'memuat dua garis miring berturut-turut',
  dots: 'memuat “.” atau “..” sebagai nama',
  character: 'memuat tanda yang tidak dapat dialihkan (*, \\, atau %2F, %3F, %23, %25)',
  encoding: 'memuat “%” yang tidak diikuti kode UTF-8',
  'too-long': 'terlalu panjang',
  'whole-site': 'adalah halaman depan',
};

const reasons = {
  query: 'hanya dapat dialihkan oleh host yang membaca “?…”',
  ending: 'berakhiran yang tidak dapat menjadi halaman',
  'beneath-file': 'berada di bawah alamat lain yang berupa berkas',
  'no-pages': 'tidak muat di _redirects, sedangkan “redirect_pages” dimatikan',
} as const;

const reasonHints = {
  query: '“host: netlify” di site.yaml dapat; atau atur pengalihannya di server Anda.',
  ending: 'Pilih “host” di site.yaml, atau atur pengalihannya di server Anda.',
  'beneath-file': 'Pilih “host” di site.yaml, atau hapus salah satunya.',
  'no-pages': 'Hapus “redirect_pages: false”, atau atur pengalihannya di server Anda.',
} as const;

export const redirectProblems: WordsFor<RedirectRules> = {
  'redirect/form': ({ written, fault, suggestion }) => ({
    message: `Alamat lama “${written}” ${faults[fault]}.`,
    hint:
      suggestion === undefined
        ? 'Tulis seperti /berita/123-judul-lama.html, tanpa nama situs.'
        : `Tulis “${suggestion}”.`,
  }),
  'redirect/taken': ({ from, owner }) => ({
    message:
      owner === undefined
        ? `Alamat lama ${from} dipakai oleh situs ini sendiri.`
        : `Alamat lama ${from} adalah alamat ${owner}.`,
    hint: 'Halaman yang ada tidak boleh tertutup pengalihan. Hapus alamat lama ini.',
  }),
  'redirect/twice': ({ from, other, where }) => ({
    message:
      from === other
        ? `Alamat lama ${from} sudah dialihkan ke tempat lain oleh ${where}.`
        : `Alamat lama ${from} hanya berbeda huruf besar-kecil atau garis miring dari ${other} pada ${where}.`,
    hint: 'Satu alamat lama hanya dapat menuju satu tempat. Hapus salah satunya.',
  }),
  'redirect/repeated': ({ from, where }) => ({
    message: `Alamat lama ${from} sudah ada pada ${where}, dengan tujuan yang sama.`,
    hint: 'Salah satunya boleh dihapus.',
  }),
  'redirect/loop': ({ way }) => ({
    message: `Pengalihan ini berputar: ${way.join(' → ')}.`,
    hint: 'Arahkan ke halaman yang ada.',
  }),
  'redirect/target-form': ({ written, suggestion }) => ({
    message: `Tujuan “${written}” bukan alamat.`,
    hint:
      suggestion === undefined
        ? 'Tulis alamat di situs ini seperti /2024/09/judul-berita/, atau alamat web lengkap.'
        : `Tulis “${suggestion}”.`,
  }),
  'redirect/target-absent': ({ to, nearest }) => ({
    message: `Di situs ini tidak ada halaman ${to}.`,
    hint: nearest === undefined ? 'Periksa alamat tujuannya.' : `Maksudnya ${nearest}?`,
  }),
  'redirect/target-hidden': ({ to }) => ({
    message: `Berita ${to} sedang tidak tampil; pengalihan ini menunggu sampai terbit.`,
    hint: 'Boleh dibiarkan.',
  }),
  'redirect/not-served': ({ from, count, reason }) => ({
    message:
      count === 1
        ? `Alamat lama ${from} tidak dialihkan: ${reasons[reason]}.`
        : `${count} alamat lama tidak dialihkan, yang pertama ${from}: ${reasons[reason]}.`,
    hint: reasonHints[reason],
  }),
  'redirect/over-limit': ({ host, count, isPaged }) => ({
    message: `${count} pengalihan tidak muat di _redirects ${hostNames[host]}.`,
    hint: isPaged
      ? 'Yang dapat menjadi halaman tetap dialihkan oleh halaman; boleh dibiarkan.'
      : 'Hapus “redirect_pages: false”, supaya sisanya dialihkan oleh halaman.',
  }),
  'redirect/status': ({ written }) => ({
    message: `“${written}” bukan kode pengalihan.`,
    hint: 'Tulis 301 (tetap), 302 (sementara), 307, atau 308; atau kosongkan.',
  }),
  'csv/header': ({ expected, fault }) => ({
    message: `Baris pertama berkas ini harus berisi “${expected}”.`,
    hint: {
      absent: `Tambahkan baris “${expected}” di atas pengalihan yang pertama.`,
      separator: `Pemisahnya koma: ganti semua titik koma atau tab dengan koma, atau simpan ulang sebagai CSV berpemisah koma.`,
      swapped: `Tukar kedua kolom di setiap baris: alamat lama dulu, lalu tujuannya; baris pertamanya “${expected}”.`,
      remark: 'Catatan tidak dikenal di berkas ini. Hapus barisnya.',
      names: `Tulis “${expected}” sebagai ganti baris itu, dengan huruf kecil. Kolom “status” boleh tidak ada.`,
    }[fault],
  }),
  'csv/fields': ({ count, fault, suggestion }) => ({
    message: `Baris ini tidak berisi ${count} kolom.`,
    hint: {
      few:
        suggestion === undefined
          ? 'Tulis alamat lama, koma, lalu tujuannya.'
          : `Kolom terakhir boleh kosong, tetapi komanya ditulis: “${suggestion}”.`,
      many: 'Nilai yang memuat koma harus diapit tanda kutip.',
      trailing: `Hapus koma di akhir baris: “${suggestion}”.`,
      status:
        'Kolom status belum disebut di baris pertama: tulis “from,to,status” di sana, lalu beri setiap baris dua koma.',
      semicolon: `Pemisahnya koma: “${suggestion}”. Simpan sebagai CSV berpemisah koma.`,
      remark: 'Catatan tidak dikenal di berkas ini. Hapus barisnya.',
    }[fault],
  }),
  'csv/quote': () => ({
    message: 'Tanda kutip di sini tidak ditutup, atau berada di tengah nilai.',
    hint: 'Apit seluruh nilai dengan tanda kutip, dan gandakan tanda kutip di dalamnya: "a ""b"" c".',
  }),
};
