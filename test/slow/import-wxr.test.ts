import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';
import { exportBytes } from './thoroughness.ts';
import { writeWxr } from './write-wxr.ts';

const script = fileURLToPath(new URL('./count-wxr-items.ts', import.meta.url));

/** In megabytes. */
const heap = 96;

it(`an export of ${exportBytes / 1e6} MB is read in a heap of ${heap} MB, every item once`, async () => {
  const path = join(makeTemporaryFolder(), 'ekspor.xml');
  const count = await writeWxr(path, exportBytes);
  expect(statSync(path).size).toBeGreaterThan(exportBytes);
  const args = [`--max-old-space-size=${heap}`, '--import', 'tsx', script, path];
  const attachments = Math.ceil(count / 20);
  const counts = { record: count - attachments, page: 0, 'left-out': attachments };
  expect(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))).toEqual(counts);
});
