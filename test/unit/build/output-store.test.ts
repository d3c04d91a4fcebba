import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import type { OutputFile } from '../../../src/build/ledger.ts';
import { openPacks } from '../../../src/build/output-pack.ts';
import { OutputStore } from '../../../src/build/output-store.ts';
import { Workers } from '../../../src/build/workers.ts';
import { digestText } from '../../../src/digest.ts';
import { makeTemporaryFolder, readFiles, writeFiles } from '../../fixtures/temporary-folder.ts';

type Texts = Readonly<Record<string, string>>;

interface Stored {
  readonly store: OutputStore;
  readonly dir: string;
  /** Writes `texts` as a build's output and keeps them. */
  keep(texts: Texts): Promise<void>;
  /** What is unpacked for a ledger of `texts` where `standing` is the output folder. */
  restore(
    texts: Texts,
    standing?: Texts,
  ): Promise<{ readonly files: Texts; readonly damaged: readonly string[] }>;
}

function openStore(): Stored {
  const folder = makeTemporaryFolder();
  const dir = join(folder, 'outputs');
  const workers = new Workers(1);
  onTestFinished(() => workers.close());
  const store = new OutputStore(dir, workers);
  let count = 0;
  return {
    store,
    dir,
    keep: async (texts) => {
      const out = join(folder, 'out');
      rmSync(out, { recursive: true, force: true });
      writeFiles(out, texts);
      await store.keep([{ key: cell, files: filesOf(texts) }], [cell], out);
    },
    restore: async (texts, standing = {}) => {
      count += 1;
      const staging = join(folder, `staging-${count}`);
      writeFiles(staging, {});
      const stands = hashesOf(standing);
      const missing = filesOf(texts).filter(({ path, hash }) => stands.get(path) !== hash);
      const { files, damaged } = await store.restore([{ key: cell, files: missing }], staging);
      const unpacked = files.size === 0 ? {} : readFiles(staging);
      expect(files).toEqual(hashesOf(unpacked));
      return { files: unpacked, damaged };
    },
  };
}

const cell = 'month/2024-09';

function filesOf(texts: Texts): OutputFile[] {
  return Object.entries(texts).map(([path, text]) => {
    return { path, hash: digestText(text), size: Buffer.byteLength(text) };
  });
}

const hashesOf = (texts: Texts): Map<string, Digest> =>
  new Map(Object.entries(texts).map(([path, text]) => [path, digestText(text)]));

const site = { 'index.html': 'home', 'a/index.html': 'a é', 'b/index.html': 'same', 'c/index.html': 'same' };

describe('the store of outputs', () => {
  it('gives back every byte where the output folder is gone', async () => {
    const { keep, restore } = openStore();
    await keep(site);
    expect(await restore(site)).toEqual({ files: site, damaged: [] });
  });

  it('gives back only what is missing or altered, and nothing that it never held', async () => {
    const { keep, restore } = openStore();
    await keep(site);
    const standing = { ...site, 'a/index.html': 'altered' };
    expect(await restore(site, standing)).toEqual({ files: { 'a/index.html': 'a é' }, damaged: [] });
    expect(await restore({ 'new/index.html': 'new' })).toEqual({ files: {}, damaged: [] });
  });

  it('adds what is new, and forgets what is no output any more', async () => {
    const { keep, restore, dir } = openStore();
    await keep(site);
    const next = { 'index.html': 'home 2', 'd/index.html': 'd' };
    await keep(next);
    expect(await restore(next)).toEqual({ files: next, damaged: [] });
    const held = openPacks(dir, readdirSync(dir)).packs.flatMap((pack) =>
      pack.files.map((file) => file.hash),
    );
    expect(new Set(held)).toEqual(new Set(hashesOf(next).values()));
  });

  it('stays a few packs after many small builds, and loses none of them', async () => {
    const { keep, restore, dir } = openStore();
    let texts: Texts = {};
    for (let build = 0; build < 40; build += 1) {
      texts = { ...texts, [`${build}/index.html`]: `page ${build}`, 'index.html': `home ${build}` };
      await keep(texts);
    }
    expect(readdirSync(dir).length).toBeLessThan(12);
    expect(await restore(texts)).toEqual({ files: texts, damaged: [] });
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -4)],
    ['cut off in its table', (bytes: Buffer) => bytes.subarray(0, 60)],
    ['emptied', () => Buffer.alloc(0)],
    ['altered', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -6), Buffer.from('XXXXXX')])],
    [
      'of another version',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('pack 2', 'pack 1'), 'latin1'),
    ],
    ['something else', () => Buffer.from('hello\nworld\n')],
  ])('is not trusted when a pack is %s, and is whole again after the next build', async (_, damage) => {
    const { keep, restore, dir } = openStore();
    await keep(site);
    const [name = ''] = readdirSync(dir);
    writeFileSync(join(dir, name), damage(readFileSync(join(dir, name))));
    const { files, damaged } = await restore(site);
    for (const [path, text] of Object.entries(files)) expect(text).toBe(site[path as keyof typeof site]);
    expect(damaged).toEqual([name]);
    await keep(site);
    expect(await restore(site)).toEqual({ files: site, damaged: [] });
  });

  it('that was never filled has nothing to give, and is not called damaged', async () => {
    const { store, restore } = openStore();
    expect(store.lacks([cell])).toEqual([cell]);
    expect(await restore(site)).toEqual({ files: {}, damaged: [] });
  });

  it('leaves the packs of other cells alone, and drops those of cells that are gone', async () => {
    const { store, keep, dir } = openStore();
    await keep(site);
    const before = readdirSync(dir);
    const out = makeTemporaryFolder();
    writeFiles(out, { 'x.html': 'x' });
    await store.keep([{ key: 'front', files: filesOf({ 'x.html': 'x' }) }], ['front', cell], out);
    expect(readdirSync(dir)).toEqual(expect.arrayContaining(before));
    expect(store.lacks(['front', cell, 'other'])).toEqual(['other']);
    await store.keep([], ['front'], out);
    expect(store.lacks(['front', cell])).toEqual([cell]);
  });
});
