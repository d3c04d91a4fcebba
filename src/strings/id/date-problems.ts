// Problems of a story's dates in Indonesian: what is wrong, and how to mend it.
import type { DateRules } from '../../content/date-rules.ts';
import type { WordsFor } from '../problems.ts';

const dateParts = {
  year: 'Tahun',
  month: 'Bulan',
  day: 'Tanggal',
  hour: 'Jam',
  minute: 'Menit',
  second: 'Detik',
} as const;

const dateExample = 'Tulis seperti “2024-09-14 12:45:06 WIB”.';

/** Two slips of which the cure is known. */
function hintOf(part: string, written: string, otherwise: string): string {
  if (part === 'hour' && written === '24') return 'Tengah malam ditulis 00:00, pada tanggal hari berikutnya.';
  return part === 'month'
    ? 'Urutannya tahun, bulan, tanggal: periksa apakah bulan dan tanggalnya tertukar.'
    : otherwise;
}

export const dateProblems: WordsFor<DateRules> = {
  'date/form': ({ written, suggestion }) =>
    written === ''
      ? { message: 'Waktunya belum ditulis.', hint: `${dateExample} Bila tidak perlu, hapus kuncinya.` }
      : {
          message: `“${written}” bukan tanggal yang dapat dibaca.`,
          hint: suggestion === undefined ? dateExample : `Tulis seluruhnya “${suggestion}”.`,
        },
  'date/impossible': ({ written, part }) =>
    part === 'gap'
      ? {
          message: `Jam “${written}” tidak pernah ada di zona waktu situs: jam dimajukan melewatinya.`,
          hint: 'Tulis jam sebelum atau sesudahnya, atau tambahkan zona waktu.',
        }
      : {
          message: `${dateParts[part]} “${written}” tidak ada.`,
          hint: hintOf(part, written, 'Periksa tanggal dan jamnya.'),
        },
  'date/weekday': ({ written, expected }) => ({
    message: `Tanggal itu jatuh pada hari ${expected}, bukan ${written}.`,
    hint: `Periksa tanggalnya, atau tulis “${expected}”.`,
  }),
  'date/unknown-zone': ({ written, suggestion }) => ({
    message: `Zona waktu “${written}” tidak dikenal.`,
    hint:
      suggestion === undefined
        ? 'Tulis WIB, WITA, WIT, atau selisih seperti +07:00.'
        : `Tulis seluruhnya “${suggestion}”.`,
  }),
  'date/in-future': ({ written, now }) => ({
    message: `Tanggal ${written} belum tiba (sekarang ${now}).`,
    hint: 'Periksa tanggalnya; untuk menjadwalkan terbit, tambahkan “publish_at”.',
  }),
  'date/updated-ahead': ({ written, now }) => ({
    message: `“updated” (${written}) belum tiba (sekarang ${now}).`,
    hint: 'Tulis kapan berita terakhir diperbarui, atau hapus kunci itu.',
  }),
  'date/updated-before': ({ updated, published }) => ({
    message: `“updated” (${updated}) lebih awal daripada “date” (${published}).`,
    hint: 'Periksa kedua tanggal itu.',
  }),
  'date/publish-before': ({ publishAt, published }) => ({
    message: `“publish_at” (${publishAt}) lebih awal daripada “date” (${published}).`,
    hint: 'Berita tampil mulai “publish_at”; tanggalnya tidak boleh sesudah itu.',
  }),
  'date/long-embargo': ({ publishAt, published }) => ({
    message: `Berita ini baru tampil pada ${publishAt}, lebih dari setahun setelah “date” (${published}).`,
    hint: 'Periksa tahun pada “publish_at”.',
  }),
  'date/never-shown': ({ expires }) => ({
    message: `Berita ini tidak akan pernah tampil: “expires” (${expires}) tidak sesudah waktu terbitnya.`,
    hint: 'Periksa “expires”, “date”, dan “publish_at”.',
  }),
};
