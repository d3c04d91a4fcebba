// The stems of a bundle → a few bits each, by which a reader's script knows that a bundle lacks a word: a Bloom filter.

/** With these, one in about thirty bundles that lack a stem is opened for it in vain. */
const bitsAStem = 7;
const bitsSet = 5;

/** The same bytes for the same stems, in whatever order. */
export function makeStemFilter(stems: ReadonlySet<string>): Uint8Array {
  const filter = new Uint8Array(Math.max(1, Math.ceil((stems.size * bitsAStem) / 8)));
  for (const stem of stems) {
    for (const place of placesOf(stem, filter))
      filter[place >>> 3] = (filter[place >>> 3] ?? 0) | (1 << (place & 7));
  }
  return filter;
}

/** False only where the bundle lacks the stem. */
export function mayHold(filter: Uint8Array, stem: string): boolean {
  return placesOf(stem, filter).every((place) => ((filter[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0);
}

/** Two hashes give them all (Kirsch and Mitzenmacher, 2006). */
function placesOf(stem: string, { length }: Uint8Array): number[] {
  const [first, step] = [hash(stem, 0x811c9dc5), hash(stem, 0x01000193) | 1];
  return Array.from({ length: bitsSet }, (_, time) => ((first + Math.imul(time, step)) >>> 0) % (length * 8));
}

/** FNV-1a over UTF-16 units, its bits mixed at the end as MurmurHash3 does. */
function hash(text: string, seed: number): number {
  let mixed = seed;
  for (let place = 0; place < text.length; place += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(place), 0x01000193);
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
