// Files → a stamp that changes whenever one of their bytes may have, without reading them.
import { type Stats, statSync } from 'node:fs';
import { digestText } from '../digest.ts';

/**
 * A file that changed this shortly ago (ms) may change again without its times showing it: as long as the coarsest
 * file system's clock stands still; and where a file's times prove that theirs is finer than a second, as long as a
 * system's clock does.
 */
const settlingTime = { coarse: 2000, fine: 50 };

/** `''` where it cannot be told: a file is not there, or a file or a link stands in the way of its folder. */
export function stampFiles(root: string, paths: readonly string[]): string {
  return stampIf(() => true, root, paths);
}

/**
 * As `stampFiles`, but `''` too where a file has just changed: for files that people edit. The clock here is the
 * file system's own measure: it decides whether a file is read again, never what is read.
 */
export function stampSettledFiles(root: string, paths: readonly string[]): string {
  const now = Date.now();
  return stampIf(({ ctimeMs }) => isSettled(ctimeMs, now), root, paths);
}

/** `changed` and `now` in milliseconds since 1970 UTC. */
export function isSettled(changed: number, now: number): boolean {
  const { coarse, fine } = settlingTime;
  return now - changed >= (changed % 1000 === 0 ? coarse : fine);
}

function stampIf(isTrusted: (stat: Stats) => boolean, root: string, paths: readonly string[]): string {
  // Numbers as bytes: an archive has hundreds of thousands of files, and as text they take longer than their stat.
  const facts = new Float64Array(paths.length * factsAFile);
  let place = 0;
  for (const path of paths) {
    const stat = statIfThere(`${root}/${path}`);
    if (!stat?.isFile() || !isTrusted(stat)) return '';
    // One by one: as a list they took a tenth of what the stat does.
    facts[place] = stat.dev;
    facts[place + 1] = stat.ino;
    facts[place + 2] = stat.size;
    facts[place + 3] = stat.mtimeMs;
    facts[place + 4] = stat.ctimeMs;
    place += factsAFile;
  }
  return digestText(Buffer.concat([Buffer.from(paths.join('\n')), Buffer.from(facts.buffer)]));
}

/** What keeps a file from being looked at is told by who reads it. */
function statIfThere(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Everything that changes when a file's bytes may have: where it lies, its size, times of content and of status. */
const factsAFile = 5;
