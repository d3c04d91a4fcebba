// What an import tells of single records, in Indonesian: what was decided, and what could be done about it.
import type { DateGuess } from '../../dates/source-date.ts';
import type { AddressFault, PictureFault, RecordRules } from '../../import/record-rules.ts';
import { formatCount } from '../count.ts';
import type { WordsFor } from '../problems.ts';
import { shortened } from '../shortened.ts';

const guesses: Readonly<Record<DateGuess, string>> = {
  'no-time': 'tanpa jam, dianggap pukul 00.00',
  'no-zone': 'tanpa zona waktu, dianggap zona yang diminta',
  'hour-only': 'angka terakhirnya dianggap jam',
  'first-of-month': 'tanpa hari, dianggap tanggal satu',
  'two-digit-year': 'tahunnya dua angka',
  'weekday-decides': 'urutan hari dan bulan ditentukan oleh nama harinya',
  'weekday-differs': 'tanggal itu jatuh pada hari lain daripada yang tertulis',
  'unix-time': 'angkanya dianggap detik atau milidetik sejak 1970',
  surrounded: 'ada kata lain di sekitarnya',
  'first-of-several': 'yang pertama dari beberapa tanggal',
};

const pictureFaults: Readonly<Record<PictureFault, string>> = {
  absent: 'berkasnya tidak tersedia',
  empty: 'berkasnya kosong',
  'not-a-photo': 'berkasnya bukan foto',
  animated: 'gambarnya bergerak',
  broken: 'berkasnya rusak',
  'too-large': 'pikselnya terlalu banyak',
  'too-many-bytes': 'berkasnya terlalu besar',
};

const addressFaults: Readonly<Record<AddressFault, string>> = {
  own: 'situs ini punya halaman sendiri di sana',
  taken: 'sudah milik berita lain',
  'not-root': 'bukan alamat di sebuah situs',
  fragment: 'bagian setelah # tidak pernah sampai ke server',
  'double-slash': 'ada dua garis miring berurutan',
  dots: 'ada bagian yang berupa titik',
  character: 'ada karakter yang tidak boleh ada dalam nama berkas',
  encoding: 'tanda %-nya tidak menyandikan teks',
  'too-long': 'terlalu panjang',
  'whole-site': 'itu halaman depan',
};

const byHand = 'Perbaiki di sumbernya, atau tulis artikelnya sendiri.';
const elsewhere = 'Taruh berkasnya di folder yang disebut --media, lalu impor lagi.';

const dateParts = {
  year: 'tahunnya keliru',
  month: 'bulannya keliru',
  day: 'tanggalnya keliru',
  hour: 'jamnya keliru',
  minute: 'menitnya keliru',
  second: 'detiknya keliru',
  gap: 'jam di zona waktunya dimajukan melewatinya',
} as const;

/** An offset has a colon. */
const asKey = (zone: string) => (/^\p{L}+$/u.test(zone) ? zone : `"${zone}"`);

export const recordProblems: WordsFor<RecordRules> = {
  'record/no-date': ({ written }) => ({
    message:
      written === '' ? 'Rekaman ini tidak punya tanggal.' : `“${written}” bukan tanggal yang dapat dibaca.`,
    hint: 'Perbaiki di sumbernya, atau isi `date` di bawah `defaults` dalam berkas pemetaan.',
  }),
  'record/date-ambiguous': ({ written }) => ({
    message: `“${written}” bisa berarti dua tanggal: angka mana bulannya?`,
    hint: 'Tulis `date_order: day-first` atau `date_order: month-first` dalam berkas pemetaan.',
  }),
  'record/date-impossible': ({ written, part }) => ({
    message: `“${written}” tidak pernah ada dalam kalender atau jam: ${dateParts[part]}.`,
    hint: byHand,
  }),
  'record/date-zone': ({ written }) => ({
    message: `Zona waktu “${written}” tidak dikenal, atau dipakai beberapa negara.`,
    hint: `Tulis artinya dalam berkas pemetaan, misalnya \`zones: {${asKey(written)}: "+05:30"}\`.`,
  }),
  'record/no-category': () => ({
    message: 'Rekaman ini tidak punya kategori.',
    hint: 'Tentukan satu untuk semuanya: --category NAMA, atau `category` di bawah `defaults` dalam berkas pemetaan.',
  }),
  'record/no-headline': () => ({ message: 'Rekaman ini tidak punya judul dan isi.', hint: byHand }),
  'record/no-text': () => ({ message: 'Tidak ada yang tersisa dari isi rekaman ini.', hint: byHand }),
  'record/page-unpublished': ({ title }) => ({
    message: `Halaman “${title}” tidak terbit di sana; di sini halaman tidak punya draf.`,
    hint: 'Bila perlu, terbitkan di sumbernya lalu impor lagi.',
  }),
  'record/same-id': ({ other }) => ({ message: `Rekaman yang sama sudah ada di ${other}.`, hint: '' }),
  'record/same-id-differs': ({ other }) => ({
    message: `Rekaman dengan id yang sama, tetapi isi lain, sudah ada di ${other}; yang itu yang dipakai.`,
    hint: 'Bila keduanya berita: di tabel, sebut kolom id (`id` di bawah `columns` dalam berkas pemetaan); di halaman lama, bedakan judul atau jamnya; selain itu, impor berkas yang satu terpisah, dengan --name lain.',
  }),
  'record/same-story': ({ other }) => ({
    message: `Judul, tanggal dan isi yang sama sudah ada di ${other}.`,
    hint: '',
  }),
  'record/edited': ({ path, isNewer }) => ({
    message: `${path} sudah disunting di sini${isNewer ? ', dan sumbernya juga berubah' : ''}; berkas itu dibiarkan.`,
    hint: isNewer ? 'Untuk memakai isi sumbernya, hapus berkas itu dan barisnya di content/imports/.' : '',
  }),
  'record/gone': ({ path }) => ({
    message: `${path} sudah dipindah atau dihapus di sini; tidak dibuat lagi.`,
    hint: 'Untuk mengimpornya lagi, hapus barisnya di content/imports/.',
  }),
  'record/own-story': ({ path }) => ({
    message: `Berita ini sudah ada di arsip dengan isi lain; ${path} dibiarkan.`,
    hint: 'Untuk memakai isi sumbernya, hapus berkas itu, lalu impor lagi.',
  }),
  'record/own-page': ({ path }) => ({
    message: `Halaman di alamat ini sudah ada dengan isi lain; ${path} dibiarkan.`,
    hint: 'Untuk memakai isi sumbernya, hapus berkas itu, lalu impor lagi.',
  }),
  'guess/date': ({ guess, written, read }) => ({
    message: `“${written}” dibaca sebagai ${read}: ${guesses[guess]}.`,
    hint: '',
  }),
  'guess/body-html': () => ({
    message: 'Isinya berawal seperti HTML, jadi dibaca sebagai HTML.',
    hint: 'Bila itu teks biasa yang membahas tag, tulis `body_format: text` dalam berkas pemetaan.',
  }),
  'guess/default-date': ({ read }) => ({
    message: `Tanpa tanggal, dipakai tanggal bawaan: ${read}.`,
    hint: '',
  }),
  'guess/default': ({ key, value }) => ({
    message: `Tanpa \`${key}\`, dipakai nilai bawaan: ${value}.`,
    hint: '',
  }),
  'guess/listed-category': ({ written, category }) => ({
    message: `Kategori berita lainnya “${shortened(written)}” dikira kata terakhirnya, “${category}”.`,
    hint: 'Bila namanya lebih dari satu kata, tulis dulu kategori itu di categories.yaml, lalu impor lagi.',
  }),
  'guess/headline': ({ headline, from }) => ({
    message: `Tanpa judul, dipakai ${from === 'text' ? 'kata-kata pertamanya' : 'kata-kata pada alamatnya'}: “${headline}”.`,
    hint: from === 'text' ? '' : 'Periksa huruf besar dan tanda bacanya.',
  }),
  'guess/other-story': ({ other }) => ({
    message: `Judul dan harinya sama dengan rekaman di ${other}, tetapi isi atau jamnya lain: keduanya masuk.`,
    hint: 'Bila satu berita, hapus salah satu artikelnya; impor berikutnya tidak membuatnya lagi.',
  }),
  'guess/embargo': ({ date }) => ({
    message: `Tanggalnya belum tiba: berita ini terbit pada ${date}.`,
    hint: '',
  }),
  'change/cut': ({ key, written, limit }) => ({
    message: `\`${key}\` dipotong menjadi ${formatCount(limit, 'id')} karakter; semula: ${written}`,
    hint: '',
  }),
  'change/hidden-characters': ({ key, characters }) => ({
    message: `Karakter tak terlihat dibuang dari \`${key}\`: ${characters.join(', ')}.`,
    hint: '',
  }),
  'change/decoded': ({ key, count, mended }) => ({
    message: `Pengodean \`${key}\` rusak di ${formatCount(count, 'id')} tempat dan dipulihkan, misalnya menjadi ${shortened(mended)}`,
    hint: 'Tidak perlu apa-apa.',
  }),
  'change/entities': ({ key }) => ({
    message: `Rujukan karakter HTML menjadi karakter di \`${key}\`.`,
    hint: '',
  }),
  'change/categories-to-topics': ({ names }) => ({
    message: `Satu berita satu kategori; yang lain menjadi topik: ${names.join(', ')}.`,
    hint: '',
  }),
  'change/same-headline': ({ slug }) => ({
    message: `Alamat “${slug}” sudah dipakai berita lain; alamat yang ini ditambah enam karakter.`,
    hint: '',
  }),
  'change/dropped': ({ key, written }) => ({
    message: `\`${key}\` ditinggalkan karena tidak dapat dipakai di sini: ${written}`,
    hint: '',
  }),
  'change/links': ({ count }) => ({
    message: `${formatCount(count, 'id')} tautan kini menuju alamat baru beritanya.`,
    hint: '',
  }),
  'change/picture-kept': ({ address, reason }) => ({
    message: `Gambar ${address} kini berupa tautan: ${pictureFaults[reason]}.`,
    hint: elsewhere,
  }),
  'change/picture-lost': ({ address, reason }) => ({
    message: `Gambar ${address} tidak ditampilkan: ${pictureFaults[reason]}.`,
    hint: elsewhere,
  }),
  'change/picture-copied': ({ address, path }) => ({
    message: `Gambar ${address} disalin ke ${path}.`,
    hint: '',
  }),
  'change/comments': ({ path, count }) => ({
    message: `${formatCount(count, 'id')} komentar pembaca, di ${path}.`,
    hint: '',
  }),
  'change/comments-kept': ({ path, count }) => ({
    message: `${path} dibuat, disunting, atau dihapus di sini: ${formatCount(count, 'id')} komentar dari sumbernya tidak ditulis ke sana.`,
    hint: '',
  }),
  'change/comments-masked': ({ count }) => ({
    message: `${count} komentar memuat alamat surel atau alamat jaringan, yang dihapus.`,
    hint: 'Tidak perlu apa-apa: alamat itu milik pembaca.',
  }),
  'change/comments-dropped': ({ count }) => ({
    message: `${formatCount(count, 'id')} komentar tidak ikut: tanpa berita, tanpa isi, atau waktunya tidak terbaca atau belum tiba.`,
    hint: '',
  }),
  'change/page-address': ({ written, path }) => ({
    message: `Di sini halaman tidak dapat bernama “${written}”, atau nama itu sudah dipakai: menjadi ${path}.`,
    hint: '',
  }),
  'change/no-redirect': ({ address, reason }) => ({
    message: `Alamat lama ${address} tidak dialihkan: ${addressFaults[reason]}.`,
    hint: '',
  }),
};
