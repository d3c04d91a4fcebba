// A path that is to hold a file → its folders made, and whatever of another kind stands in its way gone.
import { lstatSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders } from './make-folders.ts';

/** As `mkdir -p`, inside `root`: a file or a link where a folder must be is removed. */
export function makeFolderOf(root: string, path: string): void {
  const folder = dirname(path);
  try {
    makeFolders(join(root, folder));
  } catch (error) {
    if (!clearBlockingFile(root, folder)) throw error;
    makeFolders(join(root, folder));
  }
}

/** As a rename, but onto a folder too. */
export function renameOver(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!lstatSync(to, { throwIfNoEntry: false })?.isDirectory()) throw error;
    rmSync(to, { recursive: true });
    renameSync(from, to);
  }
}

function clearBlockingFile(root: string, folder: string): boolean {
  let path = root;
  for (const part of folder.split('/')) {
    path = join(path, part);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return false;
    if (stat.isDirectory()) continue;
    rmSync(path);
    return true;
  }
  return false;
}
