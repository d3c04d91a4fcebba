// Files → a folder that holds them, all of them or none.
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolders } from '../build/make-folders.ts';

/** `occupied`: something lies there that is not to be touched; `not-a-folder`: something else has that name. */
export type Placing = 'placed' | 'occupied' | 'not-a-folder';

/** The folder may be there, empty or with the repository's own `.git` alone. They are written beside and renamed. */
export function placeFiles(dir: string, files: ReadonlyMap<string, string | Uint8Array>): Placing {
  const stat = statSync(dir, { throwIfNoEntry: false });
  if (stat?.isDirectory() === false) return 'not-a-folder';
  if (stat !== undefined && readdirSync(dir).some((name) => name !== '.git')) return 'occupied';
  const made = makeFolders(stat === undefined ? dirname(dir) : dir);
  const staging = mkdtempSync(
    stat === undefined ? join(dirname(dir), `.${basename(dir)}-`) : join(dir, '.new-'),
  );
  try {
    // A temporary folder is its maker's alone, a repository is not.
    chmodSync(staging, 0o777 & ~process.umask());
    for (const [path, content] of files) {
      makeFolders(dirname(join(staging, path)));
      writeFileSync(join(staging, path), content);
    }
    if (stat === undefined) renameSync(staging, dir);
    else moveEach(staging, dir);
    return 'placed';
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}

function moveEach(from: string, to: string): void {
  const moved: string[] = [];
  try {
    for (const name of readdirSync(from)) {
      // A rename would put it over what somebody else has made there meanwhile.
      if (existsSync(join(to, name)))
        throw new Error(`EEXIST: file already exists, open '${join(to, name)}'`);
      renameSync(join(from, name), join(to, name));
      moved.push(name);
    }
    rmSync(from, { recursive: true });
  } catch (error) {
    for (const name of moved) rmSync(join(to, name), { recursive: true });
    throw error;
  }
}
