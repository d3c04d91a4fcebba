// Writes a file of the cache, whole or not at all: a reader sees the old bytes or the new ones.
import { closeSync, openSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolderOf, renameOver } from './make-way.ts';

const suffix = '.tmp';

/** A file that has been written to for so long (ms) was left by a process that was killed. */
const abandonedAfter = 3_600_000;

/**
 * Where something else stands in the way of the file or of its folder, it goes. Nothing is flushed to the disk: what
 * a power cut leaves half written must be found out by its reader, as by a digest.
 */
export function writeCacheFile(path: string, data: string | Iterable<Uint8Array>): void {
  makeFolderOf(dirname(dirname(path)), join(basename(dirname(path)), basename(path)));
  const temporary = `${path}.${process.pid}${suffix}`;
  try {
    if (typeof data === 'string') writeFileSync(temporary, data);
    else writeParts(temporary, data);
    renameOver(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeParts(path: string, parts: Iterable<Uint8Array>): void {
  const file = openSync(path, 'w');
  try {
    for (const part of parts) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
}

/** Files that are being written, by this process or by another that shares the cache, are none of its files yet. */
export function isBeingWritten(name: string): boolean {
  return name.endsWith(suffix);
}

/** Removes what processes that were killed left half written in a folder of the cache. */
export function clearAbandoned(dir: string): void {
  for (const name of namesIn(dir).filter(isBeingWritten)) {
    const path = join(dir, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat !== undefined && stat.mtimeMs < Date.now() - abandonedAfter) rmSync(path, { force: true });
  }
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
