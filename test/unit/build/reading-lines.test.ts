import { expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { formatReadings, parseReadings, splitReadings } from '../../../src/build/reading-lines.ts';
import { readRows } from '../../../src/content/read-folder.ts';
import type { Zone } from '../../../src/dates/zone.ts';
import { storyWith, writeContent } from '../../fixtures/content.ts';

const files = ['satu', 'dua', 'rusak', 'tiga'].map((slug) => `articles/2024/09/${slug}.md`);
const [one = '', two = '', faulty = '', three = ''] = files;

function readStories() {
  const contentDir = writeContent({
    [one]: storyWith({ author: `author: [Ayu Lestari, 'Béla "Boy" \\']` }),
    [two]: storyWith({ category: 'category: Internasional', more: 'topics: [Banjir, Haji]' }),
    [faulty]: '---\ntitle: [\n---\n',
    [three]: storyWith({ title: 'title: "Haji"' }),
  });
  const site = { zone: 'Asia/Jakarta' as Zone, siteUrl: 'https://contoh.id' };
  return readRows(contentDir, site, { path: 'articles/2024/09', files });
}

it('reads back as it was kept', () => {
  const rows = readStories();
  const kept = splitReadings(formatReadings('d1' as Digest, rows));
  expect(kept.digest).toBe('d1');
  expect(parseReadings(kept)).toEqual(rows);
  expect(parseReadings(splitReadings(formatReadings('d2' as Digest, [])))).toEqual([]);
});

it.each([
  ['an author', ['Ayu Lestari'], files.filter((file) => file !== faulty)],
  ['an author whose name is written otherwise in JSON', ['Béla "Boy" \\'], [one]],
  ['a category', ['Internasional'], [two]],
  ['a topic, not a headline', ['Haji'], [two]],
  ['one of several', ['Banjir', 'Béla "Boy" \\'], [one, two]],
  ['nothing that is there', ['Haj'], []],
])('gives those of %s', (_, names, expected) => {
  const kept = splitReadings(formatReadings('d1' as Digest, readStories()));
  expect(parseReadings(kept, new Set(names)).map(({ reading }) => reading.path)).toEqual(expected);
});
