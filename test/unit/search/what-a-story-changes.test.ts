import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/archive/article.ts';
import type { LocalDate } from '../../../src/dates/moment.ts';
import { buildBundle } from '../../../src/search/build-bundle.ts';
import { bundleLimit } from '../../../src/search/partition.ts';
import type { SearchEntry } from '../../../src/search/record.ts';
import { partitionArticles } from '../../fixtures/partition-articles.ts';

/** For one story, removals and the list of bundles counted. */
const mostFiles = 24;

interface Story {
  readonly id: number;
  readonly localDate: LocalDate;
  readonly headline: string;
}

/** Two full bundles, 2023 and 2024, as large as bundles get, of stories that have few words in common. */
const stories = ['2023', '2024'].flatMap((year, place) =>
  Array.from({ length: bundleLimit }, (_, number): Story => {
    const month = String(Math.floor((number * 12) / bundleLimit) + 1).padStart(2, '0');
    const id = place * 1000 + number;
    return { id, localDate: `${year}-${month}-07` as LocalDate, headline: `Berita ${id}` };
  }),
);

const inMarch = 1000 + Math.floor(bundleLimit / 5);

describe('the files of the search index', () => {
  let before: ReadonlyMap<string, string>;
  beforeAll(async () => {
    before = await indexOf(stories);
  }, 60_000);

  it('are a head and eight packs of words for a full bundle, and a text a story', () => {
    const kinds = Array.from(before.keys(), (path) => path.replace(/[0-9a-f]{12}|\d{4}\/\d\d/g, '*')).sort();
    expect([...new Set(kinds)]).toEqual([
      '2016-2023/head.*.pack',
      '2016-2023/words.*.pack',
      '2024-2031/head.*.pack',
      '2024-2031/words.*.pack',
      'text/*/*.pf_fragment',
    ]);
    expect(kinds.filter((kind) => kind === '2024-2031/words.*.pack')).toHaveLength(8);
    expect(kinds.filter((kind) => kind.startsWith('text/'))).toHaveLength(stories.length);
  });

  it.each<[string, readonly Story[], number]>([
    ['a longer headline', change(inMarch, { headline: 'Ralat: ini bukan berita lagi' }), 20],
    ['a withdrawn story', stories.filter(({ id }) => id !== inMarch), 19],
    ['a new story that cuts the newest bundle in two', [...stories, added('2024-12-31')], 20],
    ['the first story of a year', [...stories, added('2025-01-01')], 3],
    ['a backdated story that cuts a closed year in two', insert(added('2023-05-02')), 20],
    ['a backdated story that a full bundle has no room for', insert(added('2019-08-17')), 20],
    ['a backdated story of an age that had none', insert(added('1999-08-17')), 3],
  ])(
    'change, for %s, by at most two dozen',
    async (_, after, atLeast) => {
      const index = await indexOf(after);
      const paths = new Set([...before.keys(), ...index.keys()]);
      const changed = [...paths].filter((path) => before.get(path) !== index.get(path));
      const withList = changed.length + 1;
      expect(withList, changed.join('\n')).toBeLessThanOrEqual(mostFiles);
      expect(withList).toBeGreaterThanOrEqual(atLeast);
    },
    60_000,
  );
});

function change(id: number, changes: Partial<Story>): Story[] {
  return stories.map((story) => (story.id === id ? { ...story, ...changes } : story));
}

function added(date: string): Story {
  return { id: 9999, localDate: date as LocalDate, headline: 'Susulan' };
}

function insert(story: Story): Story[] {
  return [...stories, story].sort((a, b) =>
    a.localDate < b.localDate ? -1 : a.localDate > b.localDate ? 1 : 0,
  );
}

const built = new Map<string, ReadonlyMap<string, Uint8Array>>();

/** Path → bytes as text. A bundle of the same stories is made once. */
async function indexOf(all: readonly Story[]): Promise<Map<string, string>> {
  const index = new Map<string, string>();
  for (const { name, articles } of partitionArticles(all)) {
    const key = `${name} ${JSON.stringify(articles)}`;
    const files = built.get(key) ?? (await buildBundle(name, articles.map(entryOf), 'id', bodyOf));
    built.set(key, files);
    for (const [path, bytes] of files) index.set(path, Buffer.from(bytes).toString('latin1'));
  }
  return index;
}

function entryOf({ id, localDate, headline }: Story): SearchEntry {
  return {
    body: { path: `${id}` } as SourceFile,
    permalink: `/${localDate.slice(0, 4)}/${localDate.slice(5, 7)}/berita-${id}/`,
    headline,
    opening: '',
    caption: '',
    category: `Kategori ${id % 9}`,
    authors: [`Penulis ${id % 40}`],
    labels: [],
    hiddenLinks: [],
    publishedAt: { iso: `${localDate}T08:00:00+07:00`, epoch: Date.parse(localDate) + id, zone: 'WIB' },
    year: localDate.slice(0, 4),
    typographer: false,
    language: 'id',
  };
}

function bodyOf({ body }: SearchEntry): string {
  const id = Number(body.path);
  return Array.from({ length: 200 }, (_, place) => `k${(id * 7919 + place * 104_729) % 9973}`).join(' ');
}
