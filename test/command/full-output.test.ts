import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';

/** Linux has it: whatever is written there finds the disk full. */
const full = '/dev/full';

it.skipIf(!existsSync(full))('a report that finds the disk full is told of in one line', () => {
  const home = makeTemporaryFolder();
  writeFiles(home, { 'content/site.yaml': 'name: Warta\n' });
  const output = openSync(full, 'w');
  const { status, stderr } = spawnSync(process.execPath, [join(projectRoot, 'scripts/run.mjs'), 'check'], {
    cwd: home,
    encoding: 'utf8',
    stdio: ['ignore', output, 'pipe'],
  });
  closeSync(output);
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('Ruang penyimpanan penuh')]);
});
