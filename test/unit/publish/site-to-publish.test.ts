import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuildPlace, closeBuild, openBuild } from '../../../src/build/open-build.ts';
import { PublishRefused } from '../../../src/publish/faults.ts';
import { readSiteToPublish } from '../../../src/publish/site-to-publish.ts';
import { leaveSite, placeIn } from '../../fixtures/built-site.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

function newSite(): BuildPlace {
  const place = placeIn(makeTemporaryFolder());
  leaveSite(place, { files: { 'a/index.html': 'satu' } });
  return place;
}

function faultOf(place: BuildPlace) {
  try {
    readSiteToPublish(place, '_site');
    return undefined;
  } catch (error) {
    if (error instanceof PublishRefused) return error.fault;
    throw error;
  }
}

const spoilt: readonly [string, string, (place: BuildPlace) => void][] = [
  ['is not there', 'site-absent', ({ outDir }) => rmSync(outDir, { recursive: true })],
  ['is of others', 'site-foreign', ({ outDir }) => rmSync(join(outDir, 'build.json'))],
  ['is a share', 'site-is-share', ({ outDir }) => writeFiles(outDir, { 'share.txt': '' })],
  [
    'is a delta',
    'site-is-delta',
    ({ outDir }) => {
      rmSync(join(outDir, 'build.json'));
      writeFiles(outDir, { 'changes.json': '{}' });
    },
  ],
  [
    'is of another version',
    'site-of-other-version',
    ({ outDir }) => writeFiles(outDir, { 'build.json': '{"format":"news-archive 2"}' }),
  ],
  ['is half installed', 'journal-open', ({ outDir }) => writeFileSync(`${outDir}.journal`, '')],
  ['was not built to its end', 'build-open', openBuild],
  ['is a preview', 'site-is-preview', (place) => leaveSite(place, { files: {}, isPreview: true })],
  [
    'has a file that was changed',
    'site-altered',
    ({ outDir }) => writeFiles(outDir, { 'a/index.html': 'dua' }),
  ],
  ['has a file less', 'site-altered', ({ outDir }) => rmSync(join(outDir, 'a/index.html'))],
  ['has a file more', 'site-altered', ({ outDir }) => writeFiles(outDir, { 'b/index.html': 'dua' })],
  [
    'has a link among its files',
    'site-altered',
    ({ outDir }) => symlinkSync('index.html', join(outDir, 'b.html')),
  ],
];

describe('a site in an output folder', () => {
  it('is taken with the hash and size of every file, its marker among them', () => {
    const place = newSite();
    openBuild(place);
    closeBuild(place);
    const { files, marker } = readSiteToPublish(place, '_site');
    expect([...files.keys()].sort()).toEqual(['a/index.html', 'build.json', 'index.html']);
    expect(files.get('a/index.html')?.size).toBe(4);
    expect(marker).toMatchObject({ files: 2, baseUrl: 'https://contoh.example' });
  });

  it.each(spoilt)('is refused where it %s: %s', (_what, kind, spoil) => {
    const place = newSite();
    spoil(place);
    expect(faultOf(place)?.kind).toBe(kind);
  });
});
