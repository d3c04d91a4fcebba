// What generated articles are filed under: categories, authors and topics, each by its slug and its printed name.
import { firstNames, lastNames, words } from './words.ts';

const topicWords = [...new Set(words)];

export interface Named {
  readonly slug: string;
  readonly name: string;
}

/** Most used first. */
export const categories: readonly Named[] = [
  'Nasional',
  'Internasional',
  'Ekonomi',
  'Olahraga',
  'Budaya',
  'Teknologi',
  'Kesehatan',
  'Lingkungan',
  'Pendidikan',
  'Wisata',
].map(toNamed);

/** Whom articles may be signed by, whether or not they are. */
export const authors: readonly Named[] = firstNames.flatMap((first) =>
  lastNames.map((last) => toNamed(`${first} ${last}`)),
);

/** Most used first. */
export function topicsOf(count: number): readonly Named[] {
  return Array.from({ length: count }, (_, place) => topicAt(place));
}

/** Two different words, never the same two in this order: there are some 60,000 such topics. */
export function topicAt(place: number): Named {
  const distance = 1 + Math.floor(place / topicWords.length);
  const [first = '', second = ''] = [place, place + distance].map((at) => topicWords[at % topicWords.length]);
  return toNamed(`${first.charAt(0).toUpperCase()}${first.slice(1)} ${second}`);
}

function toNamed(name: string): Named {
  return { slug: name.toLowerCase().replaceAll(' ', '-'), name };
}
