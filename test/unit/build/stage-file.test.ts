import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stageFile } from '../../../src/build/stage-file.ts';
import { makeTemporaryFolder, readFiles } from '../../fixtures/temporary-folder.ts';

const bytes = Buffer.from('baru');

it.each([
  ['a folder', 'lama/1.html/amp/index.html', 'lama/1.html'],
  ['a file', 'lama/1.html', 'lama/1.html/amp/index.html'],
])('a staged file takes the place of %s that was restored', (_, restored, path) => {
  const staging = makeTemporaryFolder();
  stageFile(staging, restored, Buffer.from('lama'));
  stageFile(staging, 'lama/2.html', Buffer.from('lain'));
  stageFile(staging, path, bytes);
  expect(readFiles(staging)).toEqual({ [path]: 'baru', 'lama/2.html': 'lain' });
  stageFile(staging, path, Buffer.from('lagi'));
  expect(readFileSync(join(staging, path), 'utf8')).toBe('lagi');
});

it('what cannot be written for another reason is told', () => {
  expect(() => stageFile('/proc/tidak-ada', 'a/b.html', bytes)).toThrow();
});
