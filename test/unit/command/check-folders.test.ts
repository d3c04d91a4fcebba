import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checkChangesFile,
  checkContentFolder,
  checkFolders,
  checkShares,
} from '../../../src/command/check-folders.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

/** A folder `content`, and `same`, a link to it. */
function prepare(): string {
  const folder = makeTemporaryFolder();
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  symlinkSync(join(folder, 'content'), join(folder, 'same'));
  return folder;
}

describe('folders', () => {
  it.each([
    ['content', '_site', '.cache', []],
    ['content', '.cache/preview/site', '.cache', []],
    ['content', 'content-site', '.cache', []],
    ['content', '..site', '.cache', []],
    ['content', 'content', '.cache', ['out-inside-content']],
    ['content', 'content/a/b', '.cache', ['out-inside-content']],
    ['content', 'same/site', '.cache', ['out-inside-content']],
    ['same', 'content/../content/site', '.cache', ['out-inside-content']],
    ['content', '.', 'elsewhere/../../cache', ['content-inside-out']],
    ['content', '_site', '_site/.cache', ['cache-inside-out']],
    ['content', '_site', '_site', ['cache-inside-out']],
    ['content', '_site', 'content', ['cache-inside-content']],
    ['content', '_site', 'same/cache', ['cache-inside-content']],
    ['content', '_site', 'content/.cache', []],
    ['content', '_site', '.', []],
  ])('content in %s, output in %s, cache in %s: %j', (content, out, cache, kinds) => {
    const root = prepare();
    const faults = checkFolders({
      content: join(root, content),
      out: join(root, out),
      cache: join(root, cache),
    });
    expect(faults.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('a content folder', () => {
  it('must be there, and be a folder', () => {
    const root = prepare();
    writeFileSync(join(root, 'file'), '');
    const kinds = (name: string) => checkContentFolder(join(root, name)).map(({ kind }) => kind);
    expect(kinds('content')).toEqual([]);
    expect(kinds('same')).toEqual([]);
    expect(kinds('contnt')).toEqual(['content-absent']);
    expect(kinds('file')).toEqual(['content-not-a-folder']);
  });

  it.each([
    ['above it', '.', 'content'],
    ['of its stories', 'content/articles', 'content'],
    ['of one month', 'content/articles/2024/09', 'content'],
    ['of another kind', 'lain', undefined],
    ['itself', 'content', undefined],
  ])('is not the folder %s', (_, given, meant) => {
    const root = makeTemporaryFolder();
    mkdirSync(join(root, 'content/articles/2024/09'), { recursive: true });
    mkdirSync(join(root, 'lain'));
    const faults = checkContentFolder(join(root, given));
    expect(faults.map(({ kind }) => kind)).toEqual(meant === undefined ? [] : ['content-elsewhere']);
    expect(
      faults.map(({ details }) => ('meant' in details ? resolve(String(details.meant)) : undefined)),
    ).toEqual(meant === undefined ? [] : [join(root, meant)]);
  });

  it('must have been fetched where it is a submodule: the archive would be published as an empty one', () => {
    const root = makeTemporaryFolder();
    const kinds = () => checkContentFolder(join(root, 'isi/arsip')).map(({ kind }) => kind);
    mkdirSync(join(root, 'isi/arsip'), { recursive: true });
    expect(kinds()).toEqual([]);
    writeFileSync(join(root, '.gitmodules'), '[submodule "lain"]\n\tpath = isi\n\turl = ../lain\n');
    expect(kinds()).toEqual([]);
    writeFileSync(join(root, '.gitmodules'), '[submodule "isi"]\n\tpath = isi/arsip\n\turl = ../isi\n');
    expect(kinds()).toEqual(['content-submodule']);
    writeFileSync(join(root, 'isi/arsip/site.yaml'), '');
    expect(kinds()).toEqual([]);
  });
});

it('shares must be there, be shares, and lie where the site does not go', () => {
  const root = makeTemporaryFolder();
  const share = join(root, 'out/share');
  mkdirSync(share, { recursive: true });
  writeFileSync(join(share, 'share.txt'), '');
  const kinds = (shares: readonly string[], out: string) =>
    checkShares(shares, { out: join(root, out) }).map(({ kind }) => kind);
  expect(kinds([share], 'site')).toEqual([]);
  expect(kinds([share, join(root, 'absent'), root], 'site')).toEqual(['share-absent', 'not-a-share']);
  expect(kinds([share], 'out')).toEqual(['share-inside-out']);
  expect(kinds([share], 'out/share')).toEqual(['share-inside-out']);
});

it('a list of changes is written where neither a text nor the site can be lost by it', () => {
  const root = prepare();
  const kinds = (changes: string) =>
    checkChangesFile(join(root, changes), [join(root, '_site'), join(root, 'content')]).map(
      ({ kind }) => kind,
    );
  expect(kinds('.cache/changes.json')).toEqual([]);
  expect(kinds('changes.json')).toEqual([]);
  expect(kinds('content/site.yaml')).toEqual(['changes-inside']);
  expect(kinds('same/site.yaml')).toEqual(['changes-inside']);
  expect(kinds('_site/changes.json')).toEqual(['changes-inside']);
});
