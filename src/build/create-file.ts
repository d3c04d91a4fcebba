// A new file, whole or not at all, and never in the place of another.
import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolders } from './make-folders.ts';
import { unfinishedFile } from './write-file-safely.ts';

/** Whether it was made: not where there is something of that name. */
export function createFile(path: string, text: string): boolean {
  makeFolders(dirname(path));
  const temporary = unfinishedFile(path);
  try {
    writeFileSync(temporary, text, { flush: true });
    return give(temporary, path, text);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function give(temporary: string, path: string, text: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Some file systems have no links.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error;
  }
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    rmSync(path, { force: true });
    throw error;
  }
}
