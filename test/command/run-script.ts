// A command line → what its process prints and ends with, as a shell would see it.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { withoutProgress } from '../fixtures/without-progress.ts';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  /** Without lines of progress. */
  readonly stderr: string;
}

export interface RunningScript {
  readonly process: ChildProcess;
  readonly finished: Promise<Finished>;
  /** All of standard output so far. */
  readonly printed: () => string;
}

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** A script that still runs when its test ends is killed. */
export function startScript(name: string, args: readonly string[]): RunningScript {
  const child = spawn(process.execPath, ['scripts/run.mjs', name, ...args], {
    cwd: projectRoot,
    env: { ...process.env, CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
    });
  }
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: output.stdout, stderr: withoutProgress(output.stderr) });
    });
  });
  onTestFinished(async () => {
    if (child.exitCode === null) child.kill('SIGKILL');
    await finished;
  });
  return { process: child, finished, printed: () => output.stdout };
}

export function runScript(name: string, args: readonly string[]): Promise<Finished> {
  return startScript(name, args).finished;
}
