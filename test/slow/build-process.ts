// Real builds, as processes of their own: what is asked → how it ended, and what it left.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/project-root.ts';
import { filesIn } from '../fixtures/files-in.ts';
import { withoutProgress } from '../fixtures/without-progress.ts';

export interface Place {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
}

export interface BuildSettings {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The generator's folder; this checkout's own where it is left out. */
  readonly generator?: string;
  readonly uid?: number;
  /** A command line that runs the build, such as `faketime`. */
  readonly through?: readonly string[];
}

/** `signal` where it was killed, else an exit code. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

export interface RunningBuild {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** The build and all its workers. */
  killAll(): void;
}

export const now = '2025-01-01T00:00:00Z';

export function startBuild(place: Place, settings: BuildSettings = {}): RunningBuild {
  const generator = settings.generator ?? projectRoot;
  const folders = ['--content', place.content, '--out', place.out, '--cache', place.cache];
  const build = [
    ...(settings.through ?? []),
    process.execPath,
    'scripts/run.mjs',
    'build',
    ...folders,
    ...['--now', now, ...(settings.args ?? [])],
  ];
  const [command = '', ...args] = build;
  const child = spawn(command, args, {
    cwd: generator,
    // A process group of its own, so that one signal reaches the workers too.
    detached: true,
    env: { ...process.env, ...settings.env },
    ...(settings.uid === undefined ? {} : { uid: settings.uid, gid: settings.uid }),
  });
  let output = '';
  let errors = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, output, errors }));
  });
  return { child, ended, killAll: () => killGroup(child) };
}

export async function build(place: Place, settings: BuildSettings = {}): Promise<Ended> {
  return await startBuild(place, settings).ended;
}

/** A build that must succeed. */
export async function buildWell(place: Place, settings: BuildSettings = {}): Promise<Ended> {
  const ended = await build(place, settings);
  if (ended.code !== 0)
    throw new Error(`the build ended with ${ended.code}\n${ended.output}\n${ended.errors}`);
  return ended;
}

/** What it told on standard error, without the lines that only show how far it came. */
export function messagesOf({ errors }: Ended): string[] {
  return withoutProgress(errors)
    .split('\n')
    .filter((line) => line !== '');
}

/** What a build with `--json` printed last. */
export function summaryOf({ output }: Ended): Readonly<Record<string, unknown>> {
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>;
}

/** Path → digest of every file, sorted; empty where the folder is absent. */
export function hashesOf(folder: string): Record<string, string> {
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(filesIn(folder).map((path) => [path, hash(path)]));
}

/** What stands beside the output folder under its name, as an install in work does. */
export function leftBeside({ out }: Pick<Place, 'out'>): string[] {
  const name = out.slice(out.lastIndexOf('/') + 1);
  return readdirSync(join(out, '..')).filter((each) => each.startsWith(`${name}.`));
}

/** Processes whose parent is `pid` and whose command line holds `word`. */
export function childrenOf(pid: number, word: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => parentOf(each) === pid && readOf(each, 'cmdline').includes(word));
}

function readOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It has ended.
    return '';
  }
}

function parentOf(pid: number): number {
  const stat = readOf(pid, 'stat');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
