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
  expect(generatorSource(written, 'warta')).toEqual({ source: written });
});

it('a package comes into the new repository, which CI has nothing beside, wherever it was typed', () => {
  const folder = makeTemporaryFolder();
  const name = 'arsip-berita-1.2.3.tgz';
  writeFiles(folder, { [name]: '' });
  const path = join(folder, name);
  const dir = join(folder, 'redaksi/warta');
  for (const typed of [relative(process.cwd(), path), path]) {
    expect(generatorSource(typed, dir)).toEqual({ source: `file:${name}`, archive: { name, path } });
  }
  expect(generatorSource('../tidak-ada.tgz', dir)).toBeUndefined();
  expect(generatorSource('tidak-ada.tgz', dir)).toBeUndefined();
});

it('a folder is found from the new repository, wherever it was typed', () => {
  const folder = makeTemporaryFolder();
  const path = join(folder, 'pembuat');
  writeFiles(folder, { 'pembuat/package.json': '{}' });
  const dir = join(folder, 'redaksi/warta');
  expect(generatorSource(relative(process.cwd(), path), dir)).toEqual({ source: 'file:../../pembuat' });
  expect(generatorSource(path, dir)).toEqual({ source: path });
  expect(generatorSource('./tidak-ada', dir)).toBeUndefined();
});
