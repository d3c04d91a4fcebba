// A photo's line → its caption and whom it credits.
import type { PhotoWords } from '../archive/article.ts';
import { nameKey } from '../archive/find-named.ts';

/**
 * `… Urusan Luar Negeri (CMG)` credits CMG: a closing parenthesis is a credit where it is one of `credits` or
 * all capitals. `… dan Wang Yi (kanan)` stays a caption.
 */
export function splitCredit(line: string, credits: readonly string[]): PhotoWords {
  const [, caption, credit] = /^(.*\S) \(([^()]*)\)$/.exec(line) ?? [];
  if (caption === undefined || credit === undefined || !isCredit(credit, credits)) {
    return { caption: line, credit: '' };
  }
  return { caption, credit };
}

function isCredit(text: string, credits: readonly string[]): boolean {
  if (text !== text.trim()) return false;
  const key = nameKey(text);
  return credits.some((credit) => nameKey(credit) === key) || isAllCapitals(text);
}

/** One capital would be a panel of a picture: `(A)`. */
function isAllCapitals(text: string): boolean {
  return /\p{Lu}[^\p{L}]*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
