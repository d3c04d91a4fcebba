// A headline or a body → what its writer meant to fill in, to check or to take out before it goes to readers.
import { type Position, type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';
import type { Located } from './located.ts';
import { positionAt } from './text-file.ts';

/** Of a template; a headline of one short word may be meant. */
const noHeadline =
  /^(?:\[\s*(?:judul|headline|title)\b[^\]]*\]|untitled|tanpa judul|tba|x{2,5}|lorem ipsum.*|headline|tes|test|testing|salinan dari .*|.*[a-z][,;:]|copy of .*|.* - (?:copy|salinan|salin)(?: ?\(\d+\))?|judul (?:berita |artikel )?(?:anda|di ?sini)|judul artikel|(?!(?:19|20)\d\d$)[\d\s.,/:-]*\d[\d\s.,/:-]*|.*\brev(?:isi)? ?\d{1,2}|https?:\S+|www\.\S+|[a-z0-9]+(?:-[a-z0-9]+){2,}|[\w-]+\.(?:md|docx?|txt))$/i;

/** Notes in brackets that lead nowhere, numbers that were not known yet, text of templates, and what a chat program says. */
const unfinished =
  /\blorem ipsum\b|^(?:TODO|FIXME)\b.{0,40}|\[(?:cek|tba|tbc|todo|lengkapi|konfirmasi|verifikasi|isi di ?sini)\b[^\][\n]{0,60}\](?![([:])|\bX{2,}(?= (?:orang|korban|persen|rupiah|ribu|juta|miliar|triliun|unit|rumah|warga)\b)|\bRp ?X{2,}|^berikut (?:adalah |ini )?(?:artikel|berita|naskah|versi)\b[^.\n]{0,80}:(?=[ \t]*$)|\bapakah ada (?:hal |bagian )?(?:lain |lainnya )?yang (?:bisa|dapat|ingin|perlu)\b[^.?\n]{0,40}\b(?:bantu|ubah|tambahkan|perbaiki)\b[^.?\n]{0,40}\?|\bsebagai model bahasa\b|\(\((?:cek|konfirmasi|verifikasi|tanya|lengkapi|tambah)\b[^()\n]{0,80}\)\)|(?<=[^\s|] )\?{2,}(?= [^\s|])|\bRp ?(?:\.{3}|…|_{2,})|(?<=\S )_{3,}(?=[ .,])|[[<{](?:nama|jabatan|tanggal|lokasi|tempat|jumlah|angka|kutipan|isi|judul)(?: [a-z ]{0,40})?[\]>}](?![([:])|\b(?:sdr|menurut|kata|ujar|sebanyak|sekitar|pada|tanggal) x{3,}\b|^(?:X{3,}|\?{3,}|TB[AC])$/im;

/**
 * Whether a body has a sign of it; nearly none has. To look for fixed letters, the rarest first, takes a fraction of what
 * one expression of them all takes.
 */
function mayBeUnfinished(body: string): boolean {
  return (
    signs.some((sign) => body.includes(sign)) ||
    (body.includes('?') && /\?[ \t]*(?:\n|$)/.test(body)) ||
    (body.includes(':') && /:[ \t]*\n/.test(body)) ||
    (body.includes('Rp') && /Rp ?[._…]/.test(body)) ||
    (body.includes('<') && /<[a-z]/.test(body)) ||
    (body.includes('{') && /\{[a-z]/.test(body))
  );
}
const signs = [
  ...['[', '((', '??', '___', 'XX', 'TBA', 'TBC', 'TODO', 'FIXME', 'xxx'],
  ...['Lorem ', 'lorem ', 'LOREM ', 'bagai model '],
];

/** What a word processor has lost, what a form asks for, and remarks in parentheses. */
const promised =
  /\berror! (?:reference source|bookmark) not (?:found|defined)|\bkesalahan! sumber referensi tidak ditemukan|\b(?:tulis|ketik) isi (?:berita|teks|artikel|naskah)(?:nya)? di ?sini\b|\((?:cek|konfirmasi) (?:ulang|lagi|dulu|nama|ejaan|data|angka|jabatan|tanggal|lokasi|fakta|sumber)!?\)|\((?:foto|nama|data|kutipan) menyusul\)|\(nama narasumber\)|\(\?{2,}\)|(?<=,) ?\.{4,} ?(?=,)/i;

function mayBePromised(body: string): boolean {
  return (
    (body.includes('(') && /\((?:\?\?|[Cc]ek |konfirmasi |foto |nama |data |kutipan )/.test(body)) ||
    ['! Ref', '! Book', '! Sumber', 'Tulis', 'Ketik', '....'].some((sign) => body.includes(sign))
  );
}

export function noticeUnfinishedTitle(path: string, title: Located<string> | undefined): Problem[] {
  if (title === undefined || title.value === '') return [];
  const isUnfinished =
    noHeadline.test(title.value) || /^[\p{P}\s]+$/u.test(title.value) || unfinished.test(title.value);
  return isUnfinished
    ? [problem('notice', 'text/unfinished', path, title.position, { written: title.value })]
    : [];
}

/** One a body, at the first. */
export function noticeUnfinished({
  path,
  body,
  bodyLine,
}: Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>): Problem[] {
  const found = [
    mayBeUnfinished(body) ? unfinished.exec(body) : null,
    mayBePromised(body) ? promised.exec(body) : null,
  ];
  const [first] = found.filter((each) => each !== null).sort((a, b) => a.index - b.index);
  if (first === undefined) return [];
  const { line, column } = positionAt(body, first.index);
  const position: Position = { line: bodyLine + line - 1, column };
  return [problem('notice', 'text/unfinished', path, position, { written: first[0].trim() })];
}
