// A text → `di` and `ke` that are joined to a place, or parted from a verb: `diatas`, `di lakukan`.
import type { FoundSlip } from './word-slips.ts';

/** Words of places: with `di` before them none is a verb. */
const place = 'atas|bawah|dalam|sana|sini|situ|mana|antara|depan|belakang|samping|luar|sekitar|tengah';
/** `keluar` and `ketengah` are other words, or may be. */
const direction = 'atas|bawah|dalam|sana|sini|situ|mana|depan|belakang|samping';
/** Verbs of every day that are the name of no place and of no thing. */
const verb =
  'lakukan|tetapkan|umumkan|jadwalkan|laksanakan|sampaikan|berikan|katakan|temukan|keluarkan|harapkan|gunakan|amankan|evakuasi|tangkap|periksa|ketahui|duga|sebut|bawa|larikan|rawat|makamkan|kabarkan|resmikan|hadiri|pimpin|gelar|bentuk|terima|kirim|jual|beli|minta|ambil|tempatkan|sodorkan|hidangkan|wujudkan|tingkatkan|selesaikan|perlukan|butuhkan|dapatkan|jadikan|kenakan|kembalikan|lanjutkan|biayai|alami|ikuti|miliki|kuasai|serahkan|pastikan|tentukan|maksudkan|sebabkan|akibatkan';

/** In small letters: titles of songs and films are as they are. `dimana-mana` and `kesana-kemari` are words of their own. */
const form = new RegExp(
  `(?:(di)(${place})|(ke)(${direction})|di (${verb}))(?![\\p{L}\\p{N}@_/-]|\\.[\\p{L}\\p{N}])`,
  'gu',
);
/** Looked at where the form is found: to look behind at every letter of a text takes longer. */
const noWordBefore = /[\p{L}\p{N}@#_./-]/u;

export function findPreposition(text: string): FoundSlip | undefined {
  for (const { 0: written, 1: at, 2: where, 3: to, 4: whither, 5: action, index } of text.matchAll(form)) {
    if (noWordBefore.test(text[index - 1] ?? ' ')) continue;
    const suggestion = action === undefined ? `${at ?? to} ${where ?? whither}` : `di${action}`;
    return { index, written, suggestion };
  }
  return undefined;
}
