import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeKept } from '../../../src/build/kept-file.ts';
import { type Pending, readPending, writePending } from '../../../src/publish/pending.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

const pending: Pending = {
  id: '7',
  commit: { id: 'a'.repeat(40), time: Date.UTC(2024, 9, 1) },
  paths: ['2024/09/judul “lama”/index.html', 'feed.xml'],
};
const newPath = () => join(makeTemporaryFolder(), 'pending.txt');

it('what a run is about to touch is read as it was written', () => {
  const path = newPath();
  expect(readPending(path)).toBe(undefined);
  writePending(path, pending);
  expect(readPending(path)).toEqual(pending);
});

it.each(
  [
    ['', '{', 'null', '[]', '{}'].map((text): [string, string] => [text, text]),
    [
      { id: 7 },
      { paths: 'feed.xml' },
      { paths: [1] },
      { paths: ['../a'] },
      { commit: { id: '--upload-pack=x', time: 0 } },
    ].map((part): [string, string] => [JSON.stringify(part), JSON.stringify({ ...pending, ...part })]),
  ].flat(),
)('it is not known from %s, whatever its checksum says', (_, text) => {
  const path = newPath();
  writeKept({ path, form: 'pending-1' }, [Buffer.from(text)]);
  expect(readPending(path)).toBe(undefined);
});
