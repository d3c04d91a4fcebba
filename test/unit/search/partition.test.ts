import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../src/dates/moment.ts';
import { type Bundle, type PartitionLimits, partition } from '../../../src/search/partition.ts';

interface Story {
  readonly id: string;
  readonly localDate: LocalDate;
}

const limits: PartitionLimits = { live: 5, recent: 8, closed: 20 };

const day = fc
  .tuple(
    fc.integer({ min: 2008, max: 2016 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${pad(month)}-${pad(date)}` as LocalDate);

/** Dates crowd around a few days, so that every level of the calendar is cut; small archives hardly are. */
const archive = fc
  .oneof(
    ...[6, 15, 40].map((maxLength) =>
      fc.array(fc.tuple(day, fc.integer({ min: 1, max: 12 })), { maxLength }),
    ),
  )
  .map((days) => storiesOf(days.flatMap(([date, count]) => Array<LocalDate>(count).fill(date))));

describe('the partition of the search index', () => {
  it('puts every article in exactly one bundle, within the limit of its period', () => {
    fc.assert(
      fc.property(archive, (stories) => {
        const bundles = partition(stories, limits);
        expect(bundles.flatMap(({ articles }) => ids(articles)).sort()).toEqual(ids(stories).sort());
        const newest = stories.at(-1)?.localDate ?? '';
        for (const { to, articles } of bundles) {
          const live = to.slice(0, 7) === newest.slice(0, 7);
          const recent = to.slice(0, 4) === newest.slice(0, 4);
          expect(articles.length).toBeLessThanOrEqual(live ? 5 : recent ? 8 : 20);
        }
      }),
    );
  });

  it('lists bundles newest first, under names of their own, without overlap', () => {
    fc.assert(
      fc.property(archive, (stories) => {
        const bundles = partition(stories, limits);
        expect(new Set(bundles.map(({ name }) => name)).size).toBe(bundles.length);
        const inOrder = bundles.flatMap(({ articles }) => ids(articles).reverse());
        expect(inOrder).toEqual(ids(stories).reverse());
      }),
    );
  });

  it('depends on dates and counts alone', () => {
    fc.assert(
      fc.property(archive, (stories) => {
        const renamed = stories.map((story) => ({ ...story, id: `x${story.id}` }));
        expect(outline(partition(renamed, limits))).toEqual(outline(partition(stories, limits)));
      }),
    );
  });

  it('changes at most one bundle when the newest article comes in its month', () => {
    fc.assert(
      fc.property(archive, fc.nat({ max: 27 }), (stories, later) => {
        const newest = stories.at(-1)?.localDate ?? ('2016-05-01' as LocalDate);
        const date = Math.min(28, Number(newest.slice(8)) + later);
        const added: Story = { id: 'added', localDate: `${newest.slice(0, 8)}${pad(date)}` as LocalDate };
        const changes = changed(partition(stories, limits), partition([...stories, added], limits));
        expect(changes.length).toBe(1);
      }),
    );
  });

  it('changes no bundle of another year when a backdated article comes in', () => {
    fc.assert(
      fc.property(archive, day, (stories, date) => {
        fc.pre(stories.some(({ localDate }) => localDate > date));
        const after = [...stories, { id: 'added', localDate: date }].sort(byDate);
        const decade = date.slice(0, 3);
        for (const { from } of changed(partition(stories, limits), partition(after, limits))) {
          expect(from.slice(0, 3)).toBe(decade);
        }
      }),
    );
  });

  it('cuts a full closed year into the widest periods that stay within the limit', () => {
    const stories = storiesOf([
      ...Array<LocalDate>(12).fill('2015-02-03' as LocalDate),
      ...Array<LocalDate>(12).fill('2015-05-03' as LocalDate),
      ...Array<LocalDate>(20).fill('2015-11-30' as LocalDate),
      ...Array<LocalDate>(41).fill('2017-11-30' as LocalDate),
      ...Array<LocalDate>(2).fill('2020-01-09' as LocalDate),
      ...Array<LocalDate>(3).fill('2021-01-09' as LocalDate),
      ...Array<LocalDate>(3).fill('2021-02-08' as LocalDate),
      ...Array<LocalDate>(6).fill('2021-02-09' as LocalDate),
    ]);
    expect(partition(stories, limits).map(({ name, articles }) => `${name} ${articles.length}`)).toEqual([
      '2021-02-d09-16-n0002 1',
      '2021-02-d09-16-n0001 5',
      '2021-02-d01-08-n0001 3',
      '2021 3',
      '2020s 2',
      '2017-11-30-n0003 1',
      '2017-11-30-n0002 20',
      '2017-11-30-n0001 20',
      '2015-h2 20',
      '2015-q2 12',
      '2015-q1 12',
    ]);
  });

  it('of an archive without articles is empty', () => {
    expect(partition([])).toEqual([]);
  });

  it.each([
    [10_000, 60],
    [100_000, 60],
    [1_000_000, 600],
  ])('cuts %i articles of ten years into at most %i bundles', (count, most) => {
    const start = Date.UTC(2015, 0, 1);
    const stories = Array.from({ length: count }, (_, index) => {
      const date = new Date(start + Math.floor((index / count) * 3650) * 86_400_000);
      return { localDate: date.toISOString().slice(0, 10) as LocalDate };
    });
    expect(partition(stories).length).toBeLessThanOrEqual(most);
  });
});

function storiesOf(dates: readonly LocalDate[]): Story[] {
  return [...dates].sort().map((localDate, index) => ({ id: String(index), localDate }));
}

function ids(stories: readonly Story[]): string[] {
  return stories.map(({ id }) => id);
}

function byDate(a: Story, b: Story): number {
  return a.localDate < b.localDate ? -1 : a.localDate > b.localDate ? 1 : 0;
}

function outline(bundles: readonly Bundle<Story>[]) {
  return bundles.map(({ name, from, to, articles }) => ({ name, from, to, count: articles.length }));
}

/** Bundles of either side whose name or content the other side lacks; a bundle that only grew counts once. */
function changed(before: readonly Bundle<Story>[], after: readonly Bundle<Story>[]): Bundle<Story>[] {
  const contents = (bundles: readonly Bundle<Story>[]) =>
    new Map(bundles.map((bundle) => [bundle.name, ids(bundle.articles).join()]));
  const [old, fresh] = [contents(before), contents(after)];
  return [
    ...after.filter(({ name }) => old.get(name) !== fresh.get(name)),
    ...before.filter(({ name }) => !fresh.has(name)),
  ];
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
