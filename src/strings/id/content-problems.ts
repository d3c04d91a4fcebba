// Problems of keys and values in content files in Indonesian: what is wrong, and how to mend it.
import type { ContentRules, ExpectedForm } from '../../content/rules.ts';
import type { WordsFor } from '../problems.ts';

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Maksudnya “${nearest}”?`;

const forms: Readonly<Record<ExpectedForm, string>> = {
  text: 'sebuah teks',
  'list-of-texts': 'sebuah teks atau daftar teks',
  'list-of-maps': 'sebuah daftar, tiap butirnya berisi kunci dan nilai',
  map: 'kunci dan nilai, misalnya “title: Judul”',
  'true-or-false': '“true” atau “false”',
};

/** How the items of a list begin. */
const firstLines: Readonly<Record<string, string>> = {
  related: '- title: …',
  corrections: '- type: ralat',
};

export const contentProblems: WordsFor<ContentRules> = {
  'key/unknown': ({ written, nearest }) => ({
    message: `Kunci “${written}” tidak dikenal.`,
    hint: meant(nearest, 'Hapus, atau lihat daftar kunci di content/README.md.'),
  }),
  'key/missing': ({ key }) => ({
    message: `Kunci “${key}” tidak ada.`,
    hint: `Tambahkan baris “${key}: …”.`,
  }),
  'key/empty': ({ key }) => ({
    message: `Kunci “${key}” kosong.`,
    hint: `Isi nilainya setelah “${key}:”.`,
  }),
  'key/form': ({ key, expected, found }) => ({
    message: `“${key}” harus berupa ${forms[expected]}.`,
    hint: {
      text:
        found === 'list'
          ? `Tulis satu saja, tanpa “[…]” atau “-”: “${key}: …”.`
          : `Tulis nilainya langsung di belakang kuncinya, “${key}: …”, tanpa kunci lain di bawahnya; yang memuat titik dua atau kurung kurawal diapit tanda kutip.`,
      'list-of-texts': `Tulis “${key}: …” bila satu, “${key}: […, …]” bila beberapa.`,
      'list-of-maps': `Awali setiap butir dengan “- ” pada barisnya sendiri: “${firstLines[key] ?? '- name: …'}”.`,
      map: 'Tulis setiap kunci pada barisnya sendiri, dengan titik dua dan spasi sebelum nilainya.',
      'true-or-false': `Tulis “${key}: true” atau “${key}: false”.`,
    }[expected],
  }),
  'text/stray-quote': ({ key }) => ({
    message: `Tanda kutip pada “${key}” ikut tampil, karena tidak sepasang atau dari pengolah kata.`,
    hint: `Apit nilainya dengan tanda kutip lurus: ${key}: "…". Bila memang kutipan: ${key}: "“…”".`,
  }),
  'text/markup': ({ key, written }) => ({
    message: `“${written}” pada “${key}” tampil seperti tertulis: di sini hanya teks biasa.`,
    hint: 'Hapus tandanya, atau tulis hurufnya sendiri, misalnya & untuk &amp;.',
  }),
  'name/joined': ({ key, written, parts }) => ({
    message: `“${written}” dibaca sebagai satu nama.`,
    hint: `Tulis sebagai daftar: ${key}: [${parts.join(', ')}].`,
  }),
  'name/two-records': ({ written, parts }) => ({
    message: `“${written}” tampaknya nama beberapa orang.`,
    hint: `Beri setiap orang catatan sendiri, dengan slug-nya: ${parts.join('; ')}.`,
  }),
  'text/unfinished': ({ written }) => ({
    message: `“${written}” tampaknya belum selesai.`,
    hint: 'Lengkapi, atau hapus, sebelum dibaca orang.',
  }),
  'title/repeated': () => ({
    message: 'Isi dibuka dengan judul berita, yang sudah tampil di atasnya.',
    hint: 'Hapus judul itu dari isi.',
  }),
  'title/label': ({ suggestion }) => ({
    message: 'Kata “Judul:” atau nama situs ikut tampil di judul.',
    hint: `Tulis “${suggestion}”.`,
  }),
  'title/mark': ({ suggestion }) => ({
    message: 'Judul diakhiri titik, tanda seru ganda, atau tagar.',
    hint: `Tulis “${suggestion}”; tagar ditulis di “topics”, tanpa “#”.`,
  }),
  'title/small-letters': ({ suggestion }) => ({
    message: 'Judul ditulis tanpa huruf besar.',
    hint: `Awali dengan huruf besar, juga nama orang dan tempat di dalamnya: “${suggestion}”.`,
  }),
  'title/twice': ({ other }) => ({
    message: `Judul dan harinya sama dengan ${other}: beritanya ada dua kali.`,
    hint: 'Bila salah satunya salinan, hapus berkasnya, dan bila alamatnya pernah terbit, tulis di “aliases” berkas yang tinggal. Bila memang dua berita, bedakan judulnya.',
  }),
  'dateline/repeated': ({ written }) => ({
    message: `Isi dibuka dengan “${written}”, yang sudah tampil dari “dateline”.`,
    hint: 'Hapus dari isi, atau hapus “dateline” dan “agency”.',
  }),
  'sponsor/name': ({ written }) => ({
    message: `“${written}” bukan nama pemasang iklan.`,
    hint: 'Tulis nama yang membayar: “sponsor: Bank Desa”. Berita biasa tidak memakai “sponsor”.',
  }),
  'caption/credit': ({ credit, rest }) => ({
    message: `Pemilik foto, “${credit}”, ditulis di dalam keterangan foto.`,
    hint: `Tulis di kuncinya sendiri, credit: ${JSON.stringify(credit)}, dan sisakan di “caption”: ${JSON.stringify(rest)}.`,
  }),
  'credit/nobody': ({ written }) => ({
    message: `“${written}” bukan pemilik foto.`,
    hint: 'Tulis siapa yang memotret atau lembaga yang memilikinya; tempat foto itu ditemukan tidak memberi hak memuatnya.',
  }),
  'dateline/mark': ({ written, suggestion }) => ({
    message: `“${written}” memuat lebih dari nama tempat: tanda pisah dan tanggal ditulis oleh halaman.`,
    hint: `Tulis “${suggestion}”.`,
  }),
  'name/twice': ({ key, written }) => ({
    message: `“${written}” ditulis dua kali di “${key}”.`,
    hint: 'Hapus salah satunya.',
  }),
  'summary/repeated': () => ({
    message: 'Ringkasan ini hanya mengulang judul.',
    hint: 'Tulis apa yang terjadi, 50 sampai 160 karakter, atau hapus: awal paragraf pertama lalu dipakai.',
  }),
  'credit/label': ({ written, suggestion }) => ({
    message: `“${written}” memuat lebih dari nama pemilik foto: “Foto:” sudah ditulis oleh halaman.`,
    hint: `Tulis “${suggestion}”.`,
  }),
  'topic/mark': ({ written, suggestion }) => ({
    message: `Tanda pada “${written}” ikut tampil pada nama topiknya.`,
    hint: `Tulis ${suggestion}, tanpa tanda itu.`,
  }),
  'author/label': ({ written, suggestion }) => ({
    message: `“${written}” memuat keterangan, bukan nama saja.`,
    hint:
      suggestion === undefined
        ? 'Tulis nama orang atau redaksinya, seperti hendak dibaca orang; bila tidak ada, hapus barisnya.'
        : `Tulis “${suggestion}”.`,
  }),
  'text/too-long': ({ key, length, limit }) => ({
    message: `“${key}” sepanjang ${length} karakter; paling banyak ${limit}.`,
    hint: 'Persingkat.',
  }),
  'text/forbidden-character': ({ key, character }) =>
    character === 'U+000A'
      ? {
          message: `“${key}” terdiri dari beberapa baris.`,
          hint: 'Tulis dalam satu baris, tanpa “\\n”. Bila terlalu panjang, ganti “|” dengan “>” dan hapus baris kosongnya: baris-barisnya disambung.',
        }
      : character === 'U+FFFD'
        ? {
            message: `“${key}” memuat “�”: hurufnya hilang saat disalin atau disimpan.`,
            hint: 'Ketik ulang hurufnya.',
          }
        : {
            message: `“${key}” memuat karakter tak terlihat ${character}.`,
            hint: 'Hapus karakter itu; sering ikut terbawa saat menyalin dari situs atau dokumen lain.',
          },
  'category/unknown': ({ written, nearest, known, first }) => ({
    message: `Kategori “${written}” tidak ada di categories.yaml.`,
    hint:
      first !== undefined
        ? `Satu berita satu kategori: tulis “${first}”, dan yang lain di “topics”.`
        : meant(
            nearest,
            known.length === 0
              ? 'Tambahkan ke categories.yaml; berkas itu masih kosong.'
              : `Pilih salah satu: ${known.join(', ')}; atau tambahkan ke categories.yaml. Bila kategorinya berganti nama, tulis nama lamanya di “aliases” di sana.`,
          ),
  }),
  'category/no-slug': ({ written }) => ({
    message: `Dari nama “${written}” tidak dapat dibuat alamat.`,
    hint: 'Beri “slug” berhuruf latin kecil di berkas daftarnya.',
  }),
  'author/new': ({ written, nearest }) => ({
    message: `Penulis “${written}” belum ada di authors.yaml.`,
    hint: meant(nearest, 'Tambahkan ke authors.yaml bila namanya benar.'),
  }),
  'author/missing': () => ({
    message: 'Berita ini tidak menyebut penulis.',
    hint: 'Tambahkan “author: Nama Penulis” bila ada.',
  }),
  'topic/new': ({ written, nearest }) => ({
    message: `Topik “${written}” belum ada di topics.yaml.`,
    hint: meant(nearest, 'Tambahkan ke topics.yaml bila namanya benar.'),
  }),
  'topic/none': ({ count }) => ({
    message:
      count === 1
        ? 'Berita ini tidak bertopik.'
        : `Berita ini tidak bertopik, begitu juga ${count - 1} berita lain.`,
    hint: 'Tambahkan “topics: […]”, supaya berita ini tampil di halaman topiknya dan di samping berita yang sepokok.',
  }),
  'summary/length': ({ length, least, most }) => ({
    message:
      length > most
        ? `Ringkasan sepanjang ${length} karakter; yang tampil ${most} yang pertama.`
        : `Ringkasan hanya ${length} karakter.`,
    hint: `Tulis ${least} sampai 160 karakter: sepanjang itulah yang ditampilkan mesin pencari.`,
  }),
  'source/address': ({ written, suggestion }) => ({
    message: `“${written}” bukan alamat web.`,
    hint:
      suggestion === undefined
        ? 'Tulis lengkap, misalnya https://contoh.id/berita.'
        : `Tulis “${suggestion}”.`,
  }),
  'lang/form': ({ written, suggestion }) => ({
    message: `“${written}” bukan kode bahasa.`,
    hint: suggestion === undefined ? 'Tulis seperti “en” atau “id”.' : `Tulis “${suggestion}”.`,
  }),
  'page/story': () => ({
    message: 'Berkas ini berita, bukan halaman: ia bertanggal dan berkategori.',
    hint: 'Pindahkan ke articles/TAHUN/BULAN/. Bila memang halaman, hapus kuncinya selain “title” dan “summary”.',
  }),
  'page/unfilled': ({ what }) => ({
    message: `Halaman ini belum lengkap: ${what}`,
    hint: 'Tulis isinya sebagai ganti “[ISI: …]”. Selama masih ada, halaman ini tidak dianggap pedoman atau halaman redaksi.',
  }),
  'body/empty': ({ isPage }) =>
    isPage
      ? { message: 'Isi halaman kosong.', hint: 'Tulis isinya di bawah “---” penutup.' }
      : {
          message: 'Isi berita kosong.',
          hint: 'Tulis isinya di bawah “---” penutup, atau beri “source: https://…” bila hanya merujuk ke berita lain.',
        },
  'data/absent': ({ file }) => ({
    message: `${file} tidak ada; ${absent[file]}`,
    hint: 'Buat berkas itu untuk mengaturnya sendiri.',
  }),
  'data/stray-line': ({ written }) => ({
    message: `Baris “${written}” tidak termasuk kunci mana pun.`,
    hint: 'Bila itu lanjutan nilai di atasnya, geser ke kanan: sama jauh dengan baris pertama nilai itu, atau dua spasi lebih jauh daripada kuncinya. Bila bukan, hapus.',
  }),
  'data/duplicate': ({ written, line }) => ({
    message: `“${written}” sudah dipakai pada baris ${line}.`,
    hint: 'Setiap slug, nama, dan alias hanya boleh menunjuk satu hal.',
  }),
  'site/base-url': ({ written }) => ({
    message: `“${written}” bukan alamat situs.`,
    hint: 'Tulis seperti https://contoh.id atau https://contoh.id/arsip, tanpa “?” atau “#”.',
  }),
  'site/media-base-url': ({ written }) => ({
    message: `“${written}” bukan alamat tempat foto disimpan.`,
    hint: 'Tulis seperti https://foto.contoh.id/arsip, tanpa “?” atau “#”.',
  }),
  'site/choice': ({ key, written, choices }) => ({
    message: `“${key}: ${written}” bukan pilihan yang ada.`,
    hint: `Pilih salah satu: ${choices.join(', ')}.`,
  }),
  'site/icon-elsewhere': ({ written }) => ({
    message: `Ikon “${written}” tidak dapat diambil dari media_base_url.`,
    hint: 'Hapus kunci “icon”: ikon dibuat dari huruf pertama nama situs.',
  }),
  'site/icon-size': ({ written, width, height, least }) => ({
    message: `Ikon “${written}” berukuran ${width} × ${height} piksel.`,
    hint: `Pakai gambar persegi, paling kecil ${least} × ${least} piksel.`,
  }),
  'site/time-zone': ({ written }) => ({
    message: `Zona waktu “${written}” tidak dikenal.`,
    hint: 'Tulis WIB, WITA, WIT, selisih seperti +07:00, atau nama IANA seperti Asia/Tokyo.',
  }),
};

const absent = {
  'site.yaml': 'nilai bawaan dipakai.',
  'categories.yaml': 'kategori diambil dari berita-beritanya.',
  'authors.yaml': 'penulis diambil dari berita-beritanya.',
  'topics.yaml': 'topik diambil dari berita-beritanya.',
} as const;
