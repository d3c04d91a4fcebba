// Readings of a folder's articles as a file of the cache: written by the process that read them, loaded on demand.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { SourceChanged } from '../content/read-body.ts';
import {
  digestRows,
  type FolderFiles,
  type HashedReading,
  type ReadingSite,
  readRows,
} from '../content/read-folder.ts';
import { digestText } from '../digest.ts';
import { type KeptFileName, readKept, writeKept } from './kept-file.ts';
import { formatReadings, parseReadings, type ReadingLines, splitReadings } from './reading-lines.ts';

/** Where the readings of one content folder lie, and all that they depend on beside the article files. */
export interface ReadingsPlace extends ReadingSite {
  readonly dir: string;
  /** Of the code that parses. */
  readonly code: Digest;
  readonly contentDir: string;
}

/** None where there is no file that can be trusted. */
export function loadRows(place: ReadingsPlace, folder: FolderFiles): ReadonlyMap<string, HashedReading> {
  const kept = loadLines(place, folder);
  const rows = kept === undefined ? [] : parseReadings(kept);
  return new Map(rows.map((row) => [row.reading.path, row]));
}

/** `digest` is that of `rows`. */
export function keepRows(
  place: ReadingsPlace,
  folder: FolderFiles,
  digest: Digest,
  rows: readonly HashedReading[],
): void {
  writeKept(fileOf(place, folder.path), [formatReadings(digest, rows)]);
}

/**
 * The very rows that `digest` stands for, read anew where they are not kept; where `names` are given, at least those
 * that give one of them. Throws `SourceChanged`.
 */
export function rowsOf(
  place: ReadingsPlace,
  folder: FolderFiles,
  digest: Digest,
  names?: ReadonlySet<string>,
): readonly HashedReading[] {
  const kept = loadLines(place, folder);
  if (kept?.digest === digest) return parseReadings(kept, names);
  const rows = readRows(place.contentDir, place, folder);
  if (digestRows(rows) !== digest) throw new SourceChanged(folder.path);
  return rows;
}

function loadLines(place: ReadingsPlace, folder: FolderFiles): ReadingLines | undefined {
  const kept = readKept(fileOf(place, folder.path));
  return kept.kind === 'read' ? splitReadings(kept.body) : undefined;
}

export function dropRows({ dir }: Pick<ReadingsPlace, 'dir'>, name: string): void {
  rmSync(join(dir, name), { recursive: true, force: true });
}

/** File systems take 255 bytes; a name of a month's folder has 16. */
const longestName = 100;

/** `articles/2024/09` → `articles-2024-09.txt`. A misplaced folder may have any name, and is to be told of. */
export function fileNameOf(folder: string): string {
  const name = folder.length > longestName ? digestText(folder) : folder.replaceAll('/', '-');
  return `${name}.txt`;
}

function fileOf({ dir, code, zone, siteUrl }: ReadingsPlace, folder: string): KeptFileName {
  const key = digestText(JSON.stringify([code, zone, siteUrl, folder]));
  return { path: join(dir, fileNameOf(folder)), form: 'readings-3', key };
}
