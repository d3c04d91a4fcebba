import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articlesOf } from '../../../src/archive/archive.ts';
import { findHoldings, type Holder } from '../../../src/archive/holdings.ts';
import { fewLooks } from '../../../src/archive/month.ts';
import { makeNewestFinder, newestCount } from '../../../src/archive/newest-finder.ts';
import type { TopicId } from '../../../src/archive/topic.ts';
import { makeTestArchive, type Story } from '../../fixtures/archive.ts';

const months = Array.from({ length: 10 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);
const topics = ['banjir', 'pemilu', 'haji'];

/** An archive whose months count how often they are looked into, as a whole or for the stories of one holder. */
function watched(stories: readonly Story[]) {
  const archive = makeTestArchive(stories);
  const looks = { whole: new Map<string, number>(), few: new Map<string, number>() };
  const count = (counts: Map<string, number>, month: string) =>
    counts.set(month, (counts.get(month) ?? 0) + 1);
  const watchedMonths = archive.months.map((month) => ({
    ...month,
    articles: () => {
      count(looks.whole, month.month);
      return month.articles();
    },
    articlesOf: (holders: readonly Holder[]) => {
      count(looks.few, month.month);
      return month.articlesOf(holders);
    },
  }));
  const finder = makeNewestFinder(findHoldings({ months: watchedMonths }));
  return { archive, finder, looks };
}

const drawn = fc.array(
  fc.record({
    month: fc.constantFrom(...months),
    day: fc.integer({ min: 10, max: 28 }),
    topics: fc.subarray(topics),
    authors: fc.subarray(['ayu', 'bagas']),
    category: fc.constantFrom('dunia', 'budaya'),
  }),
  { maxLength: 120 },
);

it('gives the newest stories of each, in the archive’s order, whoever asked before', () => {
  fc.assert(
    fc.property(drawn, fc.shuffledSubarray(topics), (all, asked) => {
      const stories = all.map(({ month, day, ...story }, index) => ({
        ...story,
        slug: `berita-${index}`,
        date: `${month}-${day} 08:00`,
      }));
      const { archive, finder, looks } = watched(stories);
      const newest = [...articlesOf(archive)].reverse();
      for (const topic of asked as TopicId[]) {
        const expected = newest.filter((article) => article.topics.includes(topic)).slice(0, newestCount);
        expect(finder({ kind: 'topic', id: topic })).toEqual(expected);
      }
      for (const [id] of archive.authors) {
        const expected = newest.filter(({ authors }) => authors.includes(id)).slice(0, newestCount);
        expect(finder({ kind: 'author', id })).toEqual(expected);
      }
      for (const [id] of archive.categories) {
        const expected = newest.filter(({ category }) => category === id).slice(0, newestCount);
        expect(finder({ kind: 'category', id })).toEqual(expected);
      }
      for (const [month, count] of looks.whole) expect(count, month).toBe(1);
      for (const [month, count] of looks.few) expect(count, month).toBeLessThanOrEqual(fewLooks);
    }),
    { numRuns: 200 },
  );
});

it('looks into no month that holds none of them', () => {
  const { finder, looks } = watched([
    ...Array.from({ length: newestCount }, (_, index) => ({
      slug: `baru-${index}`,
      date: '2024-05-01 08:00',
      topics: ['banjir'],
    })),
    { slug: 'lama', date: '2024-01-01 08:00', topics: ['banjir'] },
    { slug: 'lain', date: '2024-07-01 08:00', topics: ['haji'] },
  ]);
  expect(finder({ kind: 'topic', id: 'banjir' as TopicId })).toHaveLength(newestCount);
  expect(finder({ kind: 'topic', id: 'tidak-ada' as TopicId })).toEqual([]);
  expect([...looks.few.keys()]).toEqual(['2024-05']);
  expect([...looks.whole.keys()]).toEqual([]);
});
