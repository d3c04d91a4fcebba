// Problems of front matter in Indonesian: what is wrong, and how to mend it.
import type { FrontMatterRules } from '../../content/front-matter-rules.ts';
import type { WordsFor } from '../problems.ts';

const unsupported = {
  anchor: 'Penanda YAML “&nama” tidak didukung.',
  alias: 'Rujukan YAML “*nama” tidak didukung.',
  tag: 'Jenis YAML “!nama” tidak didukung.',
  'document-end': 'Baris “---” atau “...” memutus YAML di sini.',
} as const;

const unsupportedHints = {
  anchor: 'Apit nilainya dengan tanda kutip, atau tulis nilainya langsung.',
  alias: 'Apit nilainya dengan tanda kutip, atau tulis nilainya langsung.',
  tag: 'Apit nilainya dengan tanda kutip, atau hapus tandanya.',
  'document-end': 'Hapus baris itu; dalam berita, hanya dua baris “---” yang mengapit front matter.',
} as const;

export const frontMatterProblems: WordsFor<FrontMatterRules> = {
  'front-matter/missing': ({ isPage, key }) => ({
    message: 'Front matter tidak ada: berkas harus dibuka dengan baris “---”.',
    hint:
      key === undefined
        ? `Tulis “---” pada baris pertama, lalu ${isPage ? 'title' : 'title, date, dan category'}, lalu “---” lagi.`
        : `Tulis “---” pada baris pertama, di atas “${key}”.`,
  }),
  'front-matter/unclosed': () => ({
    message: 'Front matter tidak ditutup.',
    hint: 'Tambahkan baris “---” setelah kunci terakhir, sebelum isi berita.',
  }),
  'front-matter/blank-before': () => ({
    message: 'Ada baris kosong atau spasi sebelum “---” pembuka.',
    hint: 'Hapus, supaya “---” menjadi baris pertama berkas.',
  }),
  'front-matter/text-before': ({ written }) => ({
    message: `Di atas “---” pembuka ada “${written}”.`,
    hint: 'Hapus, juga pasangannya di bawah bila ada, supaya “---” menjadi baris pertama berkas.',
  }),
  'front-matter/language': ({ written }) => ({
    message: `Front matter dalam bentuk “${written}” tidak dibaca.`,
    hint: 'Tulis front matter sebagai YAML di antara dua baris “---”.',
  }),
  'front-matter/syntax': ({ reason }) => ({
    message: `Front matter di sini tidak dapat dibaca (${reason}).`,
    hint: 'Periksa tanda kutip, kurung, dan koma baris ini.',
  }),
  'front-matter/unreadable': ({ written }) => ({
    message: `“${written}” tidak dapat dibaca sebagai YAML.`,
    hint: 'Periksa tanda kutip, titik dua, kurung, dan lekukan baris ini; bila ragu, apit nilainya dengan tanda kutip.',
  }),
  'front-matter/one-line': ({ key }) => ({
    message: `“${key}:” berdiri di baris kunci lain.`,
    hint: `Tulis “${key}: …” pada barisnya sendiri, satu kunci satu baris. Bila memang bagian dari teksnya, apit seluruh nilainya dengan tanda kutip.`,
  }),
  'front-matter/remark': ({ written }) => ({
    message: `“${written}” bukan kunci dengan nilainya.`,
    hint: 'Catatan di sini diawali “# ”. Ganti tandanya, atau hapus barisnya.',
  }),
  'front-matter/tab': () => ({
    message: 'Baris ini menjorok dengan tab.',
    hint: 'Ganti tab dengan spasi.',
  }),
  'front-matter/unquoted-colon': ({ key, isLast }) => ({
    message: isLast
      ? `Nilai “${key}” berakhir dengan titik dua.`
      : `Nilai “${key}” memuat titik dua tanpa diapit tanda kutip.`,
    hint: isLast
      ? `Hapus titik dua itu; bila memang bagian teksnya, apit seluruh nilainya: ${key}: "…".`
      : `Apit seluruh nilainya: ${key}: "…".`,
  }),
  'front-matter/unquoted-mark': ({ mark }) => ({
    message: `Nilai yang diawali ${mark} mempunyai arti lain dalam YAML.`,
    hint:
      mark === '"' || mark === "'"
        ? `Apit seluruh nilainya dengan tanda kutip yang lain: ${mark === '"' ? `'"…" …'` : `"'…' …"`}.`
        : mark === '-'
          ? 'Bila tidak ada isinya, hapus barisnya; bila itu teks, apit dengan tanda kutip: "- …".'
          : `Apit seluruh nilainya dengan tanda kutip: "${mark}…".`,
  }),
  'front-matter/unclosed-quote': ({ mark }) => ({
    message: `Tanda kutip ${mark} tidak ditutup.`,
    hint: `Tambahkan ${mark} di akhir nilai.`,
  }),
  'front-matter/curly-quote': () => ({
    message: 'Tanda kutip “ ” dari pengolah kata tidak mengapit nilai.',
    hint: 'Ganti yang di awal dan di akhir nilai dengan tanda kutip lurus: "…". Bila memang harus tampil, apit lagi: "“…”".',
  }),
  'front-matter/inner-quote': ({ mark }) => ({
    message: `Nilai ini sudah ditutup oleh tanda kutip ${mark} di tengahnya.`,
    hint:
      mark === '"'
        ? 'Tulis tanda kutip yang di dalam sebagai “ dan ”, atau sebagai \\".'
        : `Apit seluruh nilainya dengan tanda kutip ganda: "Jum'at".`,
  }),
  'front-matter/after-quote': ({ written }) => ({
    message: `Di belakang tanda kutip penutup masih ada “${written}”.`,
    hint: `Hapus “${written}”, atau pindahkan ke dalam tanda kutip.`,
  }),
  'front-matter/escape': ({ written }) => ({
    message: `“${written}” di dalam tanda kutip ganda tidak tampil sebagai teks.`,
    hint: 'Tulis “\\\\” bila garis miring itu harus tampil, atau hapus garis miringnya. Letak foto ditulis dengan “/”.',
  }),
  'front-matter/list': () => ({
    message: 'Daftar ini tidak dapat dibaca.',
    hint: 'Apit dengan “[” dan “]”, pisahkan butirnya dengan satu koma, dan apit butir yang memuat tanda baca dengan tanda kutip: [Pangan, "#beras"].',
  }),
  'front-matter/colon-space': ({ key }) => ({
    message: `Tidak ada spasi setelah titik dua pada “${key}”.`,
    hint: `Tulis “${key}: …”.`,
  }),
  'front-matter/dash-space': ({ written }) => ({
    message: `Tidak ada spasi setelah tanda hubung pada “${written}”.`,
    hint: `Tulis “- ${written.slice(1)}”.`,
  }),
  'front-matter/indent': () => ({
    message: 'Baris ini tidak sejajar dengan baris di atasnya.',
    hint: 'Samakan jumlah spasi di depannya dengan kunci di atasnya.',
  }),
  'front-matter/odd-space': ({ character }) => ({
    message: `Spasi di sini bukan spasi biasa, melainkan ${character} dari pengolah kata atau WhatsApp.`,
    hint: 'Hapus, lalu ketik spasi biasa. “npm run check -- --fix” memperbaikinya.',
  }),
  'front-matter/list-mark': ({ written, mark }) => ({
    message:
      mark === ''
        ? `“${written}” berdiri di luar daftar di atasnya.`
        : `“${mark}” bukan tanda butir daftar di sini.`,
    hint:
      mark === ''
        ? `Awali dengan tanda hubung dan spasi, “- ${written}”, dan geser baris di bawahnya dua spasi ke kanan.`
        : `Tulis dengan tanda hubung dan spasi: “- ${written.slice(mark.length).trim()}”.`,
  }),
  'front-matter/block': ({ mark }) => ({
    message: `Teks di bawah “${mark}” tidak menjorok, jadi tidak terbaca sebagai isinya.`,
    hint: 'Beri di depan setiap baris teks itu dua spasi lebih banyak daripada di depan kuncinya.',
  }),
  'front-matter/no-key': ({ written, suggestion }) => ({
    message: `“${written}” bukan kunci dengan nilainya.`,
    hint:
      suggestion === undefined
        ? 'Bila ini lanjutan baris di atasnya, sambung dan apit nilainya dengan tanda kutip; bila ini isi berita, tulis “---” di atasnya.'
        : `Tulis “${suggestion}: …”.`,
  }),
  'front-matter/fence': ({ written }) => ({
    message: `“${written}” bukan batas front matter.`,
    hint: 'Ganti seluruh baris ini dengan “---”: tiga tanda hubung, tanpa spasi di depannya.',
  }),
  'front-matter/comment': ({ key }) => ({
    message: `Teks setelah “ #” pada “${key}” akan hilang: YAML menganggapnya komentar.`,
    hint: `Apit seluruh nilainya dengan tanda kutip, atau pindahkan komentar ke barisnya sendiri.`,
  }),
  'front-matter/duplicate-key': ({ key, isRecord }) => ({
    message: `Kunci “${key}” ditulis dua kali.`,
    hint: isRecord
      ? 'Bila di sini catatan baru dimulai, ganti dua spasi di depannya dengan “- ”; bila tidak, hapus salah satunya.'
      : 'Hapus salah satunya.',
  }),
  'front-matter/unsupported': ({ what }) => ({ message: unsupported[what], hint: unsupportedHints[what] }),
};
