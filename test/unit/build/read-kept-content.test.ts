import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readKeptContent } from '../../../src/build/read-kept-content.ts';
import { Workers } from '../../../src/build/workers.ts';
import * as articleParser from '../../../src/content/parse-article.ts';
import { validateContent } from '../../../src/content/validate.ts';
import { placeOf, storyWith, testNow, writeContent } from '../../fixtures/content.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

vi.mock('../../../src/content/parse-article.ts', { spy: true });
const parse = vi.mocked(articleParser.parseArticle);

/** Stories of as many months, the first of them without an author. */
function storiesOf(months: number): Record<string, string> {
  const paths = Array.from({ length: months }, (_, index) => `articles/2024/0${index + 1}/a.md`);
  return Object.fromEntries(
    paths.map((path, index) => [
      path,
      storyWith({
        date: `date: 2024-0${index + 1}-02 08:00 WIB`,
        author: index === 0 ? '' : 'author: Ayu Lestari',
      }),
    ]),
  );
}

async function check(contentDir: string, cacheDir: string) {
  const workers = new Workers(1);
  onTestFinished(() => workers.close());
  parse.mockClear();
  const raw = await readKeptContent({ contentDir, cacheDir, now: testNow, workers });
  const problems = validateContent(raw, { now: testNow }).problems.map(placeOf);
  return { problems, parsed: parse.mock.calls.map(([path]) => path) };
}

const unsigned = ['articles/2024/01/a.md:1:1 notice author/missing'];

describe('content that is read with a cache', () => {
  it('is parsed once, and where it was edited', async () => {
    const folder = writeContent(storiesOf(3));
    const cache = makeTemporaryFolder();
    expect((await check(folder, cache)).parsed).toHaveLength(3);
    expect(await check(folder, cache)).toEqual({ problems: unsigned, parsed: [] });
    appendFileSync(join(folder, 'articles/2024/02/a.md'), 'Lagi.\n');
    expect(await check(folder, cache)).toEqual({ problems: unsigned, parsed: ['articles/2024/02/a.md'] });
    expect(await check(folder, cache)).toEqual({ problems: unsigned, parsed: [] });
  });

  it.each([
    ['', 'few', 4, true],
    [' not', 'many', 9, false],
  ])('is%s left as it was recorded where %s folders were looked into', async (_, __, months, isSame) => {
    const folder = writeContent(storiesOf(months));
    const cache = makeTemporaryFolder();
    const index = join(cache, 'readings/folders.txt');
    await check(folder, cache);
    const recorded = readFileSync(index);
    for (let month = 1; month <= months; month += 1) {
      appendFileSync(join(folder, `articles/2024/0${month}/a.md`), 'Lagi.\n');
    }
    expect((await check(folder, cache)).parsed).toHaveLength(months);
    expect(readFileSync(index).equals(recorded)).toBe(isSame);
  });

  it('is read without one where it cannot be kept', async () => {
    const folder = writeContent(storiesOf(1));
    const file = join(makeTemporaryFolder(), 'a');
    writeFileSync(file, '');
    expect((await check(folder, join(file, 'cache'))).problems).toEqual(unsigned);
    expect(readFileSync(file, 'utf8')).toBe('');
  });
});
