// Writes a whole file or nothing: a reader sees the old bytes or the new ones, also after a crash.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolders } from './make-folders.ts';

export function writeFileSafely(path: string, data: string | Uint8Array): void {
  makeFolders(dirname(path));
  const temporary = unfinishedFile(path);
  try {
    writeFlushed(temporary, data);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Where this process writes what is to be `path`. Nobody takes it for content, if a kill leaves it. */
export function unfinishedFile(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

function writeFlushed(path: string, data: string | Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
