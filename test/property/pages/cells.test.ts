// What a cell's inputs leave out, an incremental build would not see: so equal inputs must mean equal pages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Archive, articlesOf } from '../../../src/archive/archive.ts';
import { outputPathOf } from '../../../src/pages/addresses.ts';
import { planCells } from '../../../src/pages/plan.ts';
import { planBundles } from '../../../src/search/plan-bundles.ts';
import { makeTestArchive, type Story, testNow } from '../../fixtures/archive.ts';
import { archiveOf, names, twoArchives } from './drawn-archives.ts';
import { story } from './drawn-stories.ts';

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
  }, 120_000);

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

it('a month lists a story of a later one: who paid for that is among its inputs', () => {
  const inputsOf = (sponsor: string) => {
    const named: Story = { slug: 'kopi', headline: 'Kopi', date: '2025-02-02 08:00', sponsor };
    const [listed] = articlesOf(makeTestArchive([named]));
    if (listed === undefined) throw new Error('there is no story');
    const { headline, category, publishedAt } = listed;
    const listing: Story = {
      slug: 'teh',
      date: '2024-09-02 08:00',
      related: [{ headline, category, publishedAt }],
    };
    const between: Story = { slug: 'susu', date: '2024-10-02 08:00' };
    const cells = planCells(makeTestArchive([named, listing, between]), testNow);
    return Array.from(cells).find(({ key }) => key === 'month/2024-09')?.inputs;
  };
  expect(inputsOf('')).toBe(inputsOf(''));
  expect(inputsOf('PT Contoh')).not.toBe(inputsOf(''));
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
  }, 120_000);
});
