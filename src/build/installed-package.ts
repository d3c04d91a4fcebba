// The name of a package that the generator uses → the folder it is installed in.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './project-root.ts';

/**
 * Absolute; found as Node finds it, in the nearest `node_modules` on the way up: the generator's own, or those of the
 * project that it is installed in. `undefined` where it is not installed.
 */
export function findPackage(name: string, from: string = projectRoot): string | undefined {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(from);
  return above === from ? undefined : findPackage(name, above);
}
