import { describe, expect, it } from 'vitest';
import type { CodeFingerprints } from '../../../src/build/code-fingerprints.ts';
import { planSite } from '../../../src/build/plan-site.ts';
import { cellsOfShard } from '../../../src/build/shard.ts';
import { makeTestArchive } from '../../fixtures/archive.ts';

const stories = Array.from({ length: 90 }, (_, index) => {
  const month = String((index % 9) + 1).padStart(2, '0');
  return { slug: `berita-${index}`, date: `${2020 + (index % 5)}-${month}-10 08:00` };
});
const code = { pages: {}, search: '', planning: '' } as unknown as CodeFingerprints;
const cells = planSite(makeTestArchive(stories), code, { now: 0, search: true, bundleLimit: 6 });
const shardable = cells.filter(({ kind }) => kind !== 'bundle-list');

describe('the shards of a site', () => {
  it('hold every cell once but the list of bundles, for any number of machines', () => {
    expect(shardable.length).toBe(cells.length - 1);
    for (let of = 1; of <= cells.length + 3; of += 1) {
      const shards = Array.from({ length: of }, (_, place) => cellsOfShard(cells, { index: place + 1, of }));
      expect(
        shards
          .flat()
          .map(({ key }) => key)
          .sort(),
      ).toEqual(shardable.map(({ key }) => key).sort());
    }
  });

  it('differ by one cell at most, in pages and search alike', () => {
    for (const of of [2, 3, 4, 8]) {
      const counts = Array.from({ length: of }, (_, place) =>
        cellsOfShard(cells, { index: place + 1, of }),
      ).map((shard) => shard.length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }
  });

  it('are told by the plan alone, in its order', () => {
    const shard = cellsOfShard(cells, { index: 2, of: 3 });
    expect(shard).toEqual(shardable.filter((_, place) => place % 3 === 1));
  });
});
