import { cpSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReadingCache } from '../../../src/build/reading-cache.ts';
import { type RawContent, readContent } from '../../../src/content/read.ts';
import { readArticles } from '../../../src/content/read-articles.ts';
import { storyPath, storyWith, writeContent } from '../../fixtures/content.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

interface CountedReading {
  readonly raw: RawContent;
  /** Paths whose bytes were read, and those of them that were parsed. */
  readonly read: readonly string[];
  readonly parsed: readonly string[];
}

async function readCounted(folder: string, cacheDir: string, key = 'code'): Promise<CountedReading> {
  const read: string[] = [];
  const parsed: string[] = [];
  const raw = await readContent(folder, {
    storeFor: (zone) => new ReadingCache(cacheDir, `${key} ${zone}`),
    readArticles: async (request) => {
      const answer = readArticles(request);
      read.push(...answer.map(({ path }) => path));
      parsed.push(...answer.filter(({ reading }) => reading).map(({ path }) => path));
      return answer;
    },
  });
  expect(raw.articles).toEqual((await readContent(folder)).articles);
  return { raw, read, parsed };
}

const other = 'articles/2023/01/lain.md';
const files = { [storyPath]: storyWith(), [other]: storyWith({ date: 'date: 2023-01-02' }) };

/** Until a file's times can be trusted again. */
const settle = () => new Promise((done) => setTimeout(done, 2100));

describe('kept readings', () => {
  it('spare reading what did not change, and parsing what only moved', async () => {
    const folder = writeContent(files);
    const cacheDir = makeTemporaryFolder();
    await settle();
    expect((await readCounted(folder, cacheDir)).parsed).toEqual([other, storyPath]);
    expect((await readCounted(folder, cacheDir)).read).toEqual([]);
    const moved = `${folder}-elsewhere`;
    cpSync(folder, moved, { recursive: true });
    expect(await readCounted(moved, cacheDir)).toMatchObject({ read: [other, storyPath], parsed: [] });
  });

  it('do not hide an edit that keeps size and time', async () => {
    const folder = writeContent(files);
    const cacheDir = makeTemporaryFolder();
    await settle();
    await readCounted(folder, cacheDir);
    const path = join(folder, storyPath);
    writeFileSync(path, storyWith({ title: 'title: "JUDUL berita"' }));
    utimesSync(path, new Date(0), new Date(0));
    const { raw, parsed } = await readCounted(folder, cacheDir);
    expect(parsed).toEqual([storyPath]);
    expect(raw.articles[1]?.record?.headline).toBe('JUDUL berita');
  });

  it('do not hide an edit right after a file was read', async () => {
    const folder = writeContent(files);
    const cacheDir = makeTemporaryFolder();
    await readCounted(folder, cacheDir);
    writeFileSync(join(folder, storyPath), storyWith({ title: 'title: "JUDUL berita"' }));
    expect((await readCounted(folder, cacheDir)).parsed).toEqual([storyPath]);
  });

  it('are not those of other code, nor of another zone', async () => {
    const folder = writeContent(files);
    const cacheDir = makeTemporaryFolder();
    await readCounted(folder, cacheDir);
    expect((await readCounted(folder, cacheDir, 'other code')).parsed).toHaveLength(2);
    writeFileSync(join(folder, 'site.yaml'), 'time_zone: WIT\n');
    expect((await readCounted(folder, cacheDir, 'other code')).parsed).toHaveLength(2);
  });

  it('of a removed or renamed story are gone', async () => {
    const folder = writeContent(files);
    const cacheDir = makeTemporaryFolder();
    await readCounted(folder, cacheDir);
    renameSync(join(folder, other), join(folder, 'articles/2024/09/pindah.md'));
    await readCounted(folder, cacheDir);
    expect(readdirSync(cacheDir)).toEqual(['articles-2024-09.txt']);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -10)],
    ['altered', (text: string) => text.replace('Judul', 'Tidak')],
    ['emptied', () => ''],
    ['another format’s', (text: string) => text.replace('readings 1', 'readings 0')],
  ])('are not trusted when %s', async (_, damage) => {
    const folder = writeContent(files);
    const cacheDir = makeTemporaryFolder();
    await readCounted(folder, cacheDir);
    const file = join(cacheDir, 'articles-2024-09.txt');
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect((await readCounted(folder, cacheDir)).parsed).toEqual([storyPath]);
  });

  it('of a story with errors are not kept: it is reported again', async () => {
    const folder = writeContent({ [storyPath]: storyWith({ title: '' }) });
    const cacheDir = makeTemporaryFolder();
    await readCounted(folder, cacheDir);
    expect((await readCounted(folder, cacheDir)).parsed).toEqual([storyPath]);
  });
});
