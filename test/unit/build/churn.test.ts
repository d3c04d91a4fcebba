import { describe, expect, it } from 'vitest';
import { articlesOf } from '../../../src/archive/archive.ts';
import type { Digest } from '../../../src/archive/article.ts';
import type { CodeFingerprints } from '../../../src/build/code-fingerprints.ts';
import { findStale } from '../../../src/build/stale.ts';
import { planCells } from '../../../src/pages/plan.ts';
import { makeTestArchive, type Story } from '../../fixtures/archive.ts';
import { partitionArticles } from '../../fixtures/partition-articles.ts';

const noDigest = '' as Digest;
const code = { pages: {}, search: noDigest, reading: noDigest, planning: noDigest } as CodeFingerprints;
const nothingKnown = { units: new Map(), standing: new Map() };
const categories = ['budaya', 'dunia', 'ekonomi', 'nasional'];
const people = ['ayu', 'bagas', 'citra'];
const matters = ['banjir', 'pemilu', 'energi', 'pangan', 'haji'];
/** Some in the text of every story, so that all are alike. */
const subjects = ['banjir', 'gempa', 'pupuk', 'Mignolet', 'Petr Cech'];
const storiesADay = 4;

/** Two years and a half of stories, the last of them of the day before `lastDay`. */
const stories: readonly Story[] = Array.from({ length: 900 * storiesADay }, (_, index) => {
  const day = new Date(Date.UTC(2022, 0, 1) + Math.floor(index / storiesADay) * 86_400_000);
  const date = `${day.toISOString().slice(0, 10)} ${String(8 + (index % storiesADay)).padStart(2, '0')}:00`;
  return {
    slug: `berita-${index}`,
    headline: `kabar ${index} soal ${subjects[index % 7] ?? 'pupuk'} dan ${subjects[index % 3] ?? 'gempa'}`,
    date,
    category: categories[(index * 7) % categories.length] ?? '',
    authors: people.filter((_, place) => (index + place) % 3 === 0),
    topics: matters.filter((_, place) => index % (4 + place * 40) === 0),
  };
});

/** At noon of the day after the last of `stories`. */
const testNow = Date.parse('2024-06-18T12:00:00+07:00');

function fingerprintsOf(all: readonly Story[], now = testNow): Map<string, string> {
  const pages = findStale(planCells(makeTestArchive(all, categories), now), code, nothingKnown);
  return new Map(Array.from(pages, ({ outputPath, fingerprint }) => [outputPath, fingerprint]));
}

/** Outputs that were added, changed or removed. */
function differences<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

function bundlesOf(all: readonly Story[]): Map<string, string> {
  const bundles = partitionArticles([...articlesOf(makeTestArchive(all, categories))]);
  return new Map(bundles.map(({ name, articles }) => [name, articles.map(({ slug }) => slug).join(' ')]));
}

/** 16, and 3 for each category, author and topic of the story, as it was and as it is. */
const bound = (...touched: readonly Story[]) => {
  const names = touched.flatMap(({ category, authors = [], topics = [] }) => [
    category,
    ...authors,
    ...topics,
  ]);
  return 16 + 3 * new Set(names).size;
};

const tags = { category: 'dunia', authors: ['bagas'], topics: ['banjir', 'pangan'] };
const newest: Story = { slug: 'baru', date: '2024-06-18 12:00', ...tags };
const newYear: Story = { slug: 'baru', date: '2025-01-01 00:00', ...tags };
const backdated: Story = {
  slug: 'susulan',
  date: '2023-05-05 09:30',
  headline: 'kabar susulan soal banjir dan gempa',
  ...tags,
};
const first = storyAt(0);
const old = storyAt(1000);

/** The place of a story that has topics, others that are rare among them. */
const tagged = stories.findIndex(({ topics = [] }, index) => index > 1500 && topics.length > 2);

function storyAt(index: number): Story {
  const story = stories[index];
  if (story === undefined) throw new Error(`there is no story ${index}`);
  return story;
}

function added(story: Story): [readonly Story[], readonly Story[]] {
  return [[...stories, story], [story]];
}

function replaced(index: number, changes: Partial<Story>): [readonly Story[], readonly Story[]] {
  const story = { ...storyAt(index), ...changes };
  return [stories.with(index, story), [storyAt(index), story]];
}

describe('what one story changes', () => {
  const before = fingerprintsOf(stories);

  it.each<[string, readonly Story[], readonly Story[]]>([
    ['the newest', [...stories, newest], [newest]],
    ['the first of a year', [...stories, newYear], [newYear]],
    ['a backdated one', [...stories, backdated], [backdated]],
    [
      'one of a new author and new topics',
      ...added({ ...newest, authors: ['dewi'], topics: ['kopi', 'teh'] }),
    ],
    ['a backdated one of a new author', ...added({ ...backdated, authors: ['dewi'], topics: ['kopi'] })],
    ['a withdrawn one', stories.toSpliced(1000, 1), [old]],
    ['the first withdrawn', stories.slice(1), [first]],
    ['one withdrawn that has topics', stories.toSpliced(tagged, 1), [storyAt(tagged)]],
    ['one moved to another category', ...replaced(1000, { category: 'dunia' })],
    ['one signed by others', ...replaced(1000, { authors: ['citra', 'ayu'] })],
    ['one with other topics', ...replaced(tagged, { topics: ['pangan', 'haji', 'kopi'] })],
  ])('%s stays within the bound', (_, after, touched) => {
    const changed = differences(before, fingerprintsOf(after));
    expect(changed.length, changed.join('\n')).toBeLessThanOrEqual(bound(...touched));
    expect(changed.length).toBeGreaterThan(2);
  });

  it('that is the newest is itself, its neighbour and the lists that it heads', () => {
    expect(differences(before, fingerprintsOf([...stories, newest]))).toEqual([
      '2024/06/18/index.html',
      '2024/06/baru/index.html',
      '2024/06/berita-3599/index.html',
      '2024/06/index.html',
      '2024/index.html',
      'feed.json',
      'feed.xml',
      'indeks/index.html',
      'index.html',
      'kategori/dunia/2024/06/index.html',
      'kategori/dunia/feed.xml',
      'kategori/dunia/index.html',
      'penulis/bagas/2024/index.html',
      'penulis/bagas/feed.xml',
      'penulis/bagas/index.html',
      'sitemap-news.xml',
      'sitemap.xml',
      'sitemap/2024-06.xml',
      // For that page.
      'sitemap/halaman.xml',
      'topik/banjir/2024/index.html',
      'topik/banjir/feed.xml',
      'topik/banjir/index.html',
      // Its thirty-first story: the oldest is now on the page of its year.
      'topik/pangan/2022/index.html',
      'topik/pangan/feed.xml',
      'topik/pangan/index.html',
    ]);
  });

  it('that begins in other words is no other story’s page', () => {
    const [after] = replaced(1000, { summary: 'Ringkasan lain.' });
    const changed = differences(before, fingerprintsOf(after));
    expect(changed.filter((path) => path.includes('/berita-'))).toEqual([`2022/09/${old.slug}/index.html`]);
    expect(changed).toContain('2022/09/08/index.html');
  });

  it('that is in a closed month changes one bundle of the search index', () => {
    for (const after of [[...stories, backdated], stories.toSpliced(1000, 1)]) {
      expect(differences(bundlesOf(stories), bundlesOf(after))).toHaveLength(1);
    }
    expect(differences(bundlesOf(stories), bundlesOf([...stories, newest]))).toHaveLength(1);
  });
});
