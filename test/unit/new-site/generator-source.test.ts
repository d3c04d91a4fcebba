import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { generatorSource } from '../../../src/new-site/generator-source.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

it.each([
  '1.2.3',
  '^1.2.0',
  'github:redaksi/arsip-berita#v1',
  'git+ssh://git@contoh.example/arsip.git',
  'https://contoh.example/arsip-berita-1.2.3.tgz',
  'file:../arsip-berita.tgz',
])('%s is the same from everywhere', (written) => {
  expect(generatorSource(written, 'warta')).toBe(written);
});

it('a package is found from the new repository, wherever it was typed', () => {
  const folder = makeTemporaryFolder();
  writeFiles(folder, { 'arsip-berita-1.2.3.tgz': '' });
  const path = join(folder, 'arsip-berita-1.2.3.tgz');
  const dir = join(folder, 'redaksi/warta');
  const typed = relative(process.cwd(), path);
  expect(generatorSource(typed, dir)).toBe('file:../../arsip-berita-1.2.3.tgz');
  expect(generatorSource(path, dir)).toBe(path);
  expect(generatorSource('../tidak-ada.tgz', dir)).toBeUndefined();
  expect(generatorSource('tidak-ada.tgz', dir)).toBeUndefined();
});
