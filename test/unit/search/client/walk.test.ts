import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../../src/dates/moment.ts';
import type { BundleInfo } from '../../../../src/search/manifest.ts';
import { type Hit, Walk, type WalkLimits } from '../../../../templates/assets/search/walk.ts';

const limits: WalkLimits = { pageSize: 3, relevantReach: 20, reach: 30 };

/** Bundles of ten articles, newest first; each array holds the ranks of a bundle's results. */
function bundlesOf(results: readonly (readonly number[])[]): BundleInfo[] {
  return results.map((_, place) => {
    const date = `${2024 - place}-01-01` as LocalDate;
    return { name: String(place), from: date, to: date, articles: 10, index: `id_${place}` };
  });
}

/** A story is named after its bundle and its place there. */
function searchOf(results: readonly (readonly number[])[], asked: string[] = []) {
  return async ({ name }: BundleInfo): Promise<Hit<string>[]> => {
    asked.push(name);
    return (results[Number(name)] ?? [])
      .map((rank, place) => ({ rank, load: async () => `${name}.${place}` }))
      .sort((a, b) => b.rank - a.rank);
  };
}

async function walkToEnd(walk: Walk<string>): Promise<string[]> {
  const stories: string[] = [];
  while (!walk.progress.complete || walk.progress.found > walk.progress.shown) {
    stories.push(...(await walk.more()));
  }
  return stories;
}

const results = fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 8 }), { maxLength: 12 });

describe('a walk through the bundles', () => {
  it('gives every result once, newest bundle first', async () => {
    await fc.assert(
      fc.asyncProperty(results, async (ranks) => {
        const walk = new Walk(bundlesOf(ranks), 'newest', searchOf(ranks), limits);
        const inOrder: string[] = [];
        for (const bundle of bundlesOf(ranks)) {
          for (const hit of await searchOf(ranks)(bundle)) inOrder.push(await hit.load());
        }
        expect(await walkToEnd(walk)).toEqual(inOrder);
      }),
    );
  });

  it('gives every result once by relevance too', async () => {
    await fc.assert(
      fc.asyncProperty(results, async (ranks) => {
        const walk = new Walk(bundlesOf(ranks), 'relevant', searchOf(ranks), limits);
        const all = ranks.flatMap((bundle, name) => bundle.map((_, place) => `${name}.${place}`));
        expect((await walkToEnd(walk)).sort()).toEqual(all.sort());
      }),
    );
  });

  it('asks for no more bundles than the page needs', async () => {
    const ranks = [[1, 2, 3, 4], [5], [6]];
    const asked: string[] = [];
    const walk = new Walk(bundlesOf(ranks), 'newest', searchOf(ranks, asked), limits);
    expect(await walk.more()).toEqual(['0.3', '0.2', '0.1']);
    expect(asked).toEqual(['0']);
    expect(walk.progress).toEqual({ shown: 3, found: 4, since: '2024-01-01', complete: false });
  });

  it('stops after its reach where there is nothing, and goes on from there', async () => {
    const ranks = [[], [], [], [], [], [], [], [7]];
    const asked: string[] = [];
    const walk = new Walk(bundlesOf(ranks), 'newest', searchOf(ranks, asked), limits);
    expect(await walk.more()).toEqual([]);
    expect(walk.progress).toEqual({ shown: 0, found: 0, since: '2022-01-01', complete: false });
    expect(asked).toEqual(['0', '1', '2']);
    await walk.more();
    expect(await walk.more()).toEqual(['7.0']);
    expect(walk.progress).toEqual({ shown: 1, found: 1, since: '2017-01-01', complete: true });
  });

  it('ranks by relevance over several bundles before it gives results out', async () => {
    const ranks = [[1, 1, 1, 1], [9], [99]];
    const walk = new Walk(bundlesOf(ranks), 'relevant', searchOf(ranks), limits);
    expect(await walk.more()).toEqual(['1.0', '0.0', '0.1']);
    expect(walk.progress).toEqual({ shown: 3, found: 5, since: '2023-01-01', complete: false });
  });

  it('asks for ever more bundles at a time while it finds nothing, and for none twice', async () => {
    const ranks = Array.from({ length: 40 }, () => []);
    let open = 0;
    const most: number[] = [];
    const asked: string[] = [];
    const search = searchOf(ranks, asked);
    const walk = new Walk(
      bundlesOf(ranks),
      'newest',
      async (bundle) => {
        open += 1;
        most.push(open);
        await new Promise((done) => setTimeout(done, 1));
        open -= 1;
        return search(bundle);
      },
      { ...limits, reach: 1000 },
    );
    expect(await walk.more()).toEqual([]);
    expect(most.slice(0, 3)).toEqual([1, 1, 2]);
    expect(Math.max(...most)).toBe(16);
    expect(new Set(asked).size).toBe(40);
    expect(asked).toHaveLength(40);
  });

  it('tells no failure of a bundle that was asked ahead, and asks it again when its turn comes', async () => {
    const ranks = [[], [1, 2, 3], [4]];
    const asked: string[] = [];
    const search = searchOf(ranks, asked);
    const walk = new Walk(
      bundlesOf(ranks),
      'newest',
      async (bundle) => {
        const hits = await search(bundle);
        if (bundle.name === '2' && !asked.slice(0, -1).includes('2')) throw new Error('offline');
        return hits;
      },
      limits,
    );
    expect(await walk.more()).toEqual(['1.2', '1.1', '1.0']);
    expect(asked).toEqual(['0', '1', '2']);
    expect(await walk.more()).toEqual(['2.0']);
  });

  it('keeps the order of the bundles, in whatever order they answer', async () => {
    await fc.assert(
      fc.asyncProperty(results, fc.scheduler(), async (ranks, scheduler) => {
        const search = searchOf(ranks);
        const walk = new Walk(
          bundlesOf(ranks),
          'newest',
          (bundle) => scheduler.schedule(Promise.resolve()).then(() => search(bundle)),
          { ...limits, reach: 1000 },
        );
        const walked = walkToEnd(walk);
        await scheduler.waitFor(walked);
        const inOrder = await walkToEnd(new Walk(bundlesOf(ranks), 'newest', search, limits));
        expect(await walked).toEqual(inOrder);
      }),
    );
  });

  it('loses and doubles nothing when a bundle or a story fails once', async () => {
    const failing = fc.tuple(results, fc.array(fc.boolean(), { minLength: 5, maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(failing, async ([ranks, failures]) => {
        const remaining = [...failures];
        const trip = (): void => {
          if (remaining.pop()) throw new Error('offline');
        };
        const search = searchOf(ranks);
        const walk = new Walk(
          bundlesOf(ranks),
          'newest',
          async (bundle) => {
            trip();
            return (await search(bundle)).map((hit) => ({
              ...hit,
              load: async () => {
                trip();
                return hit.load();
              },
            }));
          },
          limits,
        );
        const stories: string[] = [];
        while (!walk.progress.complete || walk.progress.found > walk.progress.shown) {
          stories.push(...(await walk.more().catch(() => [])));
        }
        expect(stories).toEqual(await walkToEnd(new Walk(bundlesOf(ranks), 'newest', search, limits)));
      }),
    );
  });
});
