import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { unfinishedFile, writeFileSafely } from '../../../src/build/write-file-safely.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

it('a file is written with its folders, and nothing is left beside it', () => {
  const folder = makeTemporaryFolder();
  writeFileSafely(join(folder, 'a/b.yaml'), 'satu');
  writeFileSafely(join(folder, 'a/b.yaml'), 'dua');
  expect(readFileSync(join(folder, 'a/b.yaml'), 'utf8')).toBe('dua');
  expect(readdirSync(join(folder, 'a'))).toEqual(['b.yaml']);
});

it('what cannot be put in place is not left lying', () => {
  const folder = makeTemporaryFolder();
  mkdirSync(join(folder, 'a.yaml/b'), { recursive: true });
  expect(() => writeFileSafely(join(folder, 'a.yaml'), 'satu')).toThrow();
  expect(readdirSync(folder)).toEqual(['a.yaml']);
});

it('what a kill leaves is hidden: no command reads it, no list of files shows it', () => {
  expect(basename(unfinishedFile('/arsip/content/authors.yaml'))).toMatch(/^\.authors\.yaml\.\d+\.tmp$/);
});
