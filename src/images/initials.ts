// A site's name → the one or two letters of its icon.

/** First letters of the first two words that begin with a letter or digit of ASCII, marks above letters left out. */
export function initialsOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => /^[a-z0-9]/i.test(word));
  return words
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
}
