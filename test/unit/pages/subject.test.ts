import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestCount } from '../../../src/archive/newest-finder.ts';
import type { Page, PageOf } from '../../../src/pages/page.ts';
import { planCells, planPages } from '../../../src/pages/plan.ts';
import type { PageKind } from '../../../src/pages/props.ts';
import { makeTestArchive, type Story, testNow } from '../../fixtures/archive.ts';

const tags = { authors: ['ayu'], topics: ['banjir'] };

/** `count` stories of one year, a day a story. */
function storiesOf(year: string, count: number, more: Partial<Story> = tags): Story[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(Number(year), 0, 1 + index * 7)).toISOString().slice(0, 10);
    return { slug: `berita-${year}-${index}`, date: `${day} 08:00`, ...more };
  });
}

function pagesOf(stories: readonly Story[]): Page[] {
  return [...planPages(makeTestArchive(stories), testNow)];
}

function ofKind<K extends PageKind>(pages: readonly Page[], kind: K): PageOf<K>['props'][] {
  return pages.filter((page) => page.kind === kind).map((page) => page.props as PageOf<K>['props']);
}

const yearPages = (stories: readonly Story[]) =>
  ofKind(pagesOf(stories), 'subject-year').map(({ permalink }) => permalink);

describe('the page of an author or a topic', () => {
  it('shows the newest stories, newest first, and how many there are', () => {
    const [author, topic] = ofKind(pagesOf([...storiesOf('2023', 20), ...storiesOf('2024', 15)]), 'subject');
    expect(author).toMatchObject({ permalink: '/penulis/ayu/', of: 'author', name: 'AYU', count: 35 });
    expect(topic).toMatchObject({ permalink: '/topik/banjir/', of: 'topic', name: 'BANJIR', count: 35 });
    expect(topic?.newest).toHaveLength(newestCount);
    expect(topic?.newest[0]?.permalink).toBe('/2024/04/berita-2024-14/');
    expect(topic?.newest.at(-1)?.permalink).toBe('/2023/02/berita-2023-5/');
  });

  it('shows a story of two authors to both, and unsigned ones to nobody', () => {
    const stories = [
      { slug: 'bersama', date: '2024-01-01 08:00', authors: ['ayu', 'bagas'] },
      { slug: 'tanpa-nama', date: '2024-01-02 08:00' },
    ];
    const shown = ofKind(pagesOf(stories), 'subject').map(({ name, newest }) => [name, newest.length]);
    expect(shown).toEqual([
      ['AYU', 1],
      ['BAGAS', 1],
    ]);
  });

  it('leads to the years that have a page', () => {
    const stories = [...storiesOf('2022', 3), ...storiesOf('2023', 20), ...storiesOf('2024', 15)];
    const [author] = ofKind(pagesOf(stories), 'subject');
    expect(author?.years).toEqual([
      { period: '2023', permalink: '/penulis/ayu/2023/', count: 20 },
      { period: '2022', permalink: '/penulis/ayu/2022/', count: 3 },
    ]);
  });
});

describe('a year of an author or a topic', () => {
  it.each([
    ['all stories are among the newest', storiesOf('2024', 30), []],
    ['one is not', storiesOf('2024', 31), ['/penulis/ayu/2024/', '/topik/banjir/2024/']],
    [
      'an older year is not',
      [...storiesOf('2022', 1), ...storiesOf('2024', 30)],
      ['/penulis/ayu/2022/', '/topik/banjir/2022/'],
    ],
    [
      'part of an older year is not',
      [...storiesOf('2023', 20), ...storiesOf('2024', 11)],
      ['/penulis/ayu/2023/', '/topik/banjir/2023/'],
    ],
  ])('has a page where %s', (_, stories, addresses) => {
    expect(yearPages(stories)).toEqual(addresses);
  });

  it('shows all stories of that year by month, newest first', () => {
    const [year] = ofKind(pagesOf(storiesOf('2024', 35, { topics: ['banjir'] })), 'subject-year');
    expect(year).toMatchObject({
      title: 'BANJIR, 2024',
      count: 35,
      subject: { permalink: '/topik/banjir/' },
    });
    const shown = year?.months.flatMap(({ articles }) => articles.map(({ permalink }) => permalink)) ?? [];
    expect(shown).toHaveLength(35);
    expect(year?.months.map(({ period }) => period).slice(0, 2)).toEqual(['2024-08', '2024-07']);
    expect(shown[0]).toBe('/2024/08/berita-2024-34/');
  });

  it('leaves out the stories of other years and other subjects', () => {
    const stories = [...storiesOf('2023', 12), ...storiesOf('2024', 40, { topics: ['haji'] })];
    const pages = pagesOf([...stories, ...storiesOf('2025', 25)]);
    const [year] = ofKind(pages, 'subject-year').filter(
      ({ permalink }) => permalink === '/topik/banjir/2023/',
    );
    expect(year?.months.flatMap(({ articles }) => articles)).toHaveLength(12);
  });
});

describe('every story', () => {
  it('is on a page of its author, whatever the years hold', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 45 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(counts, (held) => {
        const stories = held.flatMap((count, index) => storiesOf(String(2021 + index), count));
        const pages = pagesOf(stories);
        const shown = [
          ...ofKind(pages, 'subject').flatMap(({ newest }) => newest),
          ...ofKind(pages, 'subject-year').flatMap(({ months }) =>
            months.flatMap(({ articles }) => articles),
          ),
        ];
        expect(new Set(shown.map(({ permalink }) => permalink)).size).toBe(stories.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the lists of names', () => {
  it('are by letter, marks aside, and names in other scripts come last', () => {
    const names = ['zulkifli', 'Élan', 'eko', 'Ayu', '国际', '1965'];
    const stories = names.map((name, index) => ({
      slug: `berita-${index}`,
      date: '2024-01-01 08:00',
      topics: [name],
    }));
    const [list] = ofKind(pagesOf(stories), 'subject-list');
    expect(list?.permalink).toBe('/topik/');
    expect(list?.letters.map(({ letter, subjects }) => [letter, subjects.map(({ text }) => text)])).toEqual([
      ['A', ['AYU']],
      ['E', ['EKO', 'ÉLAN']],
      ['Z', ['ZULKIFLI']],
      ['#', ['1965', '国际']],
    ]);
  });

  it('are led to from the index, and absent where they would be empty', () => {
    const [index] = ofKind(pagesOf(storiesOf('2024', 1, { topics: ['haji'] })), 'archive-index');
    expect(index?.lists).toEqual([{ text: 'Topik', permalink: '/topik/' }]);
    expect(ofKind(pagesOf(storiesOf('2024', 1, {})), 'subject-list')).toEqual([]);
  });
});

it('cells of a year come behind its months, so that these are still held', () => {
  const stories = [...storiesOf('2022', 40), ...storiesOf('2023', 40)];
  const keys = [...planCells(makeTestArchive(stories), testNow)].map(({ key }) => key);
  const before = (start: string) => keys[keys.findIndex((key) => key.startsWith(start)) - 1];
  expect(before('subjects/2022/')).toBe('month/2022-10');
  expect(before('subjects/2023/')).toBe('month/2023-10');
  expect(keys.slice(-3)).toEqual(['front', 'author/ayu', 'topic/banjir']);
});

it('a story of one author leaves most cells of its year as they are', () => {
  const others = Array.from({ length: 40 }, (_, person) =>
    storiesOf('2022', 31, { authors: [`orang-${person}`] }).map((story) => ({
      ...story,
      slug: `${story.slug}-${person}`,
    })),
  );
  const inputs = (stories: readonly Story[]) => {
    const cells = [...planCells(makeTestArchive(stories), testNow)];
    const ofYears = cells.filter(({ key }) => key.startsWith('subjects/'));
    return new Map(ofYears.map(({ key, inputs: digest }) => [key, digest]));
  };
  const before = inputs(others.flat());
  const after = inputs([...others.flat(), { slug: 'baru', date: '2022-12-30 08:00', authors: ['orang-0'] }]);
  expect(before.size).toBeGreaterThan(8);
  expect([...after].filter(([key, digest]) => before.get(key) !== digest)).toHaveLength(1);
});
