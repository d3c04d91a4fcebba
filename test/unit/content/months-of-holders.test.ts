import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { type Holder, holds } from '../../../src/archive/holdings.ts';
import { fewLooks } from '../../../src/archive/month.ts';
import { subjectsOf } from '../../../src/archive/subject.ts';
import { FolderCache } from '../../../src/build/folder-cache.ts';
import * as readingLines from '../../../src/build/reading-lines.ts';
import { Workers } from '../../../src/build/workers.ts';
import { readContent } from '../../../src/content/read.ts';
import { validateContent } from '../../../src/content/validate.ts';
import { storyWith, testNow, writeContent } from '../../fixtures/content.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

vi.mock('../../../src/build/reading-lines.ts', { spy: true });
const parse = vi.mocked(readingLines.parseReadings);

const stories = {
  satu: { author: 'author: Ayu Lestari' },
  dua: { author: 'author: A. Lestari', more: 'topics: [Banjir]' },
  tiga: { author: 'author: Bagas', more: 'topics: [banjir rob, Haji]' },
  // Filed in September, dated in October.
  empat: { author: 'author: [Bagas, A. Lestari]', date: 'date: 2024-10-01 08:00 WIB' },
  lima: { author: 'author: Bagas', category: 'category: Luar Negeri', more: 'series: Haji' },
};
const files = {
  'authors.yaml': '- slug: ayu\n  name: Ayu Lestari\n  aliases: [A. Lestari]\n- slug: bagas\n  name: Bagas\n',
  'categories.yaml':
    '- slug: nasional\n  name: Nasional\n- slug: dunia\n  name: Internasional\n  aliases: [Luar Negeri]\n',
  'topics.yaml': '- slug: banjir\n  name: Banjir\n  aliases: [banjir rob]\n- slug: haji\n  name: Haji\n',
  ...Object.fromEntries(
    Object.entries(stories).map(([slug, lines]) => [`articles/2024/09/${slug}.md`, storyWith(lines)]),
  ),
};

/** Of an archive whose readings lie in a cache. */
async function readMonths() {
  const contentDir = writeContent(files);
  const workers = new Workers(1);
  onTestFinished(() => workers.close());
  const options = {
    dir: makeTemporaryFolder(),
    code: 'code' as Digest,
    view: { now: testNow },
    clean: false,
  };
  const cache = new FolderCache(options, workers);
  const raw = await readContent(contentDir, { folders: (request) => cache.read(request) });
  const content = validateContent(raw, { now: testNow });
  if (!content.ok) throw new Error(join(contentDir, content.problems.map(({ rule }) => rule).join(', ')));
  return content.value;
}

it('a month gives all stories of a holder, under whatever spelling, and few others', async () => {
  const archive = await readMonths();
  const holders: Holder[] = [
    ...subjectsOf(archive),
    ...Array.from(archive.categories.values(), ({ id }) => ({ kind: 'category', id }) as const),
  ];
  for (const holder of holders) {
    for (const { month, articles, articlesOf } of (await readMonths()).months) {
      const found = articlesOf([holder]).map(({ slug }) => slug);
      const [all, own] = [articles(), articles().filter((article) => holds(holder, article))];
      expect(found, `${holder.id} in ${month}`).toEqual(own.map(({ slug }) => slug));
      expect(own.length, `${holder.id} in ${month}`).toBeLessThan(Math.max(all.length, 2));
    }
  }
});

it('a month that is asked for again and again is loaded once for all who ask', async () => {
  const archive = await readMonths();
  const month = archive.months.find((each) => each.month === '2024-09');
  const [author] = subjectsOf(archive);
  if (month === undefined || author === undefined) throw new Error('it holds no story');
  parse.mockClear();
  for (let look = 0; look < fewLooks + 3; look += 1) month.articlesOf([author]);
  expect(parse.mock.calls.map(([, names]) => names !== undefined)).toEqual([
    ...Array.from({ length: fewLooks }, () => true),
    false,
  ]);
});
