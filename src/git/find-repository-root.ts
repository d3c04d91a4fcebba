// A newsroom's folder → the repository that it lies in, where that is another than its own.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the nearest repository above `dir`, which is absolute; `undefined` where it is one itself, or lies in none. */
export function findRepositoryAround(dir: string): string | undefined {
  for (let folder = dir; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder === dir ? undefined : folder;
    if (folder === dirname(folder)) return undefined;
  }
}
