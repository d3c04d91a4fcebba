// A file of the new site → the staging folder, where it waits to be moved into the output folder.
import { lstatSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { digestText } from '../digest.ts';
import type { OutputFile } from './ledger.ts';
import { makeFolders } from './make-folders.ts';

/** `written` is false where the same bytes stand already. */
export interface StagedFile extends OutputFile {
  readonly written: boolean;
}

/** `standing` is the hash of the file that the output folder holds at this path now. */
export function stageIfOther(
  stagingDir: string,
  path: string,
  bytes: Uint8Array,
  standing: Digest | undefined,
): StagedFile {
  const hash = digestText(bytes);
  const written = hash !== standing;
  if (written) stageFile(stagingDir, path, bytes);
  return { path, hash, size: bytes.length, written };
}

/**
 * `path` is relative to the output folder. What lies in its way was restored of an earlier site, in which an address was a
 * folder that is a file now, or the reverse: it is no output of this one, and goes.
 */
export function stageFile(stagingDir: string, path: string, bytes: Uint8Array): void {
  const staged = join(stagingDir, path);
  try {
    write(staged, bytes);
  } catch (error) {
    if (!clearWay(stagingDir, path)) throw error;
    write(staged, bytes);
  }
}

/** Whether a file lies there: not a folder, nor a file where one of its folders would be. */
export function isStaged(stagingDir: string, path: string): boolean {
  try {
    return lstatSync(join(stagingDir, path)).isFile();
  } catch {
    return false;
  }
}

function write(staged: string, bytes: Uint8Array): void {
  makeFolders(dirname(staged));
  writeFileSync(staged, bytes);
}

/** Whether there was anything: a folder in the place of the file, or a file in that of a folder around it. */
function clearWay(stagingDir: string, path: string): boolean {
  const names = path.split('/');
  const inWay = names
    .map((_, index) => join(stagingDir, ...names.slice(0, index + 1)))
    .find((each, index) => kindOf(each) === (index === names.length - 1 ? 'folder' : 'file'));
  if (inWay === undefined) return false;
  rmSync(inWay, { recursive: true });
  return true;
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  return stat.isDirectory() ? 'folder' : 'file';
}
