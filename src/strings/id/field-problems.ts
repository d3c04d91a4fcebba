// Problems of single fields of a story in Indonesian: what is wrong, and how to mend it.
import type { FieldRules } from '../../content/field-rules.ts';
import type { WordsFor } from '../problems.ts';

export const fieldProblems: WordsFor<FieldRules> = {
  'name/joined': ({ key, written, parts }) => ({
    message: `“${written}” dibaca sebagai satu nama.`,
    hint: `Tulis sebagai daftar: ${key}: [${parts.join(', ')}].`,
  }),
  'name/two-records': ({ written, parts }) => ({
    message: `“${written}” tampaknya nama beberapa orang.`,
    hint: `Beri setiap orang catatan sendiri, dengan slug-nya: ${parts.join('; ')}.`,
  }),
  'title/repeated': () => ({
    message: 'Isi dibuka dengan judul berita, yang sudah tampil di atasnya.',
    hint: 'Hapus judul itu dari isi.',
  }),
  'title/label': ({ suggestion }) => ({
    message: 'Kata “Judul:” atau nama situs ikut tampil di judul.',
    hint: `Tulis “${suggestion}”.`,
  }),
  'title/status': ({ written, suggestion, line }) => ({
    message: `“${written}” ikut tampil di judul: keterangan bagi redaksi ditulis di kuncinya sendiri.`,
    hint: `Tulis judulnya “${suggestion}”, dan di bawahnya “${line}”.`,
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
    hint:
      rest === ''
        ? `Tulis di kuncinya sendiri, credit: ${JSON.stringify(credit)}, dan di “caption” apa yang tampak pada foto; bila tidak perlu, hapus “caption”.`
        : `Tulis di kuncinya sendiri, credit: ${JSON.stringify(credit)}, dan sisakan di “caption”: ${JSON.stringify(rest)}.`,
  }),
  'credit/nobody': ({ written }) => ({
    message: `“${written}” bukan pemilik foto.`,
    hint: 'Tulis siapa yang memotret atau lembaga yang memilikinya; tempat foto itu ditemukan tidak memberi hak memuatnya.',
  }),
  'dateline/agency': ({ written, place, agency }) => ({
    message: `“${written}” menyebut juga kantor beritanya, yang punya kunci sendiri.`,
    hint: `Tulis “dateline: ${place}” dan “agency: ${agency}”.`,
  }),
  'agency/mark': ({ written, suggestion }) => ({
    message: `“${written}” memuat lebih dari nama kantor berita: tanda di sekitarnya dicetak sendiri oleh situs.`,
    hint: `Tulis “${suggestion}”.`,
  }),
  'dateline/small-letters': ({ written, suggestion }) => ({
    message: `Nama tempat “${written}” ditulis dengan huruf kecil.`,
    hint: `Tulis “${suggestion}”.`,
  }),
  'dateline/mark': ({ written, suggestion }) => ({
    message: `“${written}” memuat lebih dari nama tempat: tanda pisah dan tanggal dicetak sendiri oleh situs.`,
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
    message: `“${written}” memuat lebih dari nama pemilik foto: “Foto:” dicetak sendiri oleh situs.`,
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
        ? 'Tulis lengkap, misalnya https://contoh.id/berita; nama kantor berita ditulis di “agency”.'
        : `Tulis “${suggestion}”.`,
  }),
  'lang/form': ({ written, suggestion }) => ({
    message: `“${written}” bukan kode bahasa.`,
    hint: suggestion === undefined ? 'Tulis seperti “en” atau “id”.' : `Tulis “${suggestion}”.`,
  }),
};
