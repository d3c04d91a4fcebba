import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type FilledFolder, makeRelease } from '../../../src/publish/make-release.ts';
import { readSiteToPublish } from '../../../src/publish/site-to-publish.ts';
import { leaveSite, placeIn } from '../../fixtures/built-site.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

const readable = 0o666 & ~process.umask();
const modeOf = (...path: string[]) => statSync(join(...path)).mode & 0o777;
const linksOf = (...path: string[]) => statSync(join(...path)).nlink;

/** Of a site that was built for its owner alone; `release` makes another one of it beside the one before. */
function makeRoom() {
  const root = makeTemporaryFolder();
  const place = placeIn(root);
  leaveSite(place, { files: { 'feed.xml': 'satu' } });
  chmodSync(join(place.outDir, 'feed.xml'), 0o600);
  const site = readSiteToPublish(place, '_site');
  const release = async (name: string, before?: FilledFolder) => {
    const dir = join(root, name);
    mkdirSync(dir);
    return { dir, files: await makeRelease(dir, { site, name: '_site', before }, () => undefined) };
  };
  return { release };
}

it('a release can be read by whom the umask lets in, whoever the build was for', async () => {
  const { release } = makeRoom();
  const first = await release('satu');
  expect(modeOf(first.dir, 'feed.xml')).toBe(readable);
});

it('a file that fewer may read is no part of the next release, which has a copy', async () => {
  const { release } = makeRoom();
  const first = await release('satu');
  chmodSync(join(first.dir, 'feed.xml'), 0o600);
  const second = await release('dua', first);
  expect(modeOf(second.dir, 'feed.xml')).toBe(readable);
  expect(modeOf(first.dir, 'feed.xml')).toBe(0o600);
  // What may be read stays one file.
  expect(linksOf(second.dir, 'index.html')).toBe(2);
});
