// Files → a stamp that changes whenever one of their bytes may have, without reading them.
import { type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestText } from '../digest.ts';

/** A file that changed this shortly ago (ms) may change again without its times showing it. */
const settlingTime = 2000;

/** `''` where it cannot be told: a file is not there. */
export function stampFiles(root: string, paths: readonly string[]): string {
  return stampUntil(Number.POSITIVE_INFINITY, root, paths);
}

/**
 * As `stampFiles`, but `''` too where a file has just changed: for files that people edit. The clock here is the
 * file system's own measure: it decides whether a file is read again, never what is read.
 */
export function stampSettledFiles(root: string, paths: readonly string[]): string {
  return stampUntil(Date.now() - settlingTime, root, paths);
}

function stampUntil(latest: number, root: string, paths: readonly string[]): string {
  const parts: (string | number)[] = [];
  for (const path of paths) {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.ctimeMs > latest) return '';
    parts.push(path, ...partsOf(stat));
  }
  return digestText(parts.join('\n'));
}

/** Everything that changes when a file's bytes may have: where it lies, its size, times of content and of status. */
function partsOf({ dev, ino, size, mtimeMs, ctimeMs }: Stats): number[] {
  return [dev, ino, size, mtimeMs, ctimeMs];
}
