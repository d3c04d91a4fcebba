import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const serveRequests = new URL('../../../src/build/serve-requests.ts', import.meta.url).href;

it('a process whose asker is gone before it answers ends without a word', async () => {
  const folder = makeTemporaryFolder();
  writeFiles(folder, {
    // At work without a pause, as with pictures, it does not hear of it meanwhile.
    'worker.ts': `import { serveRequests } from ${JSON.stringify(serveRequests)};
      serveRequests(async () => {
        process.stdout.write('at work');
        for (const start = Date.now(); Date.now() < start + 500; );
        return 'x'.repeat(1_000_000);
      });`,
  });
  const child = fork(join(folder, 'worker.ts'), {
    execArgv: ['--import', import.meta.resolve('tsx')],
    silent: true,
  });
  let told = '';
  child.stderr?.on('data', (text) => {
    told += text;
  });
  child.stdout?.once('data', () => child.disconnect());
  child.send('work');
  const [[code]] = await Promise.all([once(child, 'exit'), child.stderr && once(child.stderr, 'end')]);
  expect([code, told]).toEqual([0, '']);
});
