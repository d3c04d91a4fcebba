import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateContent } from '../../scripts/bench/generate-articles.ts';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';
import { buildWell, type Ended, hashesOf, messagesOf, type Place, summaryOf } from './build-process.ts';
import { changeState, makeSmallContent } from './changing-content.ts';

const machines = [1, 2, 3, 4] as const;

/** It appears an hour before the instant of builds here, 1 January 2025, 7:00 WIB. */
const scheduled =
  '---\ntitle: "Selamat tahun baru"\ndate: 2024-12-29 10:00:00 WIB\npublish_at: 2025-01-01 06:00:00 WIB\n' +
  'category: Nasional\n---\n\nSelamat tahun baru.\n';
const earlier = ['--now', '2024-12-30T00:00:00Z'];

/** One machine's share, made without a cache of other builds. */
async function makeShare(content: string, dir: string, machine: number, args: readonly string[] = []) {
  const place = { content, out: dir, cache: join(makeTemporaryFolder(), 'cache') };
  await buildWell(place, { args: ['--shard', `${machine}/${machines.length}`, ...args] });
}

async function makeShares(content: string, dir: string): Promise<void> {
  for (const machine of machines) await makeShare(content, join(dir, String(machine)), machine);
}

async function joinShares(place: Place, shares: string, args: readonly string[] = []): Promise<Ended> {
  const dirs = readdirSync(shares).map((name) => join(shares, name));
  return await buildWell(place, { args: ['--json', ...args, '--join', ...dirs] });
}

/** Places of their own for a site and its cache, on which nothing was built. */
function newPlace(content: string): Place {
  const folder = makeTemporaryFolder();
  return { content, out: join(folder, 'site'), cache: join(folder, 'cache') };
}

describe('an archive of 300 stories that four machines make', () => {
  it('is the whole build’s to the byte, whichever shares are missing, damaged or of another time', async () => {
    const folder = makeTemporaryFolder();
    const content = join(folder, 'content');
    generateContent({ dir: content, count: 300, seed: 11, bodyWords: 80, years: 3 });
    writeFiles(content, { 'articles/2024/12/selamat-tahun-baru.md': scheduled });
    const whole = newPlace(content);
    await buildWell(whole);
    const site = hashesOf(whole.out);

    const shares = join(folder, 'shares');
    await makeShares(content, shares);
    const paths = machines.flatMap((machine) => Object.keys(hashesOf(join(shares, String(machine)))));
    const made = paths.filter((path) => path !== 'share.txt');
    expect(new Set(made).size).toBe(made.length);
    const cheap = ['build.json', 'pagefind/bundles.json'];
    expect(made.sort()).toEqual(
      Object.keys(site).filter((path) => !path.startsWith('assets/') && !cheap.includes(path)),
    );

    const joined = newPlace(content);
    const ended = await joinShares(joined, shares);
    expect(messagesOf(ended)).toEqual([]);
    expect(summaryOf(ended)).toMatchObject({ rendered: 0, shares: { made: 0, faulty: [] } });
    expect(hashesOf(joined.out)).toEqual(site);
    // The shares may be gone: the cache that the join left has all.
    const again = { ...joined, out: join(folder, 'again') };
    expect(summaryOf(await buildWell(again, { args: ['--json'] }))).toMatchObject({ rendered: 0 });
    expect(hashesOf(again.out)).toEqual(site);

    const poor = join(folder, 'poor');
    cpSync(shares, poor, { recursive: true });
    const holding = (path: string) =>
      machines.find((machine) => existsSync(join(shares, String(machine), path))) ?? 0;
    const late = holding('2024/12/index.html');
    const [missing = 0, damaged = 0] = machines.filter((machine) => machine !== late);
    await makeShare(content, join(poor, String(late)), late, earlier);
    rmSync(join(poor, String(missing)), { recursive: true });
    const victim = Object.keys(hashesOf(join(poor, String(damaged)))).find((path) => path.endsWith('.html'));
    appendFileSync(join(poor, String(damaged), victim ?? ''), '<!-- more -->');

    const patched = newPlace(content);
    const patchedEnd = await joinShares(patched, poor);
    expect(hashesOf(patched.out)).toEqual(site);
    const { shares: use } = summaryOf(patchedEnd) as {
      shares: { taken: number; made: number; faulty: unknown[] };
    };
    expect(use.faulty).toEqual(
      [
        { dir: join(poor, String(late)), fault: 'other-build' },
        { dir: join(poor, String(damaged)), fault: 'damaged' },
      ].sort((a, b) => (a.dir < b.dir ? -1 : 1)),
    );
    expect(use.taken).toBeGreaterThan(0);
    expect(use.made).toBeGreaterThan(2);
  });
});

describe('shares of a change', () => {
  it('join over an older site, and into a delta, as any build does', async () => {
    const folder = makeTemporaryFolder();
    const content = makeSmallContent(join(folder, 'content'));
    changeState(content, 0);
    const [over, delta] = [newPlace(content), newPlace(content)];
    await buildWell(over);
    await buildWell(delta);
    const old = hashesOf(over.out);
    changeState(content, 1);
    const shares = join(folder, 'shares');
    await makeShares(content, shares);
    const whole = newPlace(content);
    await buildWell(whole);
    const site = hashesOf(whole.out);

    expect(summaryOf(await joinShares(over, shares))).toMatchObject({ rendered: 0 });
    expect(hashesOf(over.out)).toEqual(site);

    const dir = join(folder, 'delta');
    expect(summaryOf(await joinShares(delta, shares, ['--delta', dir]))).toMatchObject({ rendered: 0 });
    const { 'changes.json': _, ...changedFiles } = hashesOf(dir);
    const { changed, removed } = JSON.parse(readFileSync(join(dir, 'changes.json'), 'utf8')) as {
      changed: string[];
      removed: string[];
    };
    expect(Object.keys(changedFiles)).toEqual(changed);
    const published = Object.entries({ ...old, ...changedFiles }).filter(([path]) => !removed.includes(path));
    expect(Object.fromEntries(published)).toEqual(site);
    for (const path of changed) expect(changedFiles[path]).not.toBe(old[path]);
  });
});
