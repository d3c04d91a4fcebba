// A misspelt word and the words that are known → the one that was probably meant.
import leven from 'leven';
import { nameKey } from '../archive/find-named.ts';

/**
 * The nearest by edits, if it is near: a third of the word's letters may differ, at least two; of four letters or fewer
 * one, or two that changed places.
 */
export function findNearest(written: string, known: Iterable<string>): string | undefined {
  return makeFindNearest(known)(written);
}

/** For many words. */
export function makeFindNearest(known: Iterable<string>): (written: string) => string | undefined {
  const candidates = Array.from(known, (word) => {
    const key = nameKey(word);
    return { word, key, letters: lettersIn(key) };
  });
  return (written) => {
    const word = nameKey(written);
    const letters = lettersIn(word);
    let best: string | undefined;
    let fewest = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
      // Counting edits is what takes the time, and thousands of names may be known.
      if (Math.abs(candidate.key.length - word.length) >= fewest) continue;
      if (countBits(letters & ~candidate.letters) >= fewest) continue;
      const distance = leven(word, candidate.key);
      if (distance >= fewest || distance >= word.length) continue;
      if (word.length <= 4 && distance > 1 && sorted(word) !== sorted(candidate.key)) continue;
      best = candidate.word;
      fewest = distance;
    }
    return best;
  };
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** Each bit stands for some letters: one that only this word has takes an edit at the least. */
function lettersIn(key: string): number {
  let letters = 0;
  for (let index = 0; index < key.length; index += 1) letters |= 1 << (key.charCodeAt(index) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
