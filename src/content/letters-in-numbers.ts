// A text → numbers in which a letter stands for a digit: `2O24`, `Rp5OO ribu`, `20l4`.
import type { FoundSlip } from './word-slips.ts';

const before = '(?:(?<![\\p{L}\\p{N}_/#=&?.,:@-])|(?<=(?<!\\p{L})Rp))';
const behind = '(?![\\p{L}\\p{N}_/=@-]|[.,][\\p{L}\\p{N}])';

/** What is counted: before it `1O` is no name. */
const unit =
  'persen|orang|ribu|juta|miliar|triliun|ton|kilogram|hektare|kilometer|meter|hari|bulan|tahun|rumah|unit';

/** Between digits or in a row of them; a small `o` at the very end is the sign of degrees. */
const letters = new RegExp(
  `${before}(?:(?=[\\d.,Oo]*\\d)\\d[\\d.,]*(?:[Oo](?=[\\d.,Oo]*\\d)|O(?=O)|(?<=\\d{2})O)[\\dOo.,]*[\\dO]|\\d{3}O|\\d+O(?= (?:${unit})(?!\\p{L}))|\\d+[lI][\\dlI]*\\d)${behind}`,
  'gu',
);

/** Behind words that only a number follows. */
const opening = /(?<=(?<!\p{L})(?:Rp ?|[Pp]ukul |[Jj]am ))[OolI]\d[\d.:]*(?![\p{L}\p{N}_/-])/gu;

/** Most texts have none of these: to look costs less than any of the forms. */
const mayHaveLetters = /\d[.,]?[OolI][\dOo.,;:)\s]|[OolI]\d/;

export function findLetterInNumber(text: string): FoundSlip | undefined {
  if (!mayHaveLetters.test(text)) return undefined;
  const found = [...text.matchAll(letters), ...text.matchAll(opening)].sort((a, b) => a.index - b.index)[0];
  if (found === undefined) return undefined;
  const { 0: written, index } = found;
  return { index, written, suggestion: inDigits(written) };
}

/** A line of running text with digits for such letters; one with an address or code in it is left as it is. */
export function mendLettersInNumbers(line: string): string {
  if (!mayHaveLetters.test(`${line}\n`) || /\]\(|\]:|[`<]|:\/\/|^(?: {4}|\t)/.test(line)) return line;
  return line.replace(letters, inDigits).replace(opening, inDigits);
}

function inDigits(written: string): string {
  return written.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
}
