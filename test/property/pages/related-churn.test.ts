// A story that comes in or goes changes *Berita Lainnya* of few others, however alike all stories are.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chainReach } from '../../../src/archive/alike.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { categoryReach } from '../../../src/archive/related.ts';
import { mostKeys } from '../../../src/archive/story-keys.ts';
import { planCells } from '../../../src/pages/plan.ts';
import { makeTestArchive, type Story, testNow } from '../../fixtures/archive.ts';

const mostChanged = mostKeys * chainReach + categoryReach;

const words = ['banjir', 'gempa', 'pupuk', 'anggaran', 'Mignolet', 'Petr Cech'];
const days = ['2023-11-30', '2023-12-01', '2024-01-15', '2024-01-16', '2024-02-29', '2024-04-01'];

const story: fc.Arbitrary<Story> = fc
  .record({
    day: fc.constantFrom(...days),
    minute: fc.integer({ min: 0, max: 599 }),
    category: fc.constantFrom('dunia', 'dunia', 'nasional'),
    about: fc.uniqueArray(fc.constantFrom(...words), { maxLength: 3 }),
    topics: fc.subarray(['gaza', 'diplomasi'], { maxLength: 1 }),
  })
  .map(({ day, minute, category, about, topics }) => ({
    slug: `berita-${day}-${minute}`,
    date: `${day} ${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
    headline: ['kabar tentang', ...about].join(' '),
    category,
    topics,
  }));

const stories = fc.uniqueArray(story, { selector: ({ slug }) => slug, minLength: 20, maxLength: 60 });

/** Permalink → the permalinks under it. */
function relatedOf(archive: Archive): Map<string, string> {
  const related = new Map<string, string>();
  for (const { plan } of planCells(archive, testNow)) {
    for (const page of plan()) {
      if (page.kind !== 'article') continue;
      const rows = page.props.related.map(({ permalink }) => permalink);
      related.set(page.props.permalink, rows.join(' '));
    }
  }
  return related;
}

it(`a story that comes in or goes changes what ${mostChanged} others show at most`, () => {
  let most = 0;
  fc.assert(
    fc.property(stories, fc.nat(), (all, pick) => {
      const categories = ['dunia', 'nasional'];
      const whole = relatedOf(makeTestArchive(all, categories));
      const without = relatedOf(makeTestArchive(all.toSpliced(pick % all.length, 1), categories));
      const changed = [...without].filter(([permalink, rows]) => whole.get(permalink) !== rows).length;
      most = Math.max(most, changed);
      expect(changed).toBeLessThanOrEqual(mostChanged);
    }),
    { numRuns: Number(process.env.RUNS ?? 150) },
  );
  expect(most).toBeGreaterThanOrEqual(mostChanged - 4);
});
