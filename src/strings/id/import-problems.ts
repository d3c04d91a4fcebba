// Problems of imported sources in Indonesian: what is wrong, and how to mend it.
import type { FrontMatterLine, ImportRules } from '../../import/rules.ts';
import { formatCount } from '../count.ts';
import type { WordsFor } from '../problems.ts';
import { shortened } from '../shortened.ts';

const parts: Readonly<Record<FrontMatterLine, string>> = {
  headline: 'Judul',
  category: 'Kategori',
  author: 'Nama penulis',
  caption: 'Keterangan foto',
  'listed-headline': 'Judul berita lainnya',
};

const dateParts = {
  year: 'Tahun',
  month: 'Bulan',
  day: 'Tanggal',
  hour: 'Jam',
  minute: 'Menit',
  second: 'Detik',
} as const;

const dateExample = 'Tulis seperti “Sabtu, 14 September 2024 12:45:6 WIB”.';
const headOrder =
  'Urutannya: tanggal, judul, kategori, penulis, masing-masing satu baris, lalu baris kosong.';
const copied = 'Hapus karakter itu; sering ikut terbawa saat menyalin dari situs atau dokumen lain.';

export const importProblems: WordsFor<ImportRules> = {
  'source-page/empty': () => ({
    message: 'Berkas ini kosong.',
    hint: 'Salin teks halaman beritanya ke dalam berkas ini.',
  }),
  'source-page/control-character': ({ character }) => ({
    message: `Ada karakter kendali ${character} di baris ini.`,
    hint: copied,
  }),
  'source-page/hidden-character': ({ character, part }) => ({
    message: `${parts[part]} memuat karakter tak terlihat ${character}.`,
    hint: character === 'U+0009' ? 'Ganti tab dengan spasi.' : copied,
  }),
  'source-page/too-long': ({ part, length, limit }) => ({
    message: `${parts[part]} sepanjang ${formatCount(length, 'id')} karakter; paling banyak ${formatCount(limit, 'id')}.`,
    hint: `Persingkat, atau periksa apakah baris ini memang ${parts[part].toLowerCase()}.`,
  }),
  'source-page/no-date': ({ written }) => ({
    message: `Di sini seharusnya ada tanggal terbit, bukan “${shortened(written)}”.`,
    hint: dateExample,
  }),
  'source-page/date-impossible': ({ written, part }) =>
    part === 'gap'
      ? {
          message: `Jam “${written}” tidak pernah ada di zona waktu situs: jam dimajukan melewatinya.`,
          hint: 'Periksa jamnya, atau tambahkan zona waktu.',
        }
      : { message: `${dateParts[part]} “${written}” tidak ada.`, hint: 'Periksa tanggal dan jamnya.' },
  'source-page/date-weekday': ({ written, expected }) => ({
    message: `Tanggal itu jatuh pada hari ${expected}, bukan ${written}.`,
    hint: `Periksa tanggalnya, atau tulis “${expected}”.`,
  }),
  'source-page/date-zone': ({ written }) => ({
    message: `Zona waktu “${written}” tidak dikenal.`,
    hint: 'Tulis WIB, WITA, WIT, atau selisih seperti +07:00.',
  }),
  'source-page/date-in-future': ({ written }) => ({
    message: `Tanggal “${written}” belum tiba.`,
    hint: 'Periksa tanggalnya, atau jam komputer ini.',
  }),
  'source-page/no-headline': () => ({ message: 'Baris judul tidak ada.', hint: headOrder }),
  'source-page/no-category': () => ({ message: 'Baris kategori tidak ada.', hint: headOrder }),
  'source-page/no-author': () => ({ message: 'Baris penulis tidak ada.', hint: headOrder }),
  'source-page/no-blank-line': () => ({
    message: 'Setelah baris penulis harus ada baris kosong.',
    hint: headOrder,
  }),
  'source-page/no-body': () => ({
    message: 'Isi berita tidak ada.',
    hint: 'Tulis paragraf-paragrafnya setelah baris kosong, satu paragraf satu baris.',
  }),
  'source-page/caption-as-text': ({ credit }) => ({
    message: `Baris pertama diakhiri “(${shortened(credit)})” seperti keterangan foto, tetapi masuk sebagai paragraf: baris sesudahnya tidak dibuka seperti berita, “Kota, Kantor Berita - …”.`,
    hint: 'Bila itu keterangan foto, pindahkan ke “caption” di artikelnya.',
  }),
  'source-page/no-comments-heading': ({ heading }) => ({
    message: `Baris “${heading}” setelah isi berita tidak ada.`,
    hint: `Tambahkan baris yang hanya berisi “${heading}” di bawah paragraf terakhir.`,
  }),
  'source-page/no-related-heading': ({ heading }) => ({
    message: `Baris “${heading}” di bawah bagian komentar tidak ada.`,
    hint: `Tambahkan baris yang hanya berisi “${heading}”; daftar di bawahnya boleh kosong.`,
  }),
  'source-page/comments': ({ lines }) => ({
    message: `Ada ${formatCount(lines, 'id')} baris komentar; komentar belum dapat diimpor.`,
    hint: 'Simpan komentarnya di berkas lain, hapus dari halaman ini, lalu impor lagi.',
  }),
  'source-page/no-listed-headline': ({ date }) => ({
    message: `Di atas tanggal “${date}” tidak ada judul berita.`,
    hint: 'Tulis judul dan kategorinya pada baris di atas tanggal itu, atau hapus tanggalnya.',
  }),
  'source-page/no-listed-category': ({ written }) => ({
    message: `“${shortened(written)}” hanya satu kata: judul atau kategorinya tidak ada.`,
    hint: 'Tulis judul, lalu kategorinya sebagai kata terakhir.',
  }),
  'source-page/no-listed-date': ({ headline }) => ({
    message: `Di bawah “${shortened(headline)}” tidak ada tanggal.`,
    hint: dateExample,
  }),
  'source/no-file': () => ({
    message: 'Berkas atau folder ini tidak ada.',
    hint: 'Periksa penulisan namanya dan foldernya.',
  }),
  'source/no-files': ({ endings }) => ({
    message: `Tidak ada berkas berakhiran ${endings.join(' atau ')} di folder ini.`,
    hint: 'Bila namanya lain, sebutkan berkasnya satu per satu.',
  }),
  'source/unreadable': ({ reason }) => ({
    message: `Ini tidak dapat dibuka (${reason}).`,
    hint: 'Periksa izinnya.',
  }),
  'source/workbook': () => ({
    message: 'Ini berkas lembar kerja (Excel atau LibreOffice), bukan tabel CSV.',
    hint: 'Buka, pilih “Simpan sebagai”, lalu “CSV UTF-8”; satu lembar menjadi satu berkas.',
  }),
  'source/not-utf8': () => ({
    message: 'Di sini sumbernya bukan teks UTF-8.',
    hint: 'Ekspor ulang sebagai UTF-8, atau ubah: iconv -f windows-1252 -t utf-8. Untuk tabel dan JSON cukup `encoding: windows-1252` dalam berkas pemetaan.',
  }),
  'source/json': () => ({
    message: 'Baris ini bukan JSON.',
    hint: 'Tiap rekaman adalah satu objek JSON, pada satu baris atau sebagai unsur satu larik.',
  }),
  'source/json-depth': () => ({
    message: 'Rekaman ini berisi ratusan larik atau objek yang bersarang satu di dalam yang lain.',
    hint: 'Perbaiki di sumbernya: isi berita sedalam itu biasanya rusak ketika diekspor.',
  }),
  'source/not-an-object': () => ({
    message: 'Baris ini JSON, tetapi bukan objek.',
    hint: 'Tiap rekaman adalah satu objek JSON, pada satu baris atau sebagai unsur satu larik.',
  }),
  'source/endless-line': () => ({
    message: 'Baris ini lebih panjang dari 32 MB.',
    hint: 'Tiap rekaman adalah satu objek JSON pada satu baris: apakah seluruh sumbernya ada di baris ini?',
  }),
  'rows/empty': ({ count }) => ({
    message: `Mulai dari sini ada ${formatCount(count, 'id')} baris tanpa isi di sel mana pun.`,
    hint: 'Tidak ada yang dapat diimpor dari baris itu.',
  }),
  'rows/tags': ({ key }) => ({
    message: `Tag HTML dibuang dari \`${key}\`; kata-katanya tinggal.`,
    hint: 'Tidak perlu apa-apa.',
  }),
  'rows/plugin': ({ written }) => ({
    message: `Tanda plugin “${shortened(written)}” tidak ikut.`,
    hint: 'Bila ia menampilkan gambar atau video, tambahkan sendiri di artikelnya.',
  }),
  'rows/block': ({ kind }) => ({
    message: `Blok jenis “${shortened(kind)}” tidak ikut: tidak ada isinya yang dapat ditampilkan.`,
    hint: 'Bila ia menampilkan gambar atau video, tambahkan sendiri di artikelnya.',
  }),
  'rows/blank-lines': ({ key }) => ({
    message: `Tanpa \`<p>\` di \`${key}\`, baris kosong dan ganti barisnya memisahkan paragraf.`,
    hint: 'Tidak perlu apa-apa. Dari WordPress, tulis `body_format: wordpress` dalam berkas pemetaan.',
  }),
  'rows/unwanted': ({ key, written }) => ({
    message:
      written === ''
        ? `\`${key}\` di baris ini kosong, sedangkan pemetaan hanya meminta yang disebut di \`only\`.`
        : `\`${key}\` di baris ini “${shortened(written)}”, bukan yang diminta \`only\` dalam pemetaan.`,
    hint: 'Tambahkan nilainya di `only` bila baris ini juga berita.',
  }),
  'rows/many': ({ count }) => ({
    message: `Objek ini memuat ${formatCount(count, 'id')} judul: berita-beritanya ada dalam satu larik di dalamnya.`,
    hint: 'Sebutkan larik itu dalam pemetaan, misalnya `records: db.data.posts`, dan kolomnya dari sana.',
  }),
  'rows/no-records': ({ key }) => ({
    message: `Di objek ini tidak ada larik \`${key}\` yang berisi objek.`,
    hint: 'Periksa `records` dalam berkas pemetaan.',
  }),
  'rows/quote': () => ({
    message: 'Tanda kutip di sini tidak ditutup, atau nilainya berlanjut di belakang tanda kutip penutup.',
    hint: 'Gandakan tanda kutip di dalam nilai: "a ""b"" c". Bila tabelnya tidak mengapit nilai dengan tanda kutip, tulis `quote: none` dalam berkas pemetaan.',
  }),
  'rows/fields': ({ count, separator }) => ({
    message: `Baris ini tidak berisi ${formatCount(count, 'id')} kolom, sebanyak nama kolomnya.`,
    hint: `Nilai yang memuat ${separator === '\t' ? 'tab' : `“${separator}”`} harus diapit tanda kutip.`,
  }),
  'mapping/unreadable': ({ reason }) => ({
    message: `Berkas pemetaan tidak dapat dibuka (${reason}).`,
    hint: 'Periksa nama berkas setelah --mapping.',
  }),
  'mapping/name': ({ written }) => ({
    message: `“${written}” tidak dapat menjadi nama berkas.`,
    hint: 'Pakai huruf, angka, - dan _.',
  }),
  'mapping/separator': ({ key }) => ({
    message: `\`${key}\` bukan satu karakter.`,
    hint: 'Tulis satu karakter dalam tanda kutip, misalnya ";", atau tab.',
  }),
  'mapping/no-column': ({ written, nearest, known }) => ({
    message: `Sumbernya tidak punya kolom “${written}”.`,
    hint: nearest === undefined ? columnsHint(known) : `Maksudnya “${nearest}”?`,
  }),
  'import/ledger': () => ({
    message: 'Baris ini bukan tulisan perintah impor.',
    hint: 'Kembalikan berkas ini seperti commit terakhirnya; tanpa itu, berita akan diimpor dua kali.',
  }),
  'import/cannot-append': ({ names }) => ({
    message: `Berkas ini tidak dapat ditambahi dengan aman: ${names.join(', ')}.`,
    hint: 'Tulis isinya sebagai daftar, tiap butir diawali “- ”, atau tambahkan nama itu sendiri, lalu impor lagi.',
  }),
};

/** A first row that names no columns is a story: its cells are no names. */
function columnsHint(known: readonly string[]): string {
  const names = known.map(shortened);
  return names.some((name, index) => name !== known[index])
    ? `Baris pertamanya tampaknya sudah berita (${names[0] ?? ''}). Sebutkan nama kolomnya dalam pemetaan: \`header: [id, judul, isi]\`.`
    : `Kolomnya: ${names.join(', ')}.`;
}
