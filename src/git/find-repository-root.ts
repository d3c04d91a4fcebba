// A folder → the root of the repository that it lies in, without asking Git.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `folder` is absolute, and may be the root itself; `undefined` where it lies in no repository. */
export function findRepositoryRoot(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : findRepositoryRoot(above);
}
