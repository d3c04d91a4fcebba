import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../fixtures/files-in.ts';
import { readFiles } from '../fixtures/temporary-folder.ts';
import { build, buildWell, hashesOf, messagesOf, type Place, summaryOf } from './build-process.ts';
import { changeState } from './changing-content.ts';
import { copyGenerator } from './copied-generator.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

let shop: Workshop;
/** A site in state 1, with the cache that it was built with; each case has it as it was. */
let built: Site;
let asBuilt: string;

beforeAll(async () => {
  shop = await openWorkshop();
  const folder = mkdtempSync(join(tmpdir(), 'news-archive-'));
  built = { folder: join(folder, 'site'), ...shop.place(join(folder, 'site'), 1) };
  asBuilt = join(folder, 'as-built');
  await buildWell(built, { generator: shop.generator });
  cpSync(built.folder, asBuilt, { recursive: true, preserveTimestamps: true });
  return () => {
    rmSync(folder, { recursive: true });
    shop.close();
  };
}, 300_000);

interface Site extends Place {
  readonly folder: string;
}

function restoreSite(): Site {
  rmSync(built.folder, { recursive: true });
  cpSync(asBuilt, built.folder, { recursive: true, preserveTimestamps: true });
  return built;
}

const cacheFiles = (cache: string): string[] => filesIn(cache).map((path) => join(cache, path));

describe('a cache', () => {
  it.each<[string, (path: string) => void]>([
    ['cut off', (path) => truncateSync(path, 40)],
    ['emptied', (path) => truncateSync(path, 0)],
    ['altered at its end', alterEnd],
    ['of another version', makeOlder],
    ['of another program', (path) => writeFileSync(path, '{"version":3}\n')],
    ['with folders for files', makeFolder],
  ])('that is %s is passed over with one line, and the site is that of a clean build', async (_, damage) => {
    const site = restoreSite();
    changeState(site.content, 2);
    for (const path of cacheFiles(site.cache)) damage(path);
    for (const out of [site.out, join(site.folder, 'new-site')]) {
      const messages = messagesOf(await buildWell({ ...site, out }, { generator: shop.generator }));
      // By then the first build has mended what it writes itself.
      if (out === site.out) expect(messages).toEqual([expect.stringContaining('cache')]);
      else expect(messages.length).toBeLessThanOrEqual(1);
      expect(hashesOf(out)).toEqual(shop.clean[2]);
    }
  });

  it('works at another path, on files whose times are all new, without rendering anything again', async () => {
    const site = restoreSite();
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
    const site = restoreSite();
    const old = hashesOf(site.out);
    rmSync(site.out, { recursive: true });
    changeState(site.content, 2);
    const delta = { ...site, out: join(site.folder, 'delta') };
    const args = ['--delta', delta.out];
    await buildWell(delta, { generator: shop.generator, args });
    const next = shop.clean[2];
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

    await buildWell(delta, { generator: shop.generator, args });
    expect(readFiles(delta.out)).toEqual({
      'changes.json': '{\n  "whole": false,\n  "changed": [],\n  "removed": []\n}\n',
    });
    // The whole site can be had from the same cache, unrendered.
    const unpacked = await buildWell(site, { generator: shop.generator, args: ['--json'] });
    expect(summaryOf(unpacked)).toMatchObject({ rendered: 0 });
    expect(hashesOf(site.out)).toEqual(next);
  });

  it('says that it is the whole site where the cache does not tell what is published', async () => {
    const site = restoreSite();
    rmSync(join(site.cache, 'ledger.txt'));
    const out = join(site.folder, 'delta');
    await buildWell({ ...site, out }, { generator: shop.generator, args: ['--delta', out] });
    const { 'changes.json': list = '', ...files } = readFiles(out);
    const { whole, changed } = JSON.parse(list);
    expect(whole).toBe(true);
    expect(Object.keys(files).sort()).toEqual(changed);
  });

  it('is not put where anything else lies', async () => {
    const site = restoreSite();
    const ended = await build(site, { generator: shop.generator, args: ['--delta', site.out] });
    expect(ended.code).toBe(1);
    expect(hashesOf(site.out)).toEqual(shop.clean[1]);
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
