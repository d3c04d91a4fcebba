import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';
import { writeWxr } from './write-wxr.ts';

const script = fileURLToPath(new URL('./count-wxr-items.ts', import.meta.url));

/** In bytes, of the export; in megabytes, of the heap that it is read in. */
const size = 150_000_000;
const heap = 96;

it('an export of 150 MB is read in a heap of 96 MB, every item once', async () => {
  const path = join(makeTemporaryFolder(), 'ekspor.xml');
  const count = await writeWxr(path, size);
  expect(statSync(path).size).toBeGreaterThan(size);
  const args = [`--max-old-space-size=${heap}`, '--import', 'tsx', script, path];
  const attachments = Math.ceil(count / 20);
  const counts = { record: count - attachments, page: 0, 'left-out': attachments };
  expect(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))).toEqual(counts);
});
