import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';
import {
  build,
  buildWell,
  type Ended,
  hashesOf,
  leftBeside,
  messagesOf,
  startBuild,
} from './build-process.ts';
import { changeState } from './changing-content.ts';
import { fillsDiskTwice } from './thoroughness.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const nobody = 65534;

let shop: Workshop;

beforeAll(async () => {
  shop = await openWorkshop();
  return shop.close;
}, 300_000);

function expectOneLine(ended: Ended): void {
  expect(messagesOf(ended), ended.errors).toHaveLength(1);
}

describe('a full disk', () => {
  it.each([0, 16, 128, 400, 800].map((left, index) => ({ left, index })))(
    'with $left KB left never leaves half a site, and the next build ends as a clean one',
    async ({ left, index }) => {
      const { generator, clean } = shop;
      const [old, next] = clean;
      const folder = makeTemporaryFolder();
      const disk = mountSmallDisk(join(folder, 'disk'));
      const places = ['elsewhere', 'on the same disk'];
      for (const kept of fillsDiskTwice ? places : places.slice(index % 2, (index % 2) + 1)) {
        const { content, cache } = shop.place(join(folder, kept), 0);
        const place = {
          content,
          out: join(disk, 'site'),
          cache: kept === 'elsewhere' ? cache : join(disk, 'cache'),
        };
        if (kept !== 'elsewhere') cpSync(cache, place.cache, { recursive: true });
        await buildWell(place, { generator });
        expect(hashesOf(place.out)).toEqual(old);
        changeState(content, 1);
        const filler = fill(disk, left);
        const ended = await build(place, { generator });
        if (ended.code === 0) expect(hashesOf(place.out)).toEqual(next);
        else expectOneLine(ended);
        if (left === 0) expect(ended.code).toBe(1);
        const isOpen = existsSync(`${place.out}.journal`);
        if (!isOpen) expect([old, next]).toContainEqual(hashesOf(place.out));
        if (!isOpen) expect(leftBeside(place)).toEqual([]);
        rmSync(filler);
        await buildWell(place, { generator });
        expect(hashesOf(place.out)).toEqual(next);
        expect(leftBeside(place)).toEqual([]);
      }
    },
  );
});

describe('a folder that may not be written', () => {
  it.each(['the folder of the output folder', 'the output folder'])(
    'stops the build in one line and leaves the old site: %s',
    async (which) => {
      const { generator, clean } = shop;
      const [old, next] = clean;
      const folder = makeTemporaryFolder();
      const parent = join(folder, 'published');
      mkdirSync(parent);
      const place = { ...shop.place(folder, 0), out: join(parent, 'site') };
      const settings = { generator, ...giveAway(folder) };
      await buildWell(place, settings);
      changeState(place.content, 1);
      const closed = which === 'the output folder' ? place.out : parent;
      chmodSync(closed, 0o555);
      const ended = await build(place, settings);
      expect(ended.code).toBe(1);
      expectOneLine(ended);
      expect(hashesOf(place.out)).toEqual(old);
      expect(leftBeside(place)).toEqual([]);
      chmodSync(closed, 0o755);
      await buildWell(place, settings);
      expect(hashesOf(place.out)).toEqual(next);
    },
  );
});

describe('a story that is edited while the site is built', () => {
  it('stops the build in one line and leaves the old site', async () => {
    const { generator, clean } = shop;
    const place = shop.place(makeTemporaryFolder(), 2);
    const { content } = place;
    await buildWell(place, { generator });
    changeState(content, 1);
    const running = startBuild(place, { generator });
    const story = join(content, 'articles/2024/12/berita-tambahan.md');
    const ended = await editUntilItEnds(story, `${content}.edited`, running.ended);
    expect(ended.code).toBe(1);
    expect(ended.errors).toContain('articles/2024/12/berita-tambahan.md');
    expectOneLine(ended);
    expect(hashesOf(place.out)).toEqual(clean[2]);
    expect(leftBeside(place)).toEqual([]);
    changeState(content, 1);
    await buildWell(place, { generator });
    expect(hashesOf(place.out)).toEqual(clean[1]);
  });
});

describe('two builds at once', () => {
  it('of one output folder: the second refuses in one line, and the site is whole', async () => {
    const { generator, clean } = shop;
    const folder = makeTemporaryFolder();
    const place = { ...shop.place(folder, 0), cache: join(folder, 'empty-cache') };
    let refused = 0;
    for (const [state, next] of clean.entries()) {
      changeState(place.content, state);
      const both = await Promise.all([build(place, { generator }), build(place, { generator })]);
      const codes = both.map(({ code }) => code).sort();
      expect(codes[0]).toBe(0);
      for (const ended of both.filter(({ code }) => code !== 0)) {
        expectOneLine(ended);
        refused += 1;
      }
      expect(hashesOf(place.out)).toEqual(next);
      expect(leftBeside(place)).toEqual([]);
    }
    // One of them may have begun when the other was done, but hardly each time.
    expect(refused).toBeGreaterThan(0);
  });

  it('of two output folders with one cache both end as clean ones, and so do the next', async () => {
    const { generator, clean } = shop;
    const folder = makeTemporaryFolder();
    const cache = join(folder, 'empty-cache');
    const places = [0, 1].map((state) => ({ ...shop.place(join(folder, String(state)), state), cache }));
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(places.map((place) => buildWell(place, { generator })));
      expect(places.map(({ out }) => hashesOf(out))).toEqual(clean.slice(0, 2));
      rmSync(join(folder, '0/site'), { recursive: true });
    }
  });
});

/** Throws where this machine lets nobody mount: the test must not pass without having run. */
function mountSmallDisk(path: string): string {
  mkdirSync(path);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', path]);
  onTestFinished(() => {
    execFileSync('umount', [path]);
  });
  return path;
}

/** All but `left` KB of the disk is taken. */
function fill(disk: string, left: number): string {
  const free = Number(
    execFileSync('df', ['-k', '--output=avail', disk], { encoding: 'utf8' }).split('\n')[1],
  );
  const filler = join(disk, 'filler');
  writeFileSync(filler, Buffer.alloc(Math.max(0, free - left) * 1024));
  return filler;
}

/** Permissions do not hold for root, so the build runs as a user for whom they do. */
function giveAway(folder: string): { readonly uid?: number } {
  if (process.getuid?.() !== 0) return {};
  chmodSync(folder, 0o755);
  execFileSync('chown', ['-R', '--no-dereference', `${nobody}:${nobody}`, folder]);
  return { uid: nobody };
}

/** `draft` lies outside the content folder, where a build may find the file and tell of it. */
async function editUntilItEnds(path: string, draft: string, ended: Promise<Ended>): Promise<Ended> {
  let over = false;
  const watched = ended.finally(() => {
    over = true;
  });
  for (let edit = 0; !over; edit += 1) {
    writeFileSync(
      draft,
      `---\ntitle: "Berita ${edit}"\ndate: 2024-12-20 10:00:00 WIB\ncategory: Nasional\n---\n\nIsi ${edit}.\n`,
    );
    renameSync(draft, path);
    await sleep(2);
  }
  return await watched;
}
