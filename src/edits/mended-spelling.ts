// Two words that stand in one place in two versions → whether the second is the first with a slip of the pen mended.
import leven from 'leven';
import { everydayNames } from '../archive/everyday-names.ts';
import { findSubject } from '../archive/news-subjects.ts';

/** Shorter names are too near to others: `Budi` and `Rudi` are two persons. */
const shortest = 5;
/** From here on a word may have two slips and still be itself. */
const long = 9;

/**
 * Only where it can be told: the new word is one that everybody knows and the old one is not (`Jakrta`, `Jakarta`), or it
 * stood in the old version elsewhere, and the two differ by one slip inside the word (`Prabwo`, `Prabowo`). Names that
 * differ in their first or last letter (`Susanto`, `Susanti`) are taken for two. Words in lower case.
 */
export function isMendedSpelling(before: string, after: string, oldWords: ReadonlySet<string>): boolean {
  if (Math.min(before.length, after.length) < shortest) return false;
  if (isKnown(after) && !isKnown(before)) {
    return isOneSlip(before, after) || (after.length >= long && leven(before, after) <= 2);
  }
  return oldWords.has(after) && isInnerSlip(before, after);
}

/** Whether two words differ by one slip, and not in their first or last letter. */
export function isInnerSlip(before: string, after: string): boolean {
  return before[0] === after[0] && before.at(-1) === after.at(-1) && isOneSlip(before, after);
}

function isKnown(word: string): boolean {
  return everydayNames.has(word) || findSubject(word) !== undefined;
}

/**
 * Whether two words of no name differ as misprints do: by a letter too many or too few, or two that changed places. A wrong
 * letter makes another word as often (`terlibat`, `terlihat`), and so does any slip in a short one (`bisa`, `biasa`).
 */
export function isMisprint(before: string, after: string): boolean {
  if (before[0] !== after[0] || before.at(-1) !== after.at(-1)) return false;
  const least = Math.min(before.length, after.length);
  if (before.length === after.length) return least >= shortest && areSwapped(before, after);
  return least > shortest && leven(before, after) === 1;
}

/** One letter too many, too few or wrong, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  return leven(a, b) <= 1 || areSwapped(a, b);
}

/** Two letters beside each other, and nothing else. */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
