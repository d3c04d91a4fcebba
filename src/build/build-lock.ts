// One build at a time for a folder: a lock that names its owner, and is void when the owner is gone.
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { makeFolders } from './make-folders.ts';

export interface BuildLock {
  /** Tells other machines that its owner is at work yet. */
  touch(): void;
  release(): void;
}

export interface LockOptions {
  /**
   * How long (ms) another machine's lock holds after it was last touched, by the clock that gives files their times: of a
   * folder on a server that is the server's, whatever the machines' own clocks say. 0 for a folder that only one machine
   * writes to: there such a lock came with a folder that was carried here.
   */
  readonly heldElsewhereFor?: number;
}

/**
 * `undefined` while another living process holds the lock. The lock is a folder that is made
 * aside and renamed to its place: it never stands there without its owner's name, and a rename onto a lock fails.
 */
export function acquireLock(path: string, { heldElsewhereFor = 0 }: LockOptions = {}): BuildLock | undefined {
  makeFolders(dirname(path));
  const aside = `${path}.${process.pid}`;
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const patience = { heldElsewhereFor, now: prepare(aside) };
      if (take(aside, path)) {
        clearLeft(path, patience);
        return { touch: () => touch(path), release: () => remove(path) };
      }
      if (isHeld(readOwner(path), patience)) return undefined;
      clearVoid(path, aside, patience);
    }
    return undefined;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Gives the time (ms) that its file got. */
function prepare(aside: string): number {
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside);
  const owner = join(aside, 'owner');
  writeFileSync(owner, [process.pid, hostname(), startOf(process.pid)].join('\n'));
  return statSync(owner).mtimeMs;
}

function take(aside: string, path: string): boolean {
  try {
    renameSync(aside, path);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EEXIST', 'ENOTEMPTY', 'ENOTDIR'].includes(code)) return false;
    throw error;
  }
}

interface Owner {
  readonly text: string;
  /** When its lock was last touched (ms). */
  readonly touched: number;
}

interface Patience extends Required<LockOptions> {
  /** By the clock that gives files their times (ms). */
  readonly now: number;
}

/** An owner file that is gone belongs to a lock that is being released: void. */
function readOwner(path: string): Owner | undefined {
  try {
    const file = join(path, 'owner');
    return { text: readFileSync(file, 'utf8'), touched: statSync(file).mtimeMs };
  } catch {
    return undefined;
  }
}

function isHeld(owner: Owner | undefined, { heldElsewhereFor, now }: Patience): boolean {
  if (owner === undefined) return false;
  const [pid = '', host = '', start = ''] = owner.text.split('\n');
  // It may have been touched since.
  if (host !== hostname())
    return host !== '' && heldElsewhereFor > 0 && now - owner.touched < heldElsewhereFor;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return start === startOf(Number(pid));
}

/**
 * When a process started, since its number may be another's after a restart of the machine or of a container.
 * Empty where the system does not tell, and for one that has ended and that nobody has asked about yet: where the first
 * process of a container asks about none, such a number lives on.
 */
function startOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before the last parenthesis may hold spaces; the start is the 22nd field of all.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? '' : `${boot} ${fields[19] ?? ''}`;
  } catch {
    return '';
  }
}

/** What is moved aside may be a lock that was taken a moment ago: then it is put back. */
function clearVoid(path: string, aside: string, patience: Patience): void {
  const moved = `${aside}.void`;
  // Of a build that was killed here and had the number which this one has now.
  rmSync(moved, { recursive: true, force: true });
  try {
    renameSync(path, moved);
  } catch (error) {
    // Another build was faster.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (!isHeld(readOwner(moved), patience) || !take(moved, path))
    rmSync(moved, { recursive: true, force: true });
}

/** What builds left that were killed while they reached for the lock. */
function clearLeft(path: string, patience: Patience): void {
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const aside = join(dirname(path), name);
    const owner = readOwner(aside);
    if (owner !== undefined && !isHeld(owner, patience)) rmSync(aside, { recursive: true, force: true });
  }
}

/** What is written gets the time of whoever keeps the folder; a time that is set would be this machine's. */
function touch(path: string): void {
  appendFileSync(join(path, 'owner'), '\n');
}

function remove(path: string): void {
  rmSync(join(path, 'owner'), { force: true });
  try {
    rmdirSync(path);
  } catch {
    // Another build has taken the empty folder already.
  }
}
