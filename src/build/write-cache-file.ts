// Writes a file of the cache, whole or not at all: a reader sees the old bytes or the new ones.
import { rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolderOf, renameOver } from './make-way.ts';

/**
 * Where something else stands in the way of the file or of its folder, it goes. Nothing is flushed to the disk: what
 * a power cut leaves half written must be found out by its reader, as by a digest.
 */
export function writeCacheFile(path: string, data: string | Uint8Array): void {
  makeFolderOf(dirname(dirname(path)), join(basename(dirname(path)), basename(path)));
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, data);
    renameOver(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
