// Whether *Berita Lainnya* is about the same: judged by pairs of real stories that were rated blind (README.md).
import { describe, expect, it } from 'vitest';
import { hasSharedCorpora } from '../quality/corpora.ts';
import { chooseRows, type Rows, type Way, ways } from './choose-rows.ts';
import { pairOf, precisionOf, readRatings, readRows, writeRows } from './ratings.ts';
import { readRealStories } from './real-stories.ts';

const ratings = readRatings();
const judged = new Set(ratings.map(({ story }) => story));

async function chooseAll(): Promise<ReadonlyMap<Way, Rows>> {
  const archives = await readRealStories();
  return new Map(
    ways.map((way) => {
      return [way, new Map(archives.flatMap((stories) => [...chooseRows(stories, way, judged)]))];
    }),
  );
}

// After a change of how rows are chosen: UPDATE_RELATED=1, then rate the pairs that the next test names.
if (process.env.UPDATE_RELATED && hasSharedCorpora) writeRows(await chooseAll());

const rows = readRows();
const rowsOf = (way: Way): Rows => rows.get(way) ?? new Map();

describe('Berita Lainnya under real stories', () => {
  it.skipIf(!hasSharedCorpora)(
    'is what the committed rows say',
    async () => {
      const chosen = await chooseAll();
      for (const way of ways) expect(chosen.get(way), way).toEqual(rowsOf(way));
    },
    120_000,
  );

  it('was rated pair by pair, each once', () => {
    const rated = ratings.map(pairOf);
    const shown = ways.flatMap((way) =>
      [...rowsOf(way)].flatMap(([story, list]) => list.map((earlier) => pairOf({ story, earlier }))),
    );
    expect(new Set(rated).size).toBe(rated.length);
    expect(rated.length).toBeGreaterThanOrEqual(200);
    expect(shown.filter((pair) => !rated.includes(pair))).toEqual([]);
  });

  it.each([
    ['all that were judged', ratings],
    ['stories that nothing was tuned on', ratings.filter(({ part }) => part === 'held-out')],
    [
      'Indonesian news that nothing was tuned on',
      ratings.filter(({ part, story }) => part === 'held-out' && story.startsWith('portals/')),
    ],
  ])('is about the same 20 points more often than the latest of the category: %s', (_, some) => {
    const [latest, related] = [precisionOf(rowsOf('latest'), some), precisionOf(rowsOf('related'), some)];
    expect(related - latest).toBeGreaterThanOrEqual(20);
  });
});
