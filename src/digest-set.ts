// Texts → a digest of them as a set: it can be joined with another's, in any order, without the texts.
import type { Digest } from './archive/article.ts';
import { digestText } from './digest.ts';

/** Of a set with one member: 16 hex digits. */
export function digestMember(text: string): Digest {
  return digestText(text).slice(0, digits) as Digest;
}

/** Of two sets that share no member: the bits of one that are not the other's. */
export function joinSets(one: Digest, other: Digest): Digest {
  const bits = halvesOf(other);
  const joined = halvesOf(one).map((half, index) => (half ^ (bits[index] ?? 0)) >>> 0);
  return joined.map((half) => half.toString(16).padStart(digits / 2, '0')).join('') as Digest;
}

const digits = 16;

/** Numbers of 32 bits, which is what bits can be compared of. */
function halvesOf(digest: Digest): number[] {
  return [digest.slice(0, digits / 2), digest.slice(digits / 2)].map((half) => Number.parseInt(half, 16));
}
