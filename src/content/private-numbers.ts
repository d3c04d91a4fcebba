// A story's text → numbers in it that belong to one person: of an identity card or a family's, of a telephone.
import type { Paragraph } from './paragraphs.ts';
import { paragraphsOf } from './paragraphs.ts';

export interface PrivateNumber {
  readonly index: number;
  readonly kind: 'identity' | 'telephone';
  /** Not to be read in a report: the first digits alone. */
  readonly shown: string;
}

/** District, date of birth with 40 added for women, and a number in a row: 16 digits, or four times four. */
const identity =
  /(?<![\p{L}\p{N}/._=-])[1-9]\d(?:\d{14}|\d{2}([ .-])\d{4}\1\d{4}\1\d{4})(?![\p{L}\p{N}_/-]|[.,]\d)/gu;
const mayHaveIdentity = /\d{16}|\d{4}[ .-]\d{4}[ .-]\d{4}[ .-]\d{4}/;

/** Of a mobile telephone. */
const telephone = /(?<![\p{L}\p{N}/._=+-])(?:\+?62[ -]?|0)8\d{2}[ .-]?\d{3,4}[ .-]?\d{3,5}(?![\p{L}\p{N}])/gu;
const mayHaveTelephone = /(?:\b0|62[ -]?)8\d\d[ .-]?\d{3}/;

/** Whose number is nobody's business; a number that readers are to call is. */
const person =
  /\b(?:korban|tersangka|pelaku|penipu|terduga|terdakwa|saksi|pelapor|warga|tetangga|petani|pedagang|sopir|pengemudi|penumpang|guru|siswa|siswi|santri|mahasiswa|mahasiswi|pasien|pria|wanita|perempuan|pemuda|remaja|nenek|kakek|istri|suami)(?:nya)?\b/i;
const contact =
  /\b(?:hubungi|kontak|hotline|layanan|call center|narahubung|informasi|pengaduan|posko|daftar|pendaftaran|melapor|laporkan|whatsapp|wa)\w*\b|\b(?:dapat|bisa|silakan|silahkan|mohon) (?:meng|di)hubungi\b/i;

/** One of each kind, the first. */
export function findPrivateNumbers(text: string): PrivateNumber[] {
  return [...findIdentity(text), ...findTelephone(text)];
}

function findIdentity(text: string): PrivateNumber[] {
  if (!mayHaveIdentity.test(text)) return [];
  const found = [...text.matchAll(identity)].find(([written]) => isIdentity(written.replace(/\D/g, '')));
  return found === undefined
    ? []
    : [{ index: found.index, kind: 'identity', shown: `${found[0].slice(0, 4)}…` }];
}

/** A province of the country, and a day of the calendar. */
function isIdentity(digits: string): boolean {
  const [province, day, month] = [0, 6, 8].map((at) => Number(digits.slice(at, at + 2)));
  const isDay = day !== undefined && day > 0 && day % 40 !== 0 && day < 72 && day % 40 < 32;
  return (
    isDay &&
    month !== undefined &&
    month > 0 &&
    month < 13 &&
    province !== undefined &&
    province > 10 &&
    province < 98
  );
}

function findTelephone(text: string): PrivateNumber[] {
  if (!mayHaveTelephone.test(text)) return [];
  for (const paragraph of paragraphsOf(text)) {
    const found = isAboutSomebody(paragraph) ? paragraph.text.matchAll(telephone).next().value : undefined;
    if (found === undefined) continue;
    const index = paragraph.index + found.index;
    return [{ index, kind: 'telephone', shown: `${found[0].slice(0, 4)}…` }];
  }
  return [];
}

function isAboutSomebody({ text }: Paragraph): boolean {
  return person.test(text) && !contact.test(text);
}
