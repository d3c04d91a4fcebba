// A headline and those of earlier stories → the stories that may be about the same, for a writer to choose from.
import { findSubject } from './news-subjects.ts';
import { scanWords } from './scan-words.ts';

/** Words of headlines that say nothing of what a story is about. Shorter ones are left out anyway. */
const fillers: ReadonlySet<string> = new Set(
  `akan atas bagi bahwa baru belum bisa dalam dapat dari dengan dua hari harus hingga ingin jadi jika juga kata kepada
  kini lagi lebih masih menjadi minta oleh para pada paling saat sampai satu sebut sebagai sebuah sejak sejumlah semua
  serta setelah soal sudah tahun telah tentang tiga tidak untuk usai yakni yang
  about after from have into more over says that their this will with`.split(/\s+/),
);
const shortestWord = 4;

/** How much of what the headline says another one must say too, weighed by how rarely it is said. */
const leastInCommon = 0.3;

/**
 * At most `most` of `stories`, the likest first, and of those that are as like the first in their order. What many
 * headlines have counts little, so this depends on the whole list: it is for a person who looks at it once, and never
 * for a page (those have `findAlike`).
 */
export function findSimilar<Story extends { readonly headline: string }>(
  headline: string,
  stories: readonly Story[],
  most: number,
): Story[] {
  const sought = wordsOf(headline);
  const known = stories.map((story) => ({ story, words: wordsOf(story.headline) }));
  const weightOf = weighWords(
    sought,
    known.map(({ words }) => words),
  );
  const whole = sum(sought, weightOf);
  return known
    .map(({ story, words }) => ({
      story,
      common: sum(words, (word) => (sought.has(word) ? weightOf(word) : 0)),
    }))
    .filter(({ common }) => whole > 0 && common >= whole * leastInCommon)
    .sort((a, b) => b.common - a.common)
    .slice(0, most)
    .map(({ story }) => story);
}

/** Each once, one for all spellings of a subject of the news. */
function wordsOf(headline: string): Set<string> {
  const words = scanWords(headline).map(({ text }) => text.toLowerCase());
  const telling = words.filter((word) => word.length >= shortestWord && !fillers.has(word));
  return new Set(telling.map((word) => findSubject(word)?.name ?? word));
}

/** A word that stands in every headline weighs nothing. */
function weighWords(
  sought: ReadonlySet<string>,
  known: readonly ReadonlySet<string>[],
): (word: string) => number {
  const weights = new Map(
    Array.from(sought, (word) => {
      const count = known.reduce((sum, words) => sum + (words.has(word) ? 1 : 0), 0);
      return [word, Math.log((known.length + 1) / (count + 0.5))];
    }),
  );
  return (word) => Math.max(0, weights.get(word) ?? 0);
}

function sum(words: Iterable<string>, weightOf: (word: string) => number): number {
  return Array.from(words, weightOf).reduce((total, weight) => total + weight, 0);
}
