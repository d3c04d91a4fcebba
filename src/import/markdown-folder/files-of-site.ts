// What lies in a site's folder, asked without fear of what it may be: a link out of it, a closed folder, a file for a folder.
import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';

/** Names, in the order of their letters; none where there is no folder. */
export function filesIn(folder: string): string[] {
  return isFolder(folder) ? readdirSync(folder).sort() : [];
}

export function isInside(path: string, root: string): boolean {
  try {
    const real = realpathSync(path);
    return real === realpathSync(root) || real.startsWith(realpathSync(root) + sep);
  } catch {
    return false;
  }
}

export function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

export function isFile(path: string): boolean {
  return statOf(path)?.isFile() === true;
}

/** In bytes; 0 where there is no file. */
export function sizeOf(path: string): number {
  return statOf(path)?.size ?? 0;
}

/** `undefined` where nothing is, a file stands for a folder, a link leads in circles, or a folder is closed. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
