// A date with a slip of the pen in it → the same as it seems to be meant; for advice, and never read without asking.
import { monthNumberOfAny, weekdayNumberOfAny } from '../../dates/words-of-any-language.ts';
import { dateStrings } from '../../strings/dates.ts';
import { makeFindNearest } from '../nearest.ts';

const { months, weekdays } = dateStrings('id');
const findMonth = makeFindNearest(months);
const findWeekday = makeFindNearest(weekdays);

const zones: Readonly<Record<string, string>> = { barat: 'WIB', tengah: 'WITA', timur: 'WIT' };

/** Letters for digits, dashes of a word processor, a semicolon for a colon, misspelt words; `text` itself where none is. */
export function respelledDate(text: string): string {
  return text
    .replace(/waktu indonesia (barat|tengah|timur)/i, (_, part: string) => zones[part.toLowerCase()] ?? '')
    .replace(/(?<=\d)[oO](?=[\d-])|(?<=\d)[oO](?=\d?\b)|(?<![\p{L}\d])[oO](?=\d)/gu, '0')
    .replace(/(?<=[\d-])[lI](?=\d)|(?<![\p{L}\d])[lI](?=\d)/gu, '1')
    .replace(/(?<=\d)[‐‑–—](?=\d)/g, '-')
    .replace(/(?<=\d)[;,](?=\d{2}(?!\d))/g, ':')
    .replace(/(?<=\d{4}-\d{2}-\d{2} )(\d{2})(\d{2})(?!\d)/, '$1:$2')
    .replace(/\p{L}{4,12}/gu, respelledWord);
}

function respelledWord(word: string): string {
  if (monthNumberOfAny(word) !== undefined || weekdayNumberOfAny(word) !== undefined) return word;
  if (/^(?:pukul|wita)$/i.test(word)) return word;
  return findMonth(word) ?? findWeekday(word) ?? word;
}
