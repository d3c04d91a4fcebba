// What the output folder really holds: the files of the last install, checked by stat, else by their bytes.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { digestText } from '../pages/fingerprint.ts';
import { isOutputPath } from './ledger.ts';
import { writeCacheFile } from './write-cache-file.ts';

/** Path relative to the output folder → hash of the file there. */
export type Standing = ReadonlyMap<string, Digest>;

/** `damaged` says that the record of the last install was there and could not be trusted. */
export interface StandingReading {
  readonly standing: Standing;
  readonly damaged: boolean;
}

/** The file in every output folder of ours that names what was installed: without it a folder is not ours. */
export const markerPath = 'build.json';

const format = 'news-archive-standing 1';

/** A file's hash with the stat it had then; while the stat is the same, so is the hash. */
interface KnownFile {
  readonly hash: Digest;
  readonly stat: string;
}

/**
 * Hashes of all files in `outDir`. Files whose stat is as `statePath` recorded are not read again. Where the
 * marker is not the one that was installed (an older site was put back), nothing recorded is complete, and the
 * whole folder is walked; files that the last install did not make are then found too.
 */
export function readStanding(outDir: string, statePath: string): StandingReading {
  const { known, damaged } = readKnownFiles(statePath);
  const marker = known.get(markerPath);
  const paths =
    marker !== undefined && hashAt(outDir, markerPath) === marker.hash ? known.keys() : walkFiles(outDir);
  const standing = new Map<string, Digest>();
  for (const path of paths) {
    const hash = currentHash(outDir, path, known.get(path));
    if (hash !== undefined) standing.set(path, hash);
  }
  return { standing, damaged };
}

/** Records the state after an install, for the next `readStanding`. */
export function recordStanding(outDir: string, statePath: string, standing: Standing): void {
  const rows: string[] = [];
  for (const [path, hash] of standing) {
    const stat = statText(join(outDir, path));
    if (stat !== undefined) rows.push([path, hash, stat].join('\t'));
  }
  const text = rows.join('\n');
  writeCacheFile(statePath, `${format} ${digestText(text)}\n${text}`);
}

/** Whether a build may write there: it is absent, empty, or carries our marker, a file that only we put there. */
export function isOurs(outDir: string, marker: string = markerPath): boolean {
  return !existsSync(outDir) || existsSync(join(outDir, marker)) || readdirSync(outDir).length === 0;
}

function readKnownFiles(statePath: string): {
  readonly known: ReadonlyMap<string, KnownFile>;
  readonly damaged: boolean;
} {
  let text: string;
  try {
    text = readFileSync(statePath, 'utf8');
  } catch {
    return { known: new Map(), damaged: existsSync(statePath) };
  }
  const headEnd = text.indexOf('\n');
  const rows = text.slice(headEnd + 1);
  const known = new Map<string, KnownFile>();
  if (text.slice(0, headEnd) !== `${format} ${digestText(rows)}`) return { known, damaged: true };
  for (const row of rows.split('\n')) {
    const [path = '', hash = '', stat = ''] = row.split('\t');
    if (!isOutputPath(path)) return { known: new Map(), damaged: true };
    known.set(path, { hash: hash as Digest, stat });
  }
  return { known, damaged: false };
}

function currentHash(outDir: string, path: string, known: KnownFile | undefined): Digest | undefined {
  const stat = statText(join(outDir, path));
  if (stat === undefined) return undefined;
  return stat === known?.stat ? known.hash : hashAt(outDir, path);
}

function hashAt(outDir: string, path: string): Digest | undefined {
  try {
    return digestText(readFileSync(join(outDir, path)));
  } catch {
    return undefined;
  }
}

/** Everything that changes when a file's bytes may have: size, inode, times of content and of status. */
function statText(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? [stat.size, stat.ino, stat.mtimeMs, stat.ctimeMs].join(' ') : undefined;
}

/** Paths of all files under `root`, relative to it; none where it is absent. */
export function* walkFiles(root: string, prefix = ''): Generator<string> {
  if (!existsSync(join(root, prefix))) return;
  for (const entry of readdirSync(join(root, prefix), { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) yield* walkFiles(root, `${path}/`);
    else yield path;
  }
}
