// Texts → a digest of them as a set: it can be joined with another's, in any order, without the texts.
import type { Digest } from './archive/article.ts';
import { digestText } from './digest.ts';

/** Of a set with one member: 16 hex digits. */
export function digestMember(text: string): Digest {
  return digestText(text).slice(0, digits) as Digest;
}

/** Of two sets that share no member: the bits of one that are not the other's. */
export function joinSets(one: Digest, other: Digest): Digest {
  return joinAll([one, other]);
}

/** Of a set with these members, each once. */
export function digestSet(members: Iterable<string>): Digest {
  return joinAll(Array.from(members, digestMember));
}

const digits = 16;

/** In halves of 32 bits, which is what bits can be compared of. */
function joinAll(digests: readonly Digest[]): Digest {
  let [high, low] = [0, 0];
  for (const digest of digests) {
    high ^= Number.parseInt(digest.slice(0, digits / 2), 16);
    low ^= Number.parseInt(digest.slice(digits / 2), 16);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(digits / 2, '0')).join('') as Digest;
}
