import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startScript } from '../command/run-script.ts';
import { leaveSite, placeIn } from '../fixtures/built-site.ts';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';
import { hashesOf } from './build-process.ts';

const kills = 8;
/** Enough that a kill meets a copy half done. */
const pages = 400;

function filesOf(variant: number): Record<string, string> {
  const files: Record<string, string> = { 'index.html': `<title>${variant}</title>` };
  for (let page = 0; page < pages; page += 1) {
    // Every other page is as it was, and so a link.
    files[`2024/09/berita-${page}/index.html`] = `Berita ${page}, ${page % 2 === 0 ? 'tetap' : variant}.`;
  }
  files[`media/foto-${variant}.avif`] = `foto ${variant}`;
  return files;
}

it(`a publication that is killed, ${kills} times, leaves the old release or the new one, whole`, async () => {
  const root = makeTemporaryFolder();
  const target = join(root, 'www');
  const { outDir, cacheDir } = placeIn(root);
  const args = ['--to', target, '--site', outDir, '--cache', cacheDir, '--content', join(root, 'content')];
  const publish = async (...more: string[]) => {
    const { code, stderr } = await startScript('publish', [...args, ...more]).finished;
    expect(code, stderr).toBe(0);
  };
  const shown = () => hashesOf(join(target, 'current'));
  const left = { old: 0, new: 0 };
  leaveSite(placeIn(root), { files: filesOf(0) });
  await publish('--grace', '0');
  for (let round = 1; round <= kills; round += 1) {
    const old = shown();
    leaveSite(placeIn(root), { files: filesOf(round) });
    const next = hashesOf(outDir);
    // With a grace that it does not live to see the end of.
    const running = startScript('publish', [...args, '--grace', '600']);
    let isOver = false;
    const ended = running.finished.finally(() => {
      isOver = true;
    });
    // By turns while it copies and links, and once the link is renamed; then at any time within some milliseconds.
    const link = readlinkSync(join(target, 'current'));
    const isBegun = () => readdirSync(join(target, 'releases')).some((name) => name.endsWith('.new'));
    const isShown = () => readlinkSync(join(target, 'current')) !== link;
    while (!isOver && !(round % 2 === 0 ? isBegun() : isShown()))
      await new Promise((resolve) => setImmediate(resolve));
    await sleep(Math.random() * 20);
    running.process.kill('SIGKILL');
    await ended;
    const standing = shown();
    const { [`media/foto-${round - 1}.avif`]: _carried, ...withoutCarried } = standing;
    const isNew = JSON.stringify(withoutCarried) === JSON.stringify(next);
    if (!isNew) expect(standing).toEqual(old);
    left[isNew ? 'new' : 'old'] += 1;
    await publish('--grace', '0');
    expect(shown()).toEqual(next);
    const releases = readdirSync(join(target, 'releases'));
    expect(releases).toContain(readlinkSync(join(target, 'current')).slice('releases/'.length));
    expect(readdirSync(join(target, 'manifests'))).toEqual(releases.map((id) => `${id}.txt`));
    expect(readdirSync(target).sort()).toEqual(['current', 'manifests', 'releases', 'target.json']);
  }
  console.log(left);
  // Else the kills missed what they were meant for.
  expect(Math.min(left.old, left.new)).toBeGreaterThan(0);
});
