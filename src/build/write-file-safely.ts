// Writes a whole file or nothing: a reader sees the old bytes or the new ones, also after a crash.
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolderOf, renameOver } from './make-way.ts';

/** Where something else stands in the way of the file or of its folder, it goes. */
export function writeFileSafely(path: string, data: string | Uint8Array): void {
  makeFolderOf(dirname(dirname(path)), join(basename(dirname(path)), basename(path)));
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeDurably(temporary, typeof data === 'string' ? Buffer.from(data) : data);
    renameOver(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
