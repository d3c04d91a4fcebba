// Problems of photos in Indonesian: what is wrong, and how to mend it.
import type { PhotoRules } from '../../content/photo-rules.ts';
import { isRecording } from '../file-kinds.ts';
import type { WordsFor } from '../problems.ts';

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Maksudnya “${nearest}”?`;

const orList = (choices: readonly string[]): string =>
  `${choices.slice(0, -1).join(', ')}, atau ${choices.at(-1)}`;

export const photoProblems: WordsFor<PhotoRules> = {
  'image/outside': ({ written, suggestion }) => ({
    message:
      written === ''
        ? 'Gambar di sini tidak menyebut fotonya.'
        : `“${written}” bukan nama foto di dalam folder media.`,
    hint:
      suggestion === undefined
        ? 'Simpan fotonya di content/media/, lalu tulis letaknya di sana, misalnya 2024/09/panen.jpg: tanpa “..”, tanpa “/” di depan.'
        : `Tulis “${suggestion}”.`,
  }),
  'image/elsewhere': ({ written, base }) => ({
    message: `Foto “${written}” ada di situs lain dan tidak ditampilkan.`,
    hint:
      base === ''
        ? 'Simpan fotonya di content/media/ dan tulis letaknya di sana.'
        : `Pakai foto yang beralamat ${base}/…, atau tulis letaknya saja setelah alamat itu.`,
  }),
  'image/missing': ({ written, nearest, suggestion }) => ({
    message: `Foto “${written}” tidak ada di folder media.`,
    hint: meant(
      nearest,
      suggestion === undefined
        ? 'Simpan fotonya di content/media/, atau perbaiki namanya.'
        : `Simpan fotonya di content/media/, lalu tulis letaknya di sana saja: “${suggestion}”.`,
    ),
  }),
  'image/case': ({ written, actual }) => ({
    message: `Foto “${written}” bernama “${actual}”: huruf besar dan kecil harus sama.`,
    hint: `Tulis “${actual}”.`,
  }),
  'image/twin': ({ written, other }) => ({
    message: `Selain “${written}” ada “${other}”; banyak komputer menganggap keduanya berkas yang sama.`,
    hint: 'Ganti nama salah satunya.',
  }),
  'image/empty': ({ written }) => ({
    message: `Berkas foto “${written}” kosong.`,
    hint: 'Salin ulang fotonya.',
  }),
  'image/not-a-photo': ({ written, format, choices }) =>
    format === 'Git LFS'
      ? {
          message: `Berkas “${written}” hanya penunjuk Git LFS: fotonya sendiri belum diunduh.`,
          hint: 'Jalankan “git lfs pull”. Di GitHub, isi variabel repositori LFS dengan true (Settings → Secrets and variables → Actions → Variables).',
        }
      : {
          message:
            format === 'other'
              ? `Berkas “${written}” bukan foto.`
              : `Berkas “${written}” berformat ${format}, yang tidak ditampilkan.`,
          hint: isRecording(written)
            ? 'Unggah video atau suara ke tempat lain, misalnya YouTube, dan tulis alamatnya sebagai paragraf sendiri.'
            : `Simpan ulang sebagai ${orList(choices)}${format === 'SVG' ? '; SVG dapat memuat skrip' : ''}.`,
        },
  'image/animated': ({ written }) => ({
    message: `“${written}” gambar bergerak, yang tidak ditampilkan.`,
    hint: 'Simpan satu gambarnya sebagai JPEG atau PNG.',
  }),
  'image/broken': ({ written }) => ({
    message: `Foto “${written}” rusak atau terpotong.`,
    hint: 'Salin ulang fotonya dari sumbernya.',
  }),
  'image/too-large': ({ written, width, height, limit }) => ({
    message: `Foto “${written}” berukuran ${width} × ${height} piksel; paling banyak ${limit / 1e6} juta piksel.`,
    hint: 'Perkecil fotonya; lebar 2.400 piksel sudah cukup untuk semua layar.',
  }),
  'image/too-many-bytes': ({ written, bytes, limit }) => ({
    message: `Berkas “${written}” sebesar ${Math.ceil(bytes / 1e6)} MB; paling besar ${limit / 1e6} MB.`,
    hint: 'Perkecil fotonya; lebar 2.400 piksel sudah cukup untuk semua layar.',
  }),
  'image/alt-missing': () => ({
    message: 'Foto ini tidak diberi uraian bagi pembaca yang tidak dapat melihatnya.',
    hint: 'Tulis apa yang tampak: “alt: …” di front matter, atau ![uraian](foto.jpg) di dalam isi.',
  }),
  'image/alt-words': ({ written }) => ({
    message: `“${written}” tidak menguraikan foto ini.`,
    hint: 'Tulis apa yang tampak, dalam satu kalimat, misalnya “Petani memanen padi di sawah”.',
  }),
  'image/alt-repeated': () => ({
    message: '“alt” sama dengan “caption”: pembaca layar membacakannya dua kali.',
    hint: 'Tulis di “alt” apa yang tampak pada foto, dan di “caption” apa yang perlu diketahui tentangnya.',
  }),
  'image/repeated': ({ written }) => ({
    message: `Foto utama “${written}” tampil sekali lagi di dalam isi.`,
    hint: 'Hapus dari isi, atau pakai foto lain.',
  }),
  'image/words-alone': ({ key }) => ({
    message:
      key === 'alt'
        ? '“alt” menguraikan foto yang tidak ada.'
        : '“credit” menyebut pemilik foto yang tidak ada.',
    hint: `Tambahkan “image: …”, atau hapus “${key}”.`,
  }),
  'image/caption-alone': ({ count }) => ({
    message:
      count === 1
        ? 'Keterangan foto berdiri tanpa fotonya.'
        : `Keterangan foto berdiri tanpa fotonya, di sini dan di ${count - 1} berita lain.`,
    hint: 'Tambahkan “image: …” bila fotonya ada; bila tidak, pembaca diberi tahu bahwa foto tidak tersimpan.',
  }),
};
