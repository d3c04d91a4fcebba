// A date with a slip of the pen in it → the same as it seems to be meant; for advice, and never read without asking.
import { monthNumberOfAny, weekdayNumberOfAny } from '../../dates/words-of-any-language.ts';
import { dateStrings } from '../../strings/dates.ts';
import { makeFindNearest } from '../nearest.ts';
import { meantZone } from './meant-zone.ts';

const { months, weekdays } = dateStrings('id');
const findMonth = makeFindNearest(months);
const findWeekday = makeFindNearest(weekdays);

const zones: Readonly<Record<string, string>> = { barat: 'WIB', tengah: 'WITA', timur: 'WIT' };

/**
 * Letters for digits, dashes of a word processor, a semicolon for a colon, misspelt and shortened words, the zone by its
 * place; `text` itself where none is.
 */
export function respelledDate(text: string): string {
  return text
    .replace(/waktu indonesia (barat|tengah|timur)/i, (_, part: string) => zones[part.toLowerCase()] ?? '')
    .replace(/(?<=\d)[oO](?=[\d-])|(?<=\d)[oO](?=\d?\b)|(?<![\p{L}\d])[oO](?=\d)/gu, '0')
    .replace(/(?<=[\d-])[lI](?=\d)|(?<![\p{L}\d])[lI](?=\d)/gu, '1')
    .replace(/(?<=\d)[‐‑–—](?=\d)/g, '-')
    .replace(/(?<=\d)[;,](?=\d{2}(?!\d))/g, ':')
    .replace(/(?<=\d{4}-\d{2}-\d{2} )(\d{2})(\d{2})(?!\d)/, '$1:$2')
    .replace(/(?<=\d )\p{L}[\p{L}/_]+$/u, (word) => meantZone(word) ?? word)
    .replace(/\p{L}{3,12}/gu, respelledWord);
}

function respelledWord(word: string): string {
  if (monthNumberOfAny(word) !== undefined || weekdayNumberOfAny(word) !== undefined) return word;
  if (/^(?:pukul|pkl|jam|wib|wita|wit)$/i.test(word)) return word;
  const short = word.length < 7 ? unshortened(word) : undefined;
  return short ?? (word.length > 3 ? (findMonth(word) ?? findWeekday(word) ?? word) : word);
}

/** `Agst` → `Agustus`, `Sbt` → `Sabtu`: the one word that begins so and has these letters in their order. */
function unshortened(word: string): string | undefined {
  const [first = '', ...others] = word.toLowerCase();
  const letters = new RegExp(`^${[first, ...others].join('.*')}`, 'i');
  const found = [...months, ...weekdays].filter((each) => letters.test(each));
  return found.length === 1 ? found[0] : undefined;
}
