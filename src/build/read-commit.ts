// A folder → the commit that its Git repository has checked out.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

export interface Commit {
  /** All hex digits. */
  readonly id: string;
  /** When it was committed: an ISO time in UTC. */
  readonly time: string;
}

/** `undefined` where the folder lies in no repository, there is no commit yet, or Git is absent or refuses. */
export async function readCommit(folder: string): Promise<Commit | undefined> {
  if (!isInRepository(folder)) return undefined;
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, 'log', '-1', '--format=%H %ct']);
    const [id = '', seconds = ''] = stdout.trim().split(' ');
    return /^[0-9a-f]{40,64}$/.test(id)
      ? { id, time: new Date(Number(seconds) * 1000).toISOString() }
      : undefined;
  } catch {
    return undefined;
  }
}

function isInRepository(folder: string): boolean {
  for (let root = folder; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) return true;
    if (dirname(root) === root) return false;
  }
}
