// A folder → the folder there, with all that are missing above it.
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Gives the outermost folder that was made, `undefined` where all were there. Not by Node's `recursive`, which tries for
 * ever where a file system takes no folder and says that there is none above it: `/proc`, and places where others are
 * mounted on demand.
 */
export function makeFolders(folder: string): string | undefined {
  if (isFolder(folder)) return undefined;
  const parent = dirname(folder);
  const above = parent === folder ? undefined : makeFolders(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process was faster.
    if (isFolder(folder)) return above;
    // It says that the folder above is not there: it is, and takes none.
    if (!isFolder(parent) || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`EPERM: operation not permitted, mkdir '${folder}'`, { cause: error });
  }
  return above ?? folder;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
