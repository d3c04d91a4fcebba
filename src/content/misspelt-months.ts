// A text → a month that is misspelt beside the day or the year that it belongs to.
import { monthNumberOfAny } from '../dates/words-of-any-language.ts';
import { dateStrings } from '../strings/dates.ts';
import { makeFindNearest } from './nearest.ts';
import type { FoundSlip } from './word-slips.ts';

const { months } = dateStrings('id');
const findNearest = makeFindNearest(months);

// Each begins with a digit or a space before one: a look behind at every letter of a text takes a hundred times as long.
/** `12 Septmber`, `12 Agsutus 2024`. */
const behindDay = /\d{1,2} (\p{L}{4,10})(?![\p{L}\d/_-])(?: (?:19|20)\d\d(?!\d))?/gu;
/** `Septmber 2024`. */
const year = / (?:19|20)\d\d(?!\d)/g;
const wordBefore = /(?<![\p{L}\d/_-])\p{L}{6,10}$/u;
/** What stands in a longer number, an address or a name of a file is no day. */
const noDay = /[\p{L}\d.,:/_-]/u;

/** Short words are near to many others: they need day and year beside them. */
const shortest = 6;

export function findMisspeltMonth(text: string): FoundSlip | undefined {
  for (const { 0: all, 1: word = '', index } of text.matchAll(behindDay)) {
    if (noDay.test(text[index - 1] ?? ' ')) continue;
    const suggestion = meantMonth(word, / \d{4}$/.test(all));
    if (suggestion !== undefined) return { index: index + all.indexOf(word), written: word, suggestion };
  }
  for (const { index } of text.matchAll(year)) {
    const word = wordBefore.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? '';
    const suggestion = meantMonth(word, false);
    if (suggestion !== undefined) return { index: index - word.length, written: word, suggestion };
  }
  return undefined;
}

function meantMonth(word: string, isWhole: boolean): string | undefined {
  if (!isWhole && word.length < shortest) return undefined;
  if (monthNumberOfAny(word) !== undefined) return undefined;
  const month = findNearest(word);
  if (month === undefined) return undefined;
  const [written, meant] = [word.toLowerCase(), month.toLowerCase()];
  // `Agustusan`, `septemberan`: what happens then.
  if (written.startsWith(meant)) return undefined;
  return Math.min(written.length, meant.length) >= shortest || isOneSlip(written, meant) ? month : undefined;
}

/** One letter wrong, missing or too many, or two that changed places. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, twin] = [one.slice(start), other.slice(start)];
  const isSwapped = rest[0] === twin[1] && rest[1] === twin[0] && rest.slice(2) === twin.slice(2);
  return isSwapped || rest.slice(1) === twin.slice(1) || rest.slice(1) === twin || rest === twin.slice(1);
}
