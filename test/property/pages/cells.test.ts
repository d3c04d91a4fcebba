// What a cell's inputs leave out, an incremental build would not see: so equal inputs must mean equal pages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Permalink } from '../../../src/archive/address.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import type { Article, Digest } from '../../../src/archive/article.ts';
import type { AuthorId } from '../../../src/archive/author.ts';
import type { Category, CategoryId } from '../../../src/archive/category.ts';
import type { CommentsSource } from '../../../src/archive/comment.ts';
import type { Correction, WithdrawnStory } from '../../../src/archive/correction.ts';
import type {
  Host,
  OldAddress,
  Redirect,
  RedirectCell,
  Redirects,
  RedirectTarget,
} from '../../../src/archive/redirect.ts';
import type { TopicId } from '../../../src/archive/topic.ts';
import type { LocalMonth } from '../../../src/dates/moment.ts';
import { digestText } from '../../../src/digest.ts';
import { outputPathOf } from '../../../src/pages/addresses.ts';
import { planCells } from '../../../src/pages/plan.ts';
import { planBundles } from '../../../src/search/plan-bundles.ts';
import { makeStory, testNow, testSite, wib } from '../../fixtures/archive.ts';
import { monthsInMemory } from '../../fixtures/months.ts';
import { storedPhoto } from '../../fixtures/photos.ts';

const months = ['2023-11', '2023-12', '2024-01', '2024-01', '2024-03'];
const ids = ['budaya', 'dunia', 'nasional'] as CategoryId[];
const people = ['ayu', 'bagas'] as AuthorId[];
const matters = ['banjir', 'pemilu'] as TopicId[];

interface Drawn {
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

const story: fc.Arbitrary<Drawn> = fc.record({
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

const titleOf = (number: number) => `Berita ${number}`;
const clockOf = (number: number) => `${String(number % 24).padStart(2, '0')}:${number < 24 ? '00' : '30'}`;

/** The address that a story has where it lies in the folder of one fixed month. */
const addressOf = (number: number) => `/2024/01/berita-${number}/` as Permalink;

/** Its file says all that was drawn but the colour of its photo, which is another file: another story has another hash. */
function articleOf(drawn: Drawn): Article {
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
  return { ...made, source, ...tags, summary: word, ...photos, corrections: posted };
}

function photosOf({ number, photo: colour }: Drawn): Pick<Article, 'figure' | 'photos'> {
  if (colour === 'none') return { figure: undefined, photos: [] };
  const photo = { ...storedPhoto(`foto-${number}.jpg`), hash: `hash-of-${colour}` as Digest };
  const figure = { caption: '', credit: '', alt: '', photo };
  return { figure, photos: [{ written: photo.path, photo }] };
}

/** With some of those drawn, more stories than the page of an author or a topic shows: years have pages of theirs. */
const manyStories = Array.from(
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

interface Names {
  readonly category: string;
  readonly author: string;
  readonly topic: string;
  readonly site: string;
  readonly description: string;
  /** Old addresses, by number. */
  readonly moved: readonly number[];
  readonly host: Host;
  readonly withdrawn: readonly WithdrawnStory[];
  /** Numbers of headlines that stories may list and must not show. */
  readonly withheld: readonly number[];
  /** The number of a story that is not to be seen. */
  readonly unseen: number;
  /** Numbers of stories that link to it. */
  readonly linking: readonly number[];
  /** Numbers of stories that have comments. */
  readonly commented: readonly number[];
}

const withdrawn: WithdrawnStory = {
  permalink: '/2024/01/dicabut/' as Permalink,
  headline: 'Dicabut',
  publishedAt: wib('2024-01-01 00:00'),
  withdrawal: {
    at: wib('2024-03-03 00:00'),
    note: 'Alasan',
    link: addressOf(1),
    hidesHeadline: false,
  },
};

/** `version` is any text: another one has other comments. */
function commentsOf(number: number, version: string): CommentsSource {
  const path = `comments/berita-${number}.yaml`;
  return { path, hash: digestText(`${number} ${version}`), zone: testSite.zone };
}

const names: fc.Arbitrary<Names> = fc.record({
  category: fc.constantFrom('Dunia', 'Mancanegara'),
  author: fc.constantFrom('Ayu Lestari', 'Ayu L. Pratiwi'),
  topic: fc.constantFrom('Banjir', 'Banjir Bandang'),
  site: fc.constantFrom('Radio Satu', 'Radio Dua'),
  description: fc.constantFrom('', 'Berita dunia'),
  moved: fc.subarray([1, 2, 3, 4, 5, 6]),
  host: fc.constantFrom('none', 'netlify'),
  withdrawn: fc.constantFrom([], [withdrawn]),
  withheld: fc.subarray([1, 2, 3, 4]),
  unseen: fc.integer({ min: 1, max: 10 }),
  linking: fc.subarray([1, 2, 3, 4]),
  commented: fc.subarray([1, 2, 3]),
});

/** Two numbers each of the site and of two months. */
function redirectsOf({ moved }: Names): Redirects {
  const cells = ['site', '2023-12', '2024-01'] as const;
  const redirects = moved.map((number): [number, Redirect] => {
    const from = `/lama/${number}/` as OldAddress;
    return [number, { from, to: '/indeks/' as RedirectTarget, status: 301 }];
  });
  const pages = cells.map((cell, index): [RedirectCell, Redirect[]] => {
    return [cell as RedirectCell, redirects.flatMap(([number, each]) => (number % 3 === index ? each : []))];
  });
  return {
    rules: redirects.map(([, each]) => ({ ...each, isPrefix: false })),
    pages: new Map(pages.filter(([, ofCell]) => ofCell.length > 0)),
  };
}

function archiveOf(stories: readonly Drawn[], words: Names): Archive {
  const { category, author, topic, site, description, host } = words;
  const articles = [...new Map(stories.map((each) => [each.number, articleOf(each)])).values()];
  const categories = ids.map((id): [CategoryId, Category] => {
    const isNamed = id === 'dunia';
    return [id, { id, name: isNamed ? category : id, description: isNamed ? description : '', aliases: [] }];
  });
  return {
    site: { ...testSite, name: site, navigation: ['dunia' as CategoryId], host },
    categories: new Map(categories),
    authors: new Map(
      people.map((id) => [
        id,
        { id, name: id === 'ayu' ? author : id, role: '', description: '', aliases: [] },
      ]),
    ),
    topics: new Map(
      matters.map((id) => [id, { id, name: id === 'banjir' ? topic : id, description, aliases: [] }]),
    ),
    months: monthsInMemory(articles, testSite.zone),
    staticPages: [],
    redirects: redirectsOf(words),
    withdrawn: words.withdrawn,
    withheld: words.withheld.map((number) => {
      return { month: '2024-01' as LocalMonth, headline: titleOf(number) };
    }),
    unseen: new Set([addressOf(words.unseen)]),
    hiddenLinks: new Map(words.linking.map((number) => [addressOf(number), [addressOf(words.unseen)]])),
    comments: new Map(words.commented.map((number) => [addressOf(number), commentsOf(number, words.site)])),
  };
}

/** Up to two days after the last stories, and long after. */
const clock = fc.constantFrom(
  ...['2024-03-03 05:00', '2024-03-04 01:00'].map((date) => wib(date).epoch),
  testNow,
);

/** Its photo was replaced by another of the same name, if it has one. */
function repainted(drawn: Drawn): Drawn {
  return drawn.photo === 'red' ? { ...drawn, photo: 'blue' } : drawn;
}

/** Two archives that share most of their stories. */
const twoArchives = fc
  .record({
    common: fc.array(story, { maxLength: 10 }),
    before: fc.array(story, { maxLength: 1 }),
    after: fc.array(story, { maxLength: 1 }),
    first: names,
    second: names,
    isRenamed: fc.constantFrom(true, false, false),
    isRepainted: fc.constantFrom(true, false, false),
    many: fc.constantFrom(manyStories, [], []),
    clocks: fc.tuple(clock, clock),
  })
  .map(({ common, before, after, first, second, isRenamed, isRepainted, many, clocks }) => ({
    before: { archive: archiveOf([...common, ...many, ...before], first), now: clocks[0] },
    after: {
      archive: archiveOf(
        [...(isRepainted ? common.map(repainted) : common), ...many, ...after],
        isRenamed ? second : first,
      ),
      now: clocks[1],
    },
  }));

interface Dated {
  readonly archive: Archive;
  readonly now: number;
}

/** Pairs of cells that have one key and equal inputs. */
function samePairs<T extends { readonly inputs: string }>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
): [string, T, T][] {
  return [...before].flatMap(([key, cell]): [string, T, T][] => {
    const other = after.get(key);
    return other?.inputs === cell.inputs ? [[key, cell, other]] : [];
  });
}

describe('two archives', () => {
  it('have equal pages in every cell whose inputs are equal', () => {
    let pairs = 0;
    const kinds = new Set<string>();
    fc.assert(
      fc.property(twoArchives, ({ before, after }) => {
        const cellsOf = ({ archive, now }: Dated) =>
          new Map([...planCells(archive, now)].map((cell) => [cell.key, cell]));
        for (const [key, cell, other] of samePairs(cellsOf(before), cellsOf(after))) {
          pairs += 1;
          const pages = [...cell.plan()];
          for (const { kind } of pages) kinds.add(kind);
          expect([...other.plan()], key).toEqual(pages);
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 1000) },
    );
    expect(pairs).toBeGreaterThan(200);
    for (const kind of ['article', 'subject', 'subject-year']) expect(kinds).toContain(kind);
  }, 120_000);

  it('have equal entries in every bundle of their indexes whose inputs are equal', () => {
    let pairs = 0;
    fc.assert(
      fc.property(twoArchives, ({ before, after }) => {
        const bundlesOf = ({ archive }: Dated) =>
          new Map(planBundles(archive, 4).map((planned) => [planned.bundle.name, planned]));
        for (const [name, planned, other] of samePairs(bundlesOf(before), bundlesOf(after))) {
          pairs += 1;
          expect(other.entries(), name).toEqual(planned.entries());
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 1000) },
    );
    expect(pairs).toBeGreaterThan(200);
  });

  it('of the same stories have every cell alike, in whatever order the stories come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(story, { selector: ({ number }) => number }), names, (stories, words) => {
        const inputsOf = (archive: Archive) =>
          Array.from(planCells(archive, testNow), ({ key, inputs }) => [key, inputs]);
        expect(inputsOf(archiveOf(stories.toReversed(), words))).toEqual(inputsOf(archiveOf(stories, words)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('an archive', () => {
  it('has every address in one cell, and every article in one bundle', () => {
    fc.assert(
      fc.property(twoArchives, ({ before: { archive } }) => {
        const paths = [...planCells(archive, testNow)].flatMap(({ plan }) =>
          Array.from(plan(), ({ props }) => outputPathOf(props.permalink)),
        );
        expect(new Set(paths).size).toBe(paths.length);
        const found = planBundles(archive, 3).flatMap(({ entries }) =>
          entries().map(({ permalink }) => permalink),
        );
        const all = archive.months.flatMap(({ articles }) => articles().map(({ permalink }) => permalink));
        expect([...found].sort()).toEqual([...all].sort());
      }),
      { numRuns: 200 },
    );
  });
});
