import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WorkerPool } from '../../../src/build/worker-pool.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const serveRequests = new URL('../../../src/build/serve-requests.ts', import.meta.url).href;

/** A worker that answers with `answer`, the body of an async function of `request`. */
function startPool(answer: string, size = 2): WorkerPool<unknown, unknown> {
  const folder = makeTemporaryFolder();
  writeFiles(folder, {
    'worker.ts': `import { serveRequests } from ${JSON.stringify(serveRequests)};
      serveRequests(async (request) => { ${answer} });`,
  });
  const pool = new WorkerPool(pathToFileURL(join(folder, 'worker.ts')), size);
  onTestFinished(() => pool.close());
  return pool;
}

describe('a pool of worker processes', () => {
  it('gives each request its own answer, however many there are', async () => {
    const pool = startPool(
      'await new Promise((done) => setTimeout(done, Math.random() * 5)); return request * 2;',
    );
    const requests = Array.from({ length: 40 }, (_, index) => index);
    expect(await Promise.all(requests.map((request) => pool.run(request)))).toEqual(
      requests.map((n) => n * 2),
    );
  });

  it('starts no more processes than its size', async () => {
    const pool = startPool('return process.pid;', 2);
    const pids = await Promise.all(Array.from({ length: 20 }, () => pool.run({})));
    expect(new Set(pids).size).toBeLessThanOrEqual(2);
  });

  it('hands on an error under its own name', async () => {
    const pool = startPool("const error = new Error('no such file'); error.name = 'Lost'; throw error;");
    await expect(pool.run({})).rejects.toMatchObject({ name: 'Lost', message: 'no such file' });
  });

  it('rejects what a dying process was at work on, and answers the rest with new ones', async () => {
    const pool = startPool("if (request === 'die') process.exit(3); return 'alive';", 1);
    const [died, next] = await Promise.allSettled([pool.run('die'), pool.run('live')]);
    expect(died).toMatchObject({
      status: 'rejected',
      reason: { message: 'a worker process ended early (exit code 3)' },
    });
    expect(next).toEqual({ status: 'fulfilled', value: 'alive' });
  });

  it('that is closed rejects what it was asked for, and starts no process for it', async () => {
    const pool = startPool('await new Promise(() => setInterval(() => undefined, 1000));', 1);
    const asked = [pool.run('first'), pool.run('second')];
    const settled = Promise.allSettled(asked);
    pool.close();
    const closed = { status: 'rejected', reason: { name: 'PoolClosed' } };
    expect(await settled).toMatchObject([closed, closed]);
    await expect(pool.run('third')).rejects.toMatchObject({ name: 'PoolClosed' });
  });

  it('passes on what a process prints, and nothing of what its own processes say of its end', async () => {
    const printed: string[] = [];
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      printed.push(String(text));
      return true;
    });
    onTestFinished(() => write.mockRestore());
    const complained = join(makeTemporaryFolder(), 'complained');
    const helper = `console.error('helper');
      process.stdin.resume().on('end', () => {
        console.error('broken pipe');
        require('node:fs').writeFileSync(${JSON.stringify(complained)}, '');
      });`;
    const pool = startPool(
      `const { spawn } = await import('node:child_process');
      console.error('worker');
      spawn(process.execPath, ['-e', ${JSON.stringify(helper)}], { stdio: ['pipe', 'inherit', 'inherit'] });`,
      1,
    );
    await pool.run({});
    await expect.poll(() => printed.join('')).toBe('worker\nhelper\n');
    pool.close();
    await expect.poll(() => existsSync(complained)).toBe(true);
    expect(printed.join('')).toBe('worker\nhelper\n');
  });
});
