import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RememberedContent } from '../../../src/build/remembered-content.ts';
import { readContent } from '../../../src/content/read.ts';
import { type ReadComments, readCommentsHere } from '../../../src/content/read-comments.ts';
import { type FoldersRequest, readFoldersHere } from '../../../src/content/read-folder.ts';
import { readMediaHere } from '../../../src/content/read-media.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const story = (title: string) => `---\ntitle: ${title}\ndate: 2024-09-14\ncategory: Nasional\n---\n\nIsi.\n`;
const [first, second] = ['articles/2024/08/a.md', 'articles/2024/09/b.md'];

/** A content folder that is read by way of its memory, and the article folders that were read for it. */
function remember() {
  const content = makeTemporaryFolder();
  writeFiles(content, { [first]: story('Satu'), [second]: story('Dua'), 'site.yaml': 'name: Radio\n' });
  const memory = new RememberedContent();
  const read: string[] = [];
  const readFolders = async (request: FoldersRequest) => {
    read.push(...request.folders.map(({ path }) => path));
    return readFoldersHere(request);
  };
  const comments: ReadComments = async (request) => {
    if (request.files.length > 0) read.push('comments');
    return readCommentsHere(request);
  };
  const readAgain = async (changed: readonly string[]) => {
    read.length = 0;
    memory.note(changed);
    const known = await memory.read(content, { folders: readFolders, media: readMediaHere, comments });
    const fresh = await readContent(content);
    expect(known.folders.map(({ path, digest }) => [path, digest])).toEqual(
      fresh.folders.map(({ path, digest }) => [path, digest]),
    );
    expect(known.comments).toEqual(fresh.comments);
    expect(known.folders.map((folder) => folder.readings())).toEqual(
      fresh.folders.map((folder) => folder.readings()),
    );
    return [...read];
  };
  return { content, memory, readAgain };
}

it('reads every folder once, and then those that a change was told of', async () => {
  const { content, readAgain } = remember();
  expect(await readAgain([])).toEqual(['articles/2024/08', 'articles/2024/09']);
  expect(await readAgain([])).toEqual([]);
  writeFileSync(join(content, second), story('Tiga'));
  expect(await readAgain([second])).toEqual(['articles/2024/09']);
  writeFiles(content, { 'articles/2024/08/c.md': story('Empat') });
  expect(await readAgain(['articles/2024/08/c.md'])).toEqual(['articles/2024/08']);
  expect(await readAgain(['articles'])).toEqual(['articles/2024/08', 'articles/2024/09']);
});

it('reads comments again when one of them changed, and in another time zone', async () => {
  const { content, readAgain } = remember();
  const path = 'comments/a.yaml';
  writeFiles(content, { [path]: '- {name: Budi, time: 2024-09-15, text: Satu.}\n' });
  expect(await readAgain([])).toContain('comments');
  expect(await readAgain([second])).toEqual(['articles/2024/09']);
  writeFiles(content, { [path]: '- {name: Budi, time: 2024-09-15, text: Dua.}\n' });
  expect(await readAgain([path])).toEqual(['comments']);
  writeFiles(content, { 'site.yaml': 'name: Radio\ntime_zone: WIT\n' });
  expect(await readAgain(['site.yaml'])).toContain('comments');
});

it('reads everything again in another time zone, or when it has forgotten', async () => {
  const { content, memory, readAgain } = remember();
  await readAgain([]);
  writeFileSync(join(content, 'site.yaml'), 'name: Radio\ntime_zone: WIT\n');
  expect(await readAgain(['site.yaml'])).toHaveLength(2);
  memory.forget();
  expect(await readAgain([])).toHaveLength(2);
});

it('reads a folder with a link each time: what it leads to may change by itself', async () => {
  const { content, readAgain } = remember();
  symlinkSync(join(content, first), join(content, 'articles/2024/09/c.md'));
  await readAgain([]);
  writeFileSync(join(content, first), story('Lain'));
  expect(await readAgain([first])).toEqual(['articles/2024/08', 'articles/2024/09']);
});

it('does not lose a change over a reading that failed', async () => {
  const { content, memory, readAgain } = remember();
  await readAgain([]);
  writeFileSync(join(content, second), story('Tiga'));
  memory.note([second]);
  const fails = memory.read(content, {
    folders: () => Promise.reject(new Error('no')),
    media: readMediaHere,
    comments: readCommentsHere,
  });
  await expect(fails).rejects.toThrow('no');
  expect(await readAgain([])).toEqual(['articles/2024/09']);
});
