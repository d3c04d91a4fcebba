// One build at a time for a folder: a lock file that names its owner, and is void when the owner is gone.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

export interface BuildLock {
  release(): void;
}

/** `undefined` while another living process on this machine holds the lock. */
export function acquireLock(path: string): BuildLock | undefined {
  mkdirSync(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (createExclusively(path)) return { release: () => rmSync(path, { force: true }) };
    if (isHeld(path)) return undefined;
    rmSync(path, { force: true });
  }
  return undefined;
}

function createExclusively(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid} ${hostname()}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A lock from another machine came with a carried cache: its owner is not at work here. */
function isHeld(path: string): boolean {
  try {
    const [pid, host] = readFileSync(path, 'utf8').split(' ');
    if (host !== hostname()) return false;
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
