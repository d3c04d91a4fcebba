// Stories drawn at random, and the articles that they become: few enough months, names and words that they meet.
import fc from 'fast-check';
import type { Permalink } from '../../../src/archive/address.ts';
import type { Article, Digest } from '../../../src/archive/article.ts';
import type { AuthorId } from '../../../src/archive/author.ts';
import type { CategoryId } from '../../../src/archive/category.ts';
import type { Correction } from '../../../src/archive/correction.ts';
import { findTerms, packTerms } from '../../../src/archive/story-terms.ts';
import type { TopicId } from '../../../src/archive/topic.ts';
import { digestText } from '../../../src/digest.ts';
import { makeStory, wib } from '../../fixtures/archive.ts';
import { storedPhoto } from '../../fixtures/photos.ts';

const months = ['2023-11', '2023-12', '2024-01', '2024-01', '2024-03'];
export const ids = ['budaya', 'dunia', 'nasional'] as CategoryId[];
export const people = ['ayu', 'bagas'] as AuthorId[];
export const matters = ['banjir', 'pemilu'] as TopicId[];

export interface Drawn {
  readonly number: number;
  readonly month: string;
  readonly day: number;
  /** The month of the file's folder where it is not that of the date. */
  readonly filed: string | undefined;
  readonly category: CategoryId;
  readonly authors: readonly AuthorId[];
  readonly topics: readonly TopicId[];
  /** Whether its first topic is a series. */
  readonly isPart: boolean;
  readonly word: string;
  readonly lists: readonly number[];
  /** The colour of its photo: files of one name with other bytes. */
  readonly photo: 'none' | 'red' | 'blue';
  /** Numbers of the stories that its corrections lead to. */
  readonly corrections: readonly number[];
  readonly sponsor: string;
}

export const story: fc.Arbitrary<Drawn> = fc.record({
  number: fc.integer({ min: 1, max: 10 }),
  month: fc.constantFrom(...months),
  day: fc.constantFrom(1, 2, 2),
  filed: fc.option(fc.constantFrom('2023-10', '2024-02', ...months), { nil: undefined, freq: 6 }),
  category: fc.constantFrom(...ids),
  authors: fc.subarray(people),
  topics: fc.subarray(matters),
  isPart: fc.boolean(),
  word: fc.constantFrom('banjir', 'panen'),
  lists: fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 2 }),
  photo: fc.constantFrom('none', 'none', 'red', 'blue'),
  corrections: fc.oneof(fc.constant([]), fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 2 })),
  sponsor: fc.constantFrom('', '', 'PT Contoh'),
});

export const titleOf = (number: number) => `Berita ${number}`;
const clockOf = (number: number) => `${String(number % 24).padStart(2, '0')}:${number < 24 ? '00' : '30'}`;

/** The address that a story has where it lies in the folder of one fixed month. */
export const addressOf = (number: number) => `/2024/01/berita-${number}/` as Permalink;

/** Its file says all that was drawn but the colour of its photo, which is another file: another story has another hash. */
export function articleOf(drawn: Drawn): Article {
  const { number, month, day, filed, category, authors, topics, isPart, word, lists, corrections, sponsor } =
    drawn;
  const made = makeStory({
    slug: `berita-${number}`,
    date: `${month}-0${day} ${clockOf(number)}`,
    folder: (filed ?? month).replace('-', '/'),
    category,
    headline: titleOf(number),
    related: lists.map((other) => ({
      headline: titleOf(other),
      category: 'Dunia',
      publishedAt: wib(`2024-01-02 ${clockOf(other)}`),
    })),
  });
  const written = { ...drawn, photo: drawn.photo !== 'none' };
  const source = { path: made.source.path, hash: digestText(JSON.stringify(written)) };
  const posted = corrections.map((other, index): Correction => {
    const at = wib(`2024-0${index + 4}-01 ${clockOf(number)}`);
    return { kind: 'hak-jawab', at, note: word, link: addressOf(other) };
  });
  const photos = photosOf(drawn);
  const series = isPart ? topics[0] : undefined;
  const tags = { authors, topics, series, sponsor };
  const terms = packTerms(findTerms(made.headline, [word]));
  return { ...made, source, ...tags, summary: word, terms, ...photos, corrections: posted };
}

function photosOf({ number, photo: colour }: Drawn): Pick<Article, 'figure' | 'photos'> {
  if (colour === 'none') return { figure: undefined, photos: [] };
  const photo = { ...storedPhoto(`foto-${number}.jpg`), hash: `hash-of-${colour}` as Digest };
  const figure = { caption: '', credit: '', alt: '', photo };
  return { figure, photos: [{ written: photo.path, photo }] };
}

/** With some of those drawn, more stories than the page of an author or a topic shows: years have pages of theirs. */
export const manyStories = Array.from(
  { length: 28 },
  (_, index): Drawn => ({
    number: 20 + index,
    month: '2023-11',
    day: 1,
    filed: undefined,
    category: 'budaya' as CategoryId,
    authors: people.slice(0, 1),
    topics: matters.slice(0, 1),
    isPart: true,
    word: 'banjir',
    lists: [],
    photo: 'none',
    corrections: [],
    sponsor: '',
  }),
);

/** Its photo was replaced by another of the same name, if it has one. */
export function repainted(drawn: Drawn): Drawn {
  return drawn.photo === 'red' ? { ...drawn, photo: 'blue' } : drawn;
}
