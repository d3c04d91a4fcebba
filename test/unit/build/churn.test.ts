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
const storiesADay = 4;

/** Two years and a half of stories, the last of them of the day before `lastDay`. */
const stories: readonly Story[] = Array.from({ length: 900 * storiesADay }, (_, index) => {
  const day = new Date(Date.UTC(2022, 0, 1) + Math.floor(index / storiesADay) * 86_400_000);
  const date = `${day.toISOString().slice(0, 10)} ${String(8 + (index % storiesADay)).padStart(2, '0')}:00`;
  return { slug: `berita-${index}`, date, category: categories[(index * 7) % categories.length] ?? '' };
});

function fingerprintsOf(all: readonly Story[]): Map<string, string> {
  const pages = findStale(planCells(makeTestArchive(all, categories)), code, nothingKnown);
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

/** 16, and 3 for each category that is touched; the stories here have no author. */
const bound = (categoryCount: number) => 16 + 3 * categoryCount;

const newest = { slug: 'baru', date: '2024-06-18 12:00', category: 'dunia' };
const newYear = { slug: 'baru', date: '2025-01-01 00:00', category: 'dunia' };
const backdated = { slug: 'susulan', date: '2023-05-05 09:30', category: 'dunia' };

describe('what one story changes', () => {
  const before = fingerprintsOf(stories);

  it.each([
    ['the newest', [...stories, newest]],
    ['the first of a year', [...stories, newYear]],
    ['a backdated one', [...stories, backdated]],
    ['a withdrawn one', stories.toSpliced(1000, 1)],
    ['the first withdrawn', stories.slice(1)],
    [
      'one moved to another category',
      stories.with(1000, { ...(stories[1000] ?? newest), category: 'dunia' }),
    ],
  ])('%s stays within the bound', (what, after) => {
    const changed = differences(before, fingerprintsOf(after));
    expect(changed.length, changed.join('\n')).toBeLessThanOrEqual(bound(what.includes('category') ? 2 : 1));
    expect(changed.length).toBeGreaterThan(5);
  });

  it('that is the newest is itself, its neighbour and the lists that it heads', () => {
    expect(differences(before, fingerprintsOf([...stories, newest]))).toEqual([
      '2024/06/18/index.html',
      '2024/06/baru/index.html',
      '2024/06/berita-3599/index.html',
      '2024/06/index.html',
      '2024/index.html',
      'cari/index.html',
      'indeks/index.html',
      'index.html',
      'kategori/dunia/2024/06/index.html',
      'kategori/dunia/index.html',
    ]);
  });

  it('that is in a closed month changes one bundle of the search index', () => {
    for (const after of [[...stories, backdated], stories.toSpliced(1000, 1)]) {
      expect(differences(bundlesOf(stories), bundlesOf(after))).toHaveLength(1);
    }
    expect(differences(bundlesOf(stories), bundlesOf([...stories, newest]))).toHaveLength(1);
  });
});
