import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatMarker, type SiteMarker } from '../../../src/build/marker.ts';
import { beginPreviewCache, cacheOf, isOtherKind } from '../../../src/build/preview-place.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const kept = { 'ledger.txt': 'l', 'media.txt': 'm', 'outputs/a.pack': 'a', 'readings/folders.txt': 'r' };

describe('the part of the cache that a preview has', () => {
  it('is another one for each kind', () => {
    const places = [undefined, { drafts: false }, { drafts: true }].map((preview) =>
      cacheOf({ cacheDir: '/c', preview }),
    );
    expect(places).toEqual(['/c', '/c/preview-build', '/c/preview-with-drafts']);
  });

  it('begins with what the site for readers left, under second names, and without its standing', () => {
    const from = makeTemporaryFolder();
    writeFiles(from, { ...kept, 'standing-1.txt': 's', 'next-publish.json': 'n' });
    const to = join(from, 'preview');
    beginPreviewCache(from, to);
    for (const [path, text] of Object.entries(kept)) expect(readFileSync(join(to, path), 'utf8')).toBe(text);
    expect(statSync(join(to, 'outputs/a.pack')).nlink).toBe(2);
    expect(['standing-1.txt', 'next-publish.json'].map((name) => existsSync(join(to, name)))).toEqual([
      false,
      false,
    ]);
  });

  it('is left as it is where there is one, and begins with nothing where nothing was built', () => {
    const from = makeTemporaryFolder();
    const [old, none] = [join(from, 'old'), join(from, 'none')];
    beginPreviewCache(from, none);
    expect(existsSync(none)).toBe(false);
    writeFiles(from, kept);
    mkdirSync(old);
    beginPreviewCache(from, old);
    expect(existsSync(join(old, 'ledger.txt'))).toBe(false);
  });
});

describe('an output folder', () => {
  const baseUrl = 'https://contoh.id';
  const marker = { outputs: '', files: 0, bytes: 0, baseUrl, withdrawn: [], commit: undefined };

  it.each([
    ['of a site for readers', formatMarker(marker as unknown as SiteMarker), false],
    ['of a preview', formatMarker({ ...marker, isPreview: true } as unknown as SiteMarker), true],
  ])('%s is of the other kind for the other build alone', (_, text, isPreview) => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { 'build.json': text });
    expect(isOtherKind(folder, isPreview)).toBe(false);
    expect(isOtherKind(folder, !isPreview)).toBe(true);
  });

  it.each([[{}], [{ 'build.json': 'damaged' }]])('with %j is of neither', (files) => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, files);
    expect([isOtherKind(folder, true), isOtherKind(folder, false)]).toEqual([false, false]);
  });
});
