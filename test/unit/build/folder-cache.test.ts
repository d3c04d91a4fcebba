import { cpSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { FolderCache } from '../../../src/build/folder-cache.ts';
import { Workers } from '../../../src/build/workers.ts';
import * as articleParser from '../../../src/content/parse-article.ts';
import { type RawContent, readContent } from '../../../src/content/read.ts';
import { storyPath, storyWith, testNow, writeContent } from '../../fixtures/content.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

vi.mock('../../../src/content/parse-article.ts', { spy: true });
const parse = vi.mocked(articleParser.parseArticle);

interface CountedReading {
  readonly raw: RawContent;
  /** Paths of the articles that were parsed. */
  readonly parsed: readonly string[];
  readonly damaged: readonly string[];
}

/** What it reads through the cache is always what is read without one. */
async function readCounted(
  folder: string,
  dir: string,
  { code = 'code', clean = false, now = testNow } = {},
): Promise<CountedReading> {
  const workers = new Workers(1);
  onTestFinished(() => workers.close());
  const cache = new FolderCache({ dir, code: code as Digest, view: { now }, clean }, workers);
  parse.mockClear();
  const raw = await readContent(folder, { folders: (request) => cache.read(request) });
  const read = raw.folders.map((each) => each.summaryIn({ now }));
  const readings = raw.folders.map((each) => each.readings());
  cache.write();
  const parsed = parse.mock.calls.map(([path]) => path);
  const plain = await readContent(folder);
  expect(readings).toEqual(plain.folders.map((each) => each.readings()));
  expect(JSON.stringify(read)).toEqual(JSON.stringify(plain.folders.map((each) => each.summaryIn({ now }))));
  return { raw, parsed, damaged: cache.damaged };
}

const other = 'articles/2023/01/lain.md';
const files = { [storyPath]: storyWith(), [other]: storyWith({ date: 'date: 2023-01-02' }) };
const readingsFile = 'articles-2024-09.txt';

/** Until a file's times can be trusted again. */
const settle = () => new Promise((done) => setTimeout(done, 2100));

describe('kept folders', () => {
  it('spare parsing what did not change, and what only moved', async () => {
    const folder = writeContent(files);
    const dir = makeTemporaryFolder();
    await settle();
    expect((await readCounted(folder, dir)).parsed).toEqual([other, storyPath]);
    expect((await readCounted(folder, dir)).parsed).toEqual([]);
    const moved = `${folder}-elsewhere`;
    cpSync(folder, moved, { recursive: true });
    expect((await readCounted(moved, dir)).parsed).toEqual([]);
  });

  it('are not even opened while their files stand still', async () => {
    const folder = writeContent({ [storyPath]: storyWith() });
    const dir = makeTemporaryFolder();
    await settle();
    await readCounted(folder, dir);
    const workers = new Workers(1);
    onTestFinished(() => workers.close());
    const cache = new FolderCache(
      { dir, code: 'code' as Digest, view: { now: testNow }, clean: false },
      workers,
    );
    writeFileSync(join(dir, readingsFile), 'would be found damaged');
    const raw = await readContent(folder, { folders: (request) => cache.read(request) });
    expect(raw.folders[0]?.summaryIn({ now: testNow }).published.months.map(({ month }) => month)).toEqual([
      '2024-09',
    ]);
  });

  it('do not hide an edit that keeps size and time', async () => {
    const folder = writeContent(files);
    const dir = makeTemporaryFolder();
    await settle();
    await readCounted(folder, dir);
    const path = join(folder, storyPath);
    writeFileSync(path, storyWith({ title: 'title: "JUDUL berita"' }));
    utimesSync(path, new Date(0), new Date(0));
    const { raw, parsed } = await readCounted(folder, dir);
    expect(parsed).toEqual([storyPath]);
    expect(raw.folders[1]?.readings()[0]?.record?.headline).toBe('JUDUL berita');
  });

  it('do not hide an edit right after a file was read', async () => {
    const folder = writeContent(files);
    const dir = makeTemporaryFolder();
    await readCounted(folder, dir);
    writeFileSync(join(folder, storyPath), storyWith({ title: 'title: "JUDUL berita"' }));
    expect((await readCounted(folder, dir)).parsed).toEqual([storyPath]);
  });

  it('are not those of other code, nor of another zone, nor a clean build’s', async () => {
    const folder = writeContent(files);
    const dir = makeTemporaryFolder();
    await readCounted(folder, dir);
    expect((await readCounted(folder, dir, { code: 'other' })).parsed).toHaveLength(2);
    expect((await readCounted(folder, dir, { code: 'other', clean: true })).parsed).toHaveLength(2);
    writeFileSync(join(folder, 'site.yaml'), 'time_zone: WIT\n');
    expect((await readCounted(folder, dir, { code: 'other' })).parsed).toHaveLength(2);
  });

  it('are summarized anew when a story has fallen due, without parsing it again', async () => {
    const embargo = Date.parse('2025-01-01T07:00:00+07:00');
    const folder = writeContent({
      [storyPath]: storyWith({ more: 'publish_at: 2025-01-01 07:00 WIB' }),
    });
    const dir = makeTemporaryFolder();
    const monthsAt = async (now: number) => {
      const { raw, parsed } = await readCounted(folder, dir, { now });
      return [raw.folders[0]?.summaryIn({ now }).published.months.map(({ month }) => month), parsed.length];
    };
    expect(await monthsAt(embargo - 1)).toEqual([[], 1]);
    expect(await monthsAt(embargo)).toEqual([['2024-09'], 0]);
    expect(await monthsAt(embargo - 1)).toEqual([[], 0]);
  });

  it('are listed a line a folder, and the list keeps the lines of those that stand', async () => {
    const folder = writeContent(files);
    const dir = makeTemporaryFolder();
    await settle();
    await readCounted(folder, dir);
    const linesOf = () => readFileSync(join(dir, 'folders.txt'), 'utf8').trimEnd().split('\n').slice(1);
    const before = linesOf();
    writeFileSync(join(folder, storyPath), storyWith({ title: 'title: "Judul lain"' }));
    await readCounted(folder, dir);
    const after = linesOf();
    expect(after.map((line) => JSON.parse(line).path)).toEqual(['articles/2023/01', 'articles/2024/09']);
    expect(after.map((line, index) => line === before[index])).toEqual([true, false]);
  });

  it('of a removed or renamed story are gone', async () => {
    const folder = writeContent(files);
    const dir = makeTemporaryFolder();
    await readCounted(folder, dir);
    renameSync(join(folder, other), join(folder, 'articles/2024/09/pindah.md'));
    await readCounted(folder, dir);
    expect(readdirSync(dir).sort()).toEqual([readingsFile, 'folders.txt']);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -10)],
    ['altered', (text: string) => text.replace('berita', 'TIDAKK')],
    ['emptied', () => ''],
    ['of another form', (text: string) => text.replace(/-(\d) /, '-0 ')],
  ])('are not trusted when %s: readings are read again, and the list of them is named', async (_, damage) => {
    const folder = writeContent(files);
    const dir = makeTemporaryFolder();
    await settle();
    await readCounted(folder, dir);
    const damageFile = (name: string) => {
      const text = readFileSync(join(dir, name), 'utf8');
      writeFileSync(join(dir, name), damage(text));
    };
    damageFile(readingsFile);
    expect(await readCounted(folder, dir)).toMatchObject({ parsed: [storyPath], damaged: [] });
    damageFile('folders.txt');
    expect(await readCounted(folder, dir)).toMatchObject({ damaged: ['folders.txt'] });
  });

  it('leave alone what another build with the same cache is writing', async () => {
    const folder = writeContent(files);
    const dir = makeTemporaryFolder();
    writeFileSync(join(dir, 'articles-2020-01.txt.1.tmp'), 'half');
    await readCounted(folder, dir);
    expect(readdirSync(dir)).toContain('articles-2020-01.txt.1.tmp');
  });

  it('tell of a misplaced folder whose name is too long for a file of the cache', async () => {
    const misplaced = `articles/2024/${'x'.repeat(250)}/cerita.md`;
    const folder = writeContent({ ...files, [misplaced]: storyWith() });
    const dir = makeTemporaryFolder();
    const { raw } = await readCounted(folder, dir);
    const problems = raw.folders.flatMap((each) => each.summaryIn({ now: testNow }).problems);
    expect(problems.map(({ rule, path }) => [rule, path])).toContainEqual(['path/place', misplaced]);
    await readCounted(folder, dir);
  });

  it('tell the errors of a faulty story each time', async () => {
    const folder = writeContent({ [storyPath]: storyWith({ title: '' }) });
    const dir = makeTemporaryFolder();
    const rulesOf = async () => {
      const { raw } = await readCounted(folder, dir);
      return raw.folders[0]?.summaryIn({ now: testNow }).problems.map(({ rule }) => rule);
    };
    expect(await rulesOf()).toEqual(['key/missing']);
    expect(await rulesOf()).toEqual(['key/missing']);
  });
});
