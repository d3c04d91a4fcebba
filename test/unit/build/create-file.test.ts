import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFile } from '../../../src/build/create-file.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

it('a file is made with its folders, and nothing is left beside it', () => {
  const folder = makeTemporaryFolder();
  expect(createFile(join(folder, 'a/b/c.md'), 'satu')).toBe(true);
  expect(readFileSync(join(folder, 'a/b/c.md'), 'utf8')).toBe('satu');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.md']);
});

it('what is there stays: a file, a folder, a link that leads nowhere', () => {
  const folder = makeTemporaryFolder();
  writeFileSync(join(folder, 'a.md'), 'lama');
  symlinkSync(join(folder, 'tidak-ada'), join(folder, 'b.md'));
  for (const name of ['a.md', 'b.md']) expect(createFile(join(folder, name), 'baru'), name).toBe(false);
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('lama');
  expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md']);
});
