import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findAskedFiles } from '../../../src/command/asked-files.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

it.each([
  ['panen-raya.md', 'articles/2024/09/panen-raya.md'],
  ['2024/09/panen-raya.md', 'articles/2024/09/panen-raya.md'],
  ['panen-rya', 'articles/2024/09/panen-raya.md'],
  ['Tentang.md', 'pages/tentang.md'],
  ['harga-beras.md', undefined],
])('%s, which is not there, may mean %s', (typed, nearest) => {
  const content = join(makeTemporaryFolder(), 'content');
  writeFiles(content, { 'articles/2024/09/panen-raya.md': 'a', 'pages/tentang.md': 'b' });
  expect(findAskedFiles([typed], content)).toEqual({
    paths: [],
    faults: [{ kind: 'file-absent', details: { file: typed, nearest: nearest && join(content, nearest) } }],
  });
});
