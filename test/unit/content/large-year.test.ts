import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listContentFiles } from '../../../src/content/list-files.ts';
import { type RawContent, readContent } from '../../../src/content/read.ts';
import { validateContent } from '../../../src/content/validate.ts';
import { storyPath, storyWith, testNow, writeContent } from '../../fixtures/content.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

/** More than a call takes arguments. */
const storyCount = 130_000;

it('the files of a year of many stories are listed', () => {
  const content = makeTemporaryFolder();
  const months = ['01', '02'].map((month) => join(content, 'articles/2024', month));
  for (const month of months) {
    mkdirSync(month, { recursive: true });
    for (let index = 0; index < storyCount / 2; index += 1)
      closeSync(openSync(join(month, `berita-${index}.md`), 'w'));
  }
  expect(listContentFiles(content).articles).toHaveLength(storyCount);
});

it('a year of many stories that its list of addresses lacks is told in one notice', async () => {
  const raw = await readContent(
    writeContent({ [storyPath]: storyWith(), 'addresses/2024.txt': '/2024/09/berita/\n' }),
  );
  const files = Array.from({ length: storyCount }, (_, index) => `articles/2024/09/berita-${index}.md`);
  const folders: RawContent['folders'] = raw.folders.map((folder) => ({
    path: folder.path,
    files: [storyPath, ...files],
    digest: folder.digest,
    summaryIn: (view) => folder.summaryIn(view),
    readings: () => folder.readings(),
  }));
  const { problems } = validateContent({ ...raw, folders }, { now: testNow });
  expect(problems.map(({ rule, details }) => [rule, 'count' in details ? details.count : undefined])).toEqual(
    [['address/unrecorded', storyCount]],
  );
});
