import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import { makeTemporaryFolder } from '../fixtures/temporary-folder.ts';

it.each(['cek', '../check', ''])('of a command “%s” it is told which there are, without a stack', (name) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, 'scripts/run.mjs'), name],
    { cwd: makeTemporaryFolder(), encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stdout).toContain('  check ');
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
