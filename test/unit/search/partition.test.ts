import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../src/dates/moment.ts';
import { type Bundle, bundleLimit, type DayCount, partition } from '../../../src/search/partition.ts';
import { partitionArticles } from '../../fixtures/partition-articles.ts';

const limit = 8;

interface Story {
  readonly id: string;
  readonly localDate: LocalDate;
}

const leapDay = '2016-02-29' as LocalDate;

/** Any day from the last ones of 2011 to the first ones of 2016: over the edges of years and of four years. */
const day = fc
  .integer({ min: Date.UTC(2011, 11, 25) / 86_400_000, max: Date.UTC(2016, 2, 5) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10) as LocalDate);

/** Dates crowd on a few days and months, so that every level of the calendar is cut. */
function archivesOf(mostADay: number) {
  const crowd = fc.tuple(day, fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 20 }));
  const dates = fc.oneof(
    day.map((date) => [date]),
    crowd.map(([date, days]) => days.map((each) => withDay(date, each))),
  );
  return fc
    .array(fc.tuple(dates, fc.integer({ min: 1, max: mostADay })), { maxLength: 14 })
    .map((crowds) => crowds.flatMap(([each, count]) => Array.from({ length: count }, () => each).flat()))
    .map((all) => keepTo(mostADay, all).map((localDate, place): Story => ({ id: `${place}`, localDate })));
}

describe('the partition of the search index', () => {
  it('puts every article in exactly one bundle, none of them empty or above the limit', () => {
    fc.assert(
      fc.property(archivesOf(30), (stories) => {
        const bundles = partitionArticles(stories, limit);
        expect(bundles.flatMap(({ articles }) => ids(articles)).sort()).toEqual(ids(stories).sort());
        for (const { count, articles } of bundles) {
          expect(articles).toHaveLength(count);
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it('lists bundles newest first, under names of their own, without overlap', () => {
    fc.assert(
      fc.property(archivesOf(30), (stories) => {
        const bundles = partitionArticles(stories, limit);
        expect(new Set(bundles.map(({ name }) => name)).size).toBe(bundles.length);
        const newestFirst = bundles.flatMap(({ articles }) => ids(articles).reverse());
        expect(newestFirst).toEqual(ids(stories).reverse());
        for (const { articles, from, to } of bundles) {
          expect([from, to]).toEqual([articles[0]?.localDate, articles.at(-1)?.localDate]);
        }
      }),
    );
  });

  it('tells by dates and an offset which articles of the archive a bundle holds', () => {
    fc.assert(
      fc.property(archivesOf(30), (stories) => {
        for (const { from, to, offset, count, articles } of partitionArticles(stories, limit)) {
          const dated = stories.filter(({ localDate }) => localDate >= from && localDate <= to);
          expect(ids(dated.slice(offset, offset + count))).toEqual(ids(articles));
        }
      }),
    );
  });

  it('changes one bundle, or cuts one in two, when a story comes in, wherever its date is', () => {
    fc.assert(
      fc.property(archivesOf(limit - 1), day, (stories, date) => {
        const after = insert({ id: 'added', localDate: date }, stories);
        expect(costOf(stories, after)).toBeLessThanOrEqual(3);
        expect(costOf(stories, after)).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes one bundle, or joins two to one, when a story is withdrawn', () => {
    fc.assert(
      fc.property(archivesOf(limit), fc.nat(), (stories, place) => {
        fc.pre(stories.length > 0);
        expect(costOf(stories, stories.toSpliced(place % stories.length, 1))).toBeLessThanOrEqual(3);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes two bundles, cuts one or joins two of them, when a story gets another date', () => {
    fc.assert(
      fc.property(archivesOf(limit - 1), fc.nat(), day, (stories, place, date) => {
        fc.pre(stories.length > 0);
        const moved = stories[place % stories.length];
        const others = stories.filter((story) => story !== moved);
        const after = insert({ id: moved?.id ?? '', localDate: date }, others);
        expect(costOf(stories, after)).toBeLessThanOrEqual(6);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes only the last part of a day above the limit when its newest story comes in', () => {
    const before = partition([{ date: leapDay, count: 20 }], limit);
    const after = partition([{ date: leapDay, count: 21 }], limit);
    expect(before.map(({ name, offset, count }) => `${name} ${offset} ${count}`)).toEqual([
      '2016-02-29-n0003 16 4',
      '2016-02-29-n0002 8 8',
      '2016-02-29-n0001 0 8',
    ]);
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it('takes the widest periods of the calendar that stay within the limit', () => {
    const days = [
      ['1999-12-31', 3],
      ['2016-01-01', 2],
      ['2017-07-01', 4],
      ['2020-01-09', 9],
      ['2021-05-03', 5],
      ['2021-06-30', 4],
      ['2022-10-01', 4],
      ['2022-11-30', 4],
      ['2022-12-01', 1],
      ['2024-02-16', 1],
      ['2024-02-17', 4],
      ['2024-02-24', 4],
      ['2024-02-25', 1],
      ['2024-02-26', 7],
      ['2024-02-29', 7],
    ] as [LocalDate, number][];
    const bundles = partition(
      days.map(([date, count]) => ({ date, count })),
      limit,
    );
    expect(bundles.map(({ name, from, to, count }) => `${name}: ${from} ${to} ${count}`)).toEqual([
      '2024-02-d29-31: 2024-02-29 2024-02-29 7',
      '2024-02-d25-28: 2024-02-25 2024-02-26 8',
      '2024-02-d17-24: 2024-02-17 2024-02-24 8',
      '2024-02-d01-16: 2024-02-16 2024-02-16 1',
      '2022-12: 2022-12-01 2022-12-01 1',
      '2022-m10-11: 2022-10-01 2022-11-30 8',
      '2021-06: 2021-06-30 2021-06-30 4',
      '2021-m04-05: 2021-05-03 2021-05-03 5',
      '2020-01-09-n0002: 2020-01-09 2020-01-09 1',
      '2020-01-09-n0001: 2020-01-09 2020-01-09 8',
      '2016-2019: 2016-01-01 2017-07-01 6',
      '1984-2015: 1999-12-31 1999-12-31 3',
    ]);
  });

  it('of an archive without articles is empty', () => {
    expect(partition([])).toEqual([]);
  });

  it.each([
    [1, 10],
    [20, 240],
    [27, 300],
    [270, 4100],
  ])('cuts ten years of %i articles a day into at most %i bundles', (count, most) => {
    const days = Array.from({ length: 3652 }, (_, place): DayCount => {
      const date = new Date(Date.UTC(2015, 0, 1) + place * 86_400_000);
      return { date: date.toISOString().slice(0, 10) as LocalDate, count };
    });
    const bundles = partition(days);
    expect(bundles.length).toBeLessThanOrEqual(most);
    expect(sum(bundles)).toBe(count * 3652);
    expect(Math.max(...bundles.map((bundle) => bundle.count))).toBeLessThanOrEqual(bundleLimit);
  });
});

/** Bundles of either side whose name or content the other lacks; a bundle that only changed counts once. */
function costOf(before: readonly Story[], after: readonly Story[]): number {
  const contents = (stories: readonly Story[]) =>
    new Map(partitionArticles(stories, limit).map(({ name, articles }) => [name, ids(articles).join()]));
  const [old, fresh] = [contents(before), contents(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((name) => old.get(name) !== fresh.get(name))
    .length;
}

function insert(story: Story, stories: readonly Story[]): Story[] {
  return [...stories, story].sort(byDate);
}

function ids(stories: readonly Story[]): string[] {
  return stories.map(({ id }) => id);
}

function byDate(a: Story, b: Story): number {
  return a.localDate < b.localDate ? -1 : a.localDate > b.localDate ? 1 : 0;
}

function sum(bundles: readonly Bundle[]): number {
  return bundles.reduce((total, { count }) => total + count, 0);
}

/** The same month's given day, or its last. */
function withDay(date: LocalDate, wanted: number): LocalDate {
  const last = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
  return `${date.slice(0, 8)}${String(Math.min(wanted, last)).padStart(2, '0')}` as LocalDate;
}

/** Sorted, with at most so many of one date. */
function keepTo(mostADay: number, dates: readonly LocalDate[]): LocalDate[] {
  const counts = new Map<LocalDate, number>();
  return dates.toSorted().filter((date) => {
    const count = (counts.get(date) ?? 0) + 1;
    counts.set(date, count);
    return count <= mostADay;
  });
}
