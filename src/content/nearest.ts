// A misspelt word and the words that are known → the one that was probably meant.
import leven from 'leven';
import { nameKey } from '../archive/find-named.ts';

/** The nearest by edits, if it is near: a third of the word's letters may differ, at least two. */
export function findNearest(written: string, known: Iterable<string>): string | undefined {
  const word = nameKey(written);
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = leven(word, nameKey(candidate));
    if (distance >= fewest || distance >= word.length) continue;
    best = candidate;
    fewest = distance;
  }
  return best;
}
