// A folder → its path from the root of the Git repository it lies in, as GitHub names files.
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { findRepositoryRoot } from '../git/find-repository-root.ts';

/** With `/` between its parts; empty where the folder is the root itself, or lies in no repository. */
export function pathInRepository(folder: string): string {
  const real = realpathSync(folder);
  return relative(findRepositoryRoot(real) ?? real, real).replaceAll(sep, '/');
}
