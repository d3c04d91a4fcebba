// A folder → its path from the root of the Git repository it lies in, as GitHub names files.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** With `/` between its parts; empty where the folder is the root itself, or lies in no repository. */
export function pathInRepository(folder: string): string {
  const real = realpathSync(folder);
  for (let root = real; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) return relative(root, real).replaceAll(sep, '/');
    if (dirname(root) === root) return '';
  }
}
