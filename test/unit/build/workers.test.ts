import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Workers } from '../../../src/build/workers.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const serveRequests = new URL('../../../src/build/serve-requests.ts', import.meta.url).href;

/** Processes that only write down what they are asked for. */
function startWorkers(size: number): { workers: Workers; asked: () => string[] } {
  const folder = makeTemporaryFolder();
  const log = join(folder, 'log');
  writeFiles(folder, {
    'worker.ts': `import { appendFileSync } from 'node:fs';
      import { serveRequests } from ${JSON.stringify(serveRequests)};
      serveRequests(async ({ task }) => {
        appendFileSync(${JSON.stringify(log)}, process.pid + ' ' + task + '\\n');
        await new Promise((resolve) => setTimeout(resolve, 500));
      });`,
  });
  const workers = new Workers(size, pathToFileURL(join(folder, 'worker.ts')));
  onTestFinished(() => workers.close());
  const asked = () => (existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : []);
  return { workers, asked };
}

describe("the build's workers", () => {
  it('start and load what renders ahead of the first request, where they are warmed', async () => {
    const { workers, asked } = startWorkers(2);
    workers.warm(2);
    await vi.waitFor(() => expect(asked()).toHaveLength(2), { timeout: 20_000 });
    expect(new Set(asked().map((line) => line.split(' ')[0])).size).toBe(2);
    expect(asked().every((line) => line.endsWith(' load'))).toBe(true);
  });

  it('are no more than their number, however many are to be warmed', async () => {
    const { workers, asked } = startWorkers(1);
    workers.warm(5);
    await workers.run<'load'>({ task: 'load' });
    expect(asked()).toHaveLength(2);
  });

  it('that are warm when they are closed trouble nobody', async () => {
    const { workers } = startWorkers(1);
    workers.warm(1);
    workers.close();
    await expect(workers.run<'load'>({ task: 'load' })).rejects.toMatchObject({ name: 'PoolClosed' });
  });
});
