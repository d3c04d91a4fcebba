// A command → its wall-clock time, processor time and peak memory, its child processes included.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { ProcessAccount } from './process-account.ts';

export interface Measurement {
  /** `undefined`: the time was over before the command was done, and it was stopped. */
  readonly exitCode: number | undefined;
  /** Seconds. */
  readonly wall: number;
  /** Seconds of all processes together; 0 where the system keeps no account in /proc. */
  readonly cpu: number;
  /** Bytes: the most that all processes held at one moment, shared pages counted once; 0 as above. */
  readonly peakMemory: number;
  readonly output: string;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** Milliseconds between looks; a pause is so many times longer than the look before it kept a core busy. */
const sampleEvery = { least: 50, most: 1000 };
const restShare = 30;

/** `limit` in seconds. Looking at large processes costs their builder time, so it is done less often then. */
export async function measure({ file, args, cwd }: Command, limit: number): Promise<Measurement> {
  const cpuBefore = cpuOfEndedChildren();
  const start = performance.now();
  const child = spawn(file, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const account = new ProcessAccount(child.pid ?? 0);
  let sampling: NodeJS.Timeout | undefined;
  const sample = (): void => {
    const before = process.cpuUsage();
    account.sample();
    const { user, system } = process.cpuUsage(before);
    const rest = ((user + system) / 1000) * restShare;
    sampling = setTimeout(sample, Math.min(Math.max(sampleEvery.least, rest), sampleEvery.most));
  };
  sample();
  let isOver = false;
  const stop = setTimeout(() => {
    isOver = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, limit * 1000);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  const wall = (performance.now() - start) / 1000;
  clearTimeout(stop);
  clearTimeout(sampling);
  // The system's own account is exact, but lacks processes that their parent did not wait for.
  const cpu = Math.max(account.cpu, cpuOfEndedChildren() - cpuBefore);
  return { exitCode: isOver ? undefined : exitCode, wall, cpu, peakMemory: account.peakMemory, output };
}

/** Seconds that the system has put down for children of this process that have ended, with theirs. */
function cpuOfEndedChildren(): number {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}
