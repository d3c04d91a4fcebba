import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeFiles } from '../../../src/new-site/place-files.ts';
import { makeTemporaryFolder, readFiles, writeFiles } from '../../fixtures/temporary-folder.ts';

const files = new Map([
  ['package.json', '{}'],
  ['content/site.yaml', 'name: Warta\n'],
]);
const placed = Object.fromEntries(files);

describe('a new repository is placed', () => {
  it.each<[string, (dir: string) => void]>([
    ['in a folder that is not there', () => {}],
    ['in an empty folder', (dir) => mkdirSync(dir, { recursive: true })],
  ])('%s', (_, prepare) => {
    const folder = makeTemporaryFolder();
    const dir = join(folder, 'redaksi kami/warta');
    prepare(dir);
    expect(placeFiles(dir, files)).toBe('placed');
    expect(readFiles(folder)).toEqual({
      'redaksi kami/warta/package.json': '{}',
      'redaksi kami/warta/content/site.yaml': 'name: Warta\n',
    });
    expect(statSync(dir).mode & 0o777).toBe(0o777 & ~process.umask());
  });

  it('beside the .git of a repository that was just begun', () => {
    const dir = makeTemporaryFolder();
    writeFiles(dir, { '.git/HEAD': 'ref: refs/heads/main' });
    expect(placeFiles(dir, files)).toBe('placed');
    expect(readFiles(dir)).toEqual({ '.git/HEAD': 'ref: refs/heads/main', ...placed });
  });
});

describe('nothing is written', () => {
  it('into a folder that holds anything', () => {
    const dir = makeTemporaryFolder();
    writeFiles(dir, { '.env': 'rahasia' });
    expect(placeFiles(dir, files)).toBe('occupied');
    expect(readFiles(dir)).toEqual({ '.env': 'rahasia' });
  });

  it('where a file has the name, or a link to one', () => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, 'warta'), 'x');
    symlinkSync('warta', join(folder, 'link'));
    expect(placeFiles(join(folder, 'warta'), files)).toBe('not-a-folder');
    expect(placeFiles(join(folder, 'link'), files)).toBe('not-a-folder');
  });

  it.each<[string, (dir: string) => void]>([
    ['the folder is not there', () => {}],
    ['it is empty', (dir) => mkdirSync(dir)],
  ])('where a file fails half-way, and %s', (_, prepare) => {
    const folder = makeTemporaryFolder();
    prepare(join(folder, 'warta'));
    const before = readdirSync(folder);
    const failing = new Map([...files, ['content/site.yaml/x', 'a file lies where its folder should']]);
    expect(() => placeFiles(join(folder, 'warta'), failing)).toThrow(/EEXIST|ENOTDIR/);
    expect(readdirSync(folder)).toEqual(before);
    expect(before.flatMap((name) => readdirSync(join(folder, name)))).toEqual([]);
  });
});
