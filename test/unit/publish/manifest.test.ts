import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Permalink } from '../../../src/archive/address.ts';
import type { Digest } from '../../../src/archive/article.ts';
import { writeKept } from '../../../src/build/kept-file.ts';
import { type Manifest, readManifest, writeManifest } from '../../../src/publish/manifest.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

const manifest: Manifest = {
  baseUrl: 'https://contoh.example',
  withdrawn: ['/2024/09/dicabut/' as Permalink],
  commit: { id: 'a'.repeat(40), time: Date.UTC(2024, 9, 1) },
  at: '2024-10-02T00:00:00.000Z',
  files: new Map([['a/judul “berita”.html', { hash: 'b1' as Digest, size: 12, written: 1727740800123.456 }]]),
  carried: ['media/x-1.avif'],
};
const newPath = () => join(makeTemporaryFolder(), 'manifest.txt');

it('a manifest is read as it was written', () => {
  const path = newPath();
  expect(readManifest(path)).toEqual({ kind: 'absent' });
  writeManifest(path, manifest);
  expect(readManifest(path)).toEqual({ kind: 'read', manifest });
});

it('a manifest that was altered is damaged', () => {
  const path = newPath();
  writeManifest(path, manifest);
  appendFileSync(path, 'x');
  expect(readManifest(path)).toEqual({ kind: 'damaged' });
});

it.each(['', 'x', '1\n', 'null\n', '[]\n', '{}\n', '{"baseUrl":"https://contoh.example","withdrawn":[]}\n'])(
  'a manifest whose first line is no head is damaged, whatever its checksum says: %j',
  (body) => {
    const path = newPath();
    writeKept({ path, form: 'published-1' }, [Buffer.from(body)]);
    expect(readManifest(path)).toEqual({ kind: 'damaged' });
  },
);

it.each([
  [
    'a file outside of the target',
    { files: new Map([['../a', { hash: '1' as Digest, size: 1, written: 0 }]]) },
  ],
  [
    'a file at the root of the disk',
    { files: new Map([['/etc/a', { hash: '1' as Digest, size: 1, written: 0 }]]) },
  ],
  ['carried files outside of the target', { carried: ['media/../../a'] }],
  ['an option for a commit', { commit: { id: '--upload-pack=x', time: 0 } }],
])('a manifest that names %s is damaged, whoever wrote it', (_what, part) => {
  const path = newPath();
  writeManifest(path, { ...manifest, ...part });
  expect(readManifest(path)).toEqual({ kind: 'damaged' });
});
