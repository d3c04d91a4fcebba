import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkTypes } from '../../../src/theme/check-types.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

/** A theme beside a compiler that does what is asked of it. */
function themeWith(compiler: string): string {
  const folder = makeTemporaryFolder();
  writeFiles(join(folder, 'node_modules/typescript'), {
    'package.json': '{"name": "typescript", "version": "7.0.2"}',
    'bin/tsc': compiler,
  });
  writeFiles(folder, { 'theme/a.tsx': '' });
  return join(folder, 'theme');
}

it('tells what a compiler found that ended with it', async () => {
  const theme = themeWith("console.log('a.tsx(1,2): error TS1: Wrong.'); process.exitCode = 1;");
  expect(await checkTypes(theme, ['a.tsx'])).toMatchObject([
    { rule: 'theme/type', path: 'a.tsx', line: 1, column: 2 },
  ]);
});

it.each([
  ['was killed', "process.kill(process.pid, 'SIGKILL');"],
  ['cannot run', 'process.exit(7);'],
])('does not take the silence of a compiler that %s for praise', async (_, compiler) => {
  await expect(checkTypes(themeWith(compiler), ['a.tsx'])).rejects.toThrow('Command failed');
});
