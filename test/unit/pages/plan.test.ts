import { describe, expect, it } from 'vitest';
import { outputPathOf } from '../../../src/pages/addresses.ts';
import type { Page, PageOf } from '../../../src/pages/page.ts';
import { planPages } from '../../../src/pages/plan.ts';
import type { PageKind } from '../../../src/pages/props.ts';
import { makeTestArchive, testNow } from '../../fixtures/archive.ts';

const stories = [
  { slug: 'first', date: '2023-12-31 23:59', category: 'nasional' },
  { slug: 'second', date: '2024-09-14 08:00', category: 'dunia' },
  { slug: 'third', date: '2024-09-14 09:00', category: 'nasional' },
  { slug: 'fourth', date: '2024-09-15 07:00', category: 'nasional' },
];

function planOf(extraCategories: readonly string[] = []): Page[] {
  return [...planPages(makeTestArchive(stories, extraCategories), testNow)];
}

function ofKind<K extends PageKind>(pages: readonly Page[], kind: K): PageOf<K>[] {
  return pages.filter((page) => page.kind === kind) as unknown as PageOf<K>[];
}

describe('the plan of a site', () => {
  it('has one page at each address', () => {
    expect(
      planOf(['kosong'])
        .map((page) => page.props.permalink)
        .sort(),
    ).toEqual([
      '/',
      '/2023/',
      '/2023/12/',
      '/2023/12/31/',
      '/2023/12/first/',
      '/2024/',
      '/2024/09/',
      '/2024/09/14/',
      '/2024/09/15/',
      '/2024/09/fourth/',
      '/2024/09/second/',
      '/2024/09/third/',
      '/404.html',
      '/_headers',
      '/cari/',
      '/feed.json',
      '/feed.xml',
      '/icon.svg',
      '/indeks/',
      '/kategori/dunia/',
      '/kategori/dunia/2024/09/',
      '/kategori/dunia/feed.xml',
      '/kategori/kosong/',
      '/kategori/kosong/feed.xml',
      '/kategori/nasional/',
      '/kategori/nasional/2023/12/',
      '/kategori/nasional/2024/09/',
      '/kategori/nasional/feed.xml',
      '/koreksi/',
      '/pemeriksaan/',
      '/robots.txt',
      '/site.webmanifest',
      '/sitemap-news.xml',
      '/sitemap.xml',
      '/sitemap/2023-12.xml',
      '/sitemap/2024-09.xml',
      '/sitemap/halaman.xml',
    ]);
  });

  it('has the month and the year that an address names, whatever the date of the story there', () => {
    const moved = { slug: 'moved', date: '2024-12-31 23:30', folder: '2025/01' };
    const pages = [...planPages(makeTestArchive([...stories, moved]), testNow)];
    const january = ofKind(pages, 'month').find(({ props }) => props.permalink === '/2025/01/');
    expect(january?.props.days.map(({ permalink }) => permalink)).toEqual(['/2024/12/31/']);
    const year = ofKind(pages, 'year').find(({ props }) => props.permalink === '/2025/');
    expect(year?.props.months.map(({ permalink }) => permalink)).toContain('/2025/01/');
  });

  it('does not depend on the order of the articles', () => {
    const reversed = [...planPages(makeTestArchive(stories.toReversed()), testNow)];
    expect(reversed).toEqual(planOf());
  });

  it('links each article with the one before and after it', () => {
    const neighbours = ofKind(planOf(), 'article').map(({ props }) => [
      props.previous?.headline,
      props.headline,
      props.next?.headline,
    ]);
    expect(neighbours).toEqual([
      [undefined, 'first', 'second'],
      ['first', 'second', 'third'],
      ['second', 'third', 'fourth'],
      ['third', 'fourth', undefined],
    ]);
  });

  it('lists a month by day, newest first, each with its stories newest first', () => {
    const september = ofKind(planOf(), 'month').find(({ props }) => props.month === '2024-09');
    const days = september?.props.days.map(({ period, count, newest }) => [
      period,
      count,
      newest.map((teaser) => teaser.headline),
    ]);
    expect(days).toEqual([
      ['2024-09-15', 1, ['fourth']],
      ['2024-09-14', 2, ['third', 'second']],
    ]);
  });

  it('leads from a period to the nearest ones that hold a story, over a gap', () => {
    const adjacent = ofKind(planOf(), 'month').map(({ props }) => [
      props.adjacent.earlier?.permalink,
      props.month,
      props.adjacent.later?.permalink,
    ]);
    expect(adjacent).toEqual([
      [undefined, '2023-12', '/2024/09/'],
      ['/2023/12/', '2024-09', undefined],
    ]);
  });

  it('has a page for a category without a story', () => {
    const empty = ofKind(planOf(['kosong']), 'category').find(({ props }) => props.name === 'KOSONG');
    expect(empty?.props).toMatchObject({ newest: [], months: [] });
  });

  it('plans an archive without a single story', () => {
    const addresses = [...planPages(makeTestArchive([]), testNow)].map((page) => page.props.permalink);
    expect(addresses).toEqual([
      '/sitemap-news.xml',
      '/robots.txt',
      '/site.webmanifest',
      '/_headers',
      '/icon.svg',
      '/koreksi/',
      '/pemeriksaan/',
      '/',
      '/indeks/',
      '/cari/',
      '/404.html',
      '/feed.xml',
      '/feed.json',
      '/sitemap/halaman.xml',
      '/sitemap.xml',
    ]);
  });
});

describe('the file of an address', () => {
  it.each([
    ['/', 'index.html'],
    ['/2024/09/putin/', '2024/09/putin/index.html'],
    ['/404.html', '404.html'],
    ['/kategori/budaya/feed.xml', 'kategori/budaya/feed.xml'],
  ])('%s is %s', (permalink, path) => {
    expect(outputPathOf(permalink as Parameters<typeof outputPathOf>[0])).toBe(path);
  });
});
