import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTemporaryFolder, readFiles } from '../fixtures/temporary-folder.ts';
import { build, buildWell, hashesOf, messagesOf, type Place, summaryOf } from './build-process.ts';
import { changeState, makeSmallContent } from './changing-content.ts';
import { copyGenerator } from './copied-generator.ts';

interface Workshop extends Place {
  readonly folder: string;
  readonly generator: string;
}

async function buildFirst(): Promise<Workshop> {
  const folder = makeTemporaryFolder();
  const generator = copyGenerator(join(folder, 'generator'));
  const content = makeSmallContent(join(folder, 'content'));
  const place = { content, out: join(folder, 'site'), cache: join(folder, 'cache') };
  changeState(content, 1);
  await buildWell(place, { generator });
  return { folder, generator, ...place };
}

async function cleanBytes({ folder, generator, content }: Workshop): Promise<Record<string, string>> {
  const place = { content, out: join(folder, 'clean'), cache: join(folder, 'clean-cache') };
  await buildWell(place, { generator, args: ['--clean'] });
  return hashesOf(place.out);
}

const cacheFiles = (cache: string): string[] =>
  readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('a cache', () => {
  it.each<[string, (path: string) => void]>([
    ['cut off', (path) => truncateSync(path, 40)],
    ['emptied', (path) => truncateSync(path, 0)],
    ['altered at its end', alterEnd],
    ['of another version', makeOlder],
    ['of another program', (path) => writeFileSync(path, '{"version":3}\n')],
    ['with folders for files', makeFolder],
  ])('that is %s is passed over with one line, and the site is that of a clean build', async (_, damage) => {
    const site = await buildFirst();
    changeState(site.content, 2);
    for (const path of cacheFiles(site.cache)) damage(path);
    for (const out of [site.out, join(site.folder, 'new-site')]) {
      const messages = messagesOf(await buildWell({ ...site, out }, { generator: site.generator }));
      // By then the first build has mended what it writes itself.
      if (out === site.out) expect(messages).toEqual([expect.stringContaining('cache')]);
      else expect(messages.length).toBeLessThanOrEqual(1);
      expect(hashesOf(out)).toEqual(await cleanBytes(site));
    }
  });

  it('works at another path, on files whose times are all new, without rendering anything again', async () => {
    const site = await buildFirst();
    const folder = join(site.folder, 'other-machine');
    const moved = {
      content: join(folder, 'isi'),
      out: join(folder, 'hasil'),
      cache: join(folder, 'simpanan'),
    };
    const generator = copyGenerator(join(folder, 'generator'));
    cpSync(site.content, moved.content, { recursive: true });
    cpSync(site.cache, moved.cache, { recursive: true });
    for (const path of cacheFiles(folder).filter((each) => !each.includes('node_modules'))) {
      utimesSync(path, new Date('2031-01-01'), new Date('2031-01-01'));
    }
    const ended = await buildWell(moved, { generator, args: ['--json'] });
    expect(messagesOf(ended)).toEqual([]);
    expect(summaryOf(ended)).toMatchObject({ rendered: 0 });
    expect(hashesOf(moved.out)).toEqual(hashesOf(site.out));
  });
});

describe('a delta', () => {
  it('holds just what changed since the last build with its cache, where no site stands', async () => {
    const site = await buildFirst();
    const old = hashesOf(site.out);
    rmSync(site.out, { recursive: true });
    changeState(site.content, 2);
    const delta = { ...site, out: join(site.folder, 'delta') };
    const args = ['--delta', delta.out];
    await buildWell(delta, { generator: site.generator, args });
    const next = await cleanBytes(site);
    const { whole, changed, removed } = JSON.parse(readFileSync(join(delta.out, 'changes.json'), 'utf8'));
    expect(Object.keys(hashesOf(delta.out)).sort()).toEqual([...changed, 'changes.json'].sort());
    expect(whole).toBe(false);
    expect([...changed].sort()).toEqual(changed);
    expect([...removed].sort()).toEqual(removed);
    expect(removed).toContain('2024/12/berita-tambahan/index.html');
    for (const path of changed) expect(hashesOf(delta.out)[path]).not.toBe(old[path]);

    // The old site with the delta on top of it is the new site.
    const published = { ...old };
    for (const path of removed) delete published[path];
    for (const path of changed) published[path] = hashesOf(delta.out)[path] ?? '';
    expect(published).toEqual(next);

    await buildWell(delta, { generator: site.generator, args });
    expect(readFiles(delta.out)).toEqual({
      'changes.json': '{\n  "whole": false,\n  "changed": [],\n  "removed": []\n}\n',
    });
    // The whole site can be had from the same cache, unrendered.
    const unpacked = await buildWell(site, { generator: site.generator, args: ['--json'] });
    expect(summaryOf(unpacked)).toMatchObject({ rendered: 0 });
    expect(hashesOf(site.out)).toEqual(next);
  });

  it('says that it is the whole site where the cache does not tell what is published', async () => {
    const site = await buildFirst();
    rmSync(join(site.cache, 'ledger.txt'));
    const out = join(site.folder, 'delta');
    await buildWell({ ...site, out }, { generator: site.generator, args: ['--delta', out] });
    const { 'changes.json': list = '', ...files } = readFiles(out);
    const { whole, changed } = JSON.parse(list);
    expect(whole).toBe(true);
    expect(Object.keys(files).sort()).toEqual(changed);
  });

  it('is not put where anything else lies', async () => {
    const site = await buildFirst();
    const ended = await build(site, { generator: site.generator, args: ['--delta', site.out] });
    expect(ended.code).toBe(1);
    expect(hashesOf(site.out)).toEqual(await cleanBytes(site));
  });
});

function alterEnd(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill('#', Math.max(0, bytes.length - 8));
  writeFileSync(path, bytes);
}

/** Every file of the cache names its form and version first. */
function makeOlder(path: string): void {
  const text = readFileSync(path, 'latin1');
  writeFileSync(path, text.replace(/^(news-archive[ -][a-z]+)[- ]\d/, '$1-0'), 'latin1');
}

function makeFolder(path: string): void {
  rmSync(path);
  mkdirSync(path);
}
