// A text → a word that no dictionary of Indonesian has so: shortened as in a chat, spelt as it sounds, or with a slip that
// has one cure.
import { meantZone } from './fields/meant-zone.ts';
import type { FoundSlip } from './word-slips.ts';

/** Each stands for one other alone, and is no name. */
const words: Readonly<Record<string, string>> = {
  // Of chats.
  yg: 'yang',
  dgn: 'dengan',
  utk: 'untuk',
  tdk: 'tidak',
  krn: 'karena',
  dlm: 'dalam',
  kpd: 'kepada',
  sbg: 'sebagai',
  spt: 'seperti',
  bhw: 'bahwa',
  thd: 'terhadap',
  sdh: 'sudah',
  blm: 'belum',
  tsb: 'tersebut',
  // As they sound.
  silahkan: 'silakan',
  resiko: 'risiko',
  ijin: 'izin',
  jaman: 'zaman',
  ijasah: 'ijazah',
  rejeki: 'rezeki',
  sekedar: 'sekadar',
  aktifitas: 'aktivitas',
  kreatifitas: 'kreativitas',
  produktifitas: 'produktivitas',
  efektifitas: 'efektivitas',
  apotik: 'apotek',
  nasehat: 'nasihat',
  merubah: 'mengubah',
  dirubah: 'diubah',
  kwalitas: 'kualitas',
  propinsi: 'provinsi',
  milyar: 'miliar',
  trilyun: 'triliun',
  jendral: 'jenderal',
  menghimbau: 'mengimbau',
  himbauan: 'imbauan',
  perduli: 'peduli',
  kadaluarsa: 'kedaluwarsa',
  kadaluwarsa: 'kedaluwarsa',
  orisinil: 'orisinal',
  tauladan: 'teladan',
  cidera: 'cedera',
  atlit: 'atlet',
  berfikir: 'berpikir',
  jadual: 'jadwal',
  mensukseskan: 'menyukseskan',
  hakekat: 'hakikat',
  sistim: 'sistem',
  tehnik: 'teknik',
  tehnologi: 'teknologi',
  konkrit: 'konkret',
  trampil: 'terampil',
  lobang: 'lubang',
};

/** In small letters: names and titles are as they are. */
const form = new RegExp(`\\b(?:${Object.keys(words).join('|')})\\b`, 'g');
/** Of a word with a hyphen, an address, a file or a foreign name it is a part. */
const noWordBefore = /[\p{L}\p{N}@#_./-]/u;
const noWordBehind = /^(?:[\p{L}\p{N}@_/-]|\.[\p{L}\p{N}])/u;

/** The first. */
export function findMisspeltWord(text: string): FoundSlip | undefined {
  const found = [findWord(text), findZone(text), findRupiah(text), findOrdinal(text)];
  return found.filter((slip) => slip !== undefined).sort((a, b) => a.index - b.index)[0];
}

function findWord(text: string): FoundSlip | undefined {
  for (const { 0: written, index } of text.matchAll(form)) {
    if (noWordBefore.test(text[index - 1] ?? ' ')) continue;
    if (noWordBehind.test(text.slice(index + written.length, index + written.length + 2))) continue;
    return { index, written, suggestion: words[written] ?? written };
  }
  return undefined;
}

/** `10.00 WTA`. */
function findZone(text: string): FoundSlip | undefined {
  if (!text.includes(' W') || !/\d W[A-Z]/.test(text)) return undefined;
  for (const { 1: written = '', index } of text.matchAll(
    /(?<=\d[.:]\d{2} )(W[A-Z]{1,4})(?![\p{L}\p{N}])/gu,
  )) {
    if (/^WI(?:B|TA|T)$/.test(written)) continue;
    const suggestion = meantZone(written);
    if (suggestion !== undefined) return { index, written, suggestion };
  }
  return undefined;
}

/** `Rp5.000 rupiah`: said twice. */
function findRupiah(text: string): FoundSlip | undefined {
  const found = text.includes(' rupiah')
    ? /(Rp\.? ?\d[\d.,]{0,20}(?: (?:ribu|juta|miliar|triliun))?) rupiah\b/.exec(text)
    : null;
  return found === null ? undefined : { index: found.index, written: found[0], suggestion: found[1] ?? '' };
}

const ordinal = /ke-(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)(?![\p{L}-])/u;
const bareOrdinal = / ke \d{1,4}(?!\d)/g;

/** `ke-dua` and `abad ke 21`. */
function findOrdinal(text: string): FoundSlip | undefined {
  const joined = text.includes('ke-') ? ordinal.exec(text) : null;
  if (joined !== null && !noWordBefore.test(text[joined.index - 1] ?? ' ')) {
    return { index: joined.index, written: joined[0], suggestion: joined[0].replace('-', '') };
  }
  for (const { 0: found, index } of text.includes(' ke ') ? text.matchAll(bareOrdinal) : []) {
    const word = /(?<![\p{L}\p{N}])(?:HUT|abad|edisi|peringatan)$/u.exec(
      text.slice(Math.max(0, index - 12), index),
    )?.[0];
    if (word === undefined) continue;
    return {
      index: index - word.length,
      written: word + found,
      suggestion: word + found.replace('ke ', 'ke-'),
    };
  }
  return undefined;
}
