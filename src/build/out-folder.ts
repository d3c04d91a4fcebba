// What an output folder really holds, cell by cell: as it was installed, told by stat, else by the files' bytes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { digestText } from '../digest.ts';
import { stampFiles } from './folder-stamp.ts';
import { type KeptFileName, readKept, writeKept } from './kept-file.ts';
import { type CellRecord, filesOf, type Ledger, unitsOf } from './ledger.ts';
import { pathsIn } from './ledger-rows.ts';
import { markerPath } from './marker.ts';
import type { BuildPlace } from './open-build.ts';

/** Path relative to the output folder → hash of the file there. */
export type Standing = ReadonlyMap<string, Digest>;

/** The cell of the ledger that it is alone in. */
export const markerCell = 'marker';

/** Cell → its outputs as they were installed, and a stamp of their files: while that is the same, so are they. */
type Stamps = ReadonlyMap<string, { readonly outputs: Digest; readonly stamp: string }>;

export interface FolderState {
  /** Cells all of whose files stand as the ledger has them, with their stamps. */
  readonly intact: Stamps;
  /** Every file there of cells that are not, and of no cell. */
  readonly others: Standing;
  /** Whether the record of the last install was there and could not be trusted. */
  readonly damaged: boolean;
}

/** Of a site with so many files, 25,000 articles, a walk takes some tenths of a second, while its sources are read. */
const walkedFiles = 60_000;

/**
 * The whole folder is walked, so that files which the ledger does not know are found too, where `walk` asks for it,
 * where the marker is not the ledger's (an older site was put back, or another folder's build used the cache since), and
 * in all but large sites: of 100,000 articles it would take as long again as a build in which nothing changed.
 */
export function readFolderState(
  outDir: string,
  ledger: Ledger,
  recordPath: string,
  { walk }: { readonly walk: boolean },
): FolderState {
  const { stamps, damaged } = readStamps(recordPath);
  const intact = new Map<string, { outputs: Digest; stamp: string }>();
  const others = new Map<string, Digest>();
  for (const record of ledger.values()) {
    const stamp = stampFiles(outDir, pathsIn(record.rows));
    const known = stamps.get(record.key);
    const isUntouched = stamp !== '' && known?.stamp === stamp && known.outputs === record.outputs;
    if (isUntouched) intact.set(record.key, known);
    else if (hasItsBytes(outDir, record, others)) intact.set(record.key, { outputs: record.outputs, stamp });
  }
  const isSmall = [...ledger.values()].reduce((sum, { files }) => sum + files, 0) <= walkedFiles;
  if (walk || isSmall || !isDescribed(outDir, ledger)) findUnknown(outDir, ledger, others);
  return { intact, others, damaged };
}

/** What is taken to stand where there is no folder to look at: all that the ledger lists. */
export function assumeFolderState(ledger: Ledger): FolderState {
  const intact = [...ledger.values()].map(({ key, outputs }) => [key, { outputs, stamp: '' }] as const);
  return { intact: new Map(intact), others: new Map(), damaged: false };
}

/** In the cache: one record for each output folder, so that several can share it. */
export function recordPathOf({ outDir, cacheDir }: BuildPlace): string {
  return join(cacheDir, `standing-${digestText(outDir).slice(0, 16)}.txt`);
}

/** Records the state after an install, for the next `readFolderState`; `intact` are the cells it did not touch. */
export function recordFolderState(
  outDir: string,
  recordPath: string,
  ledger: Ledger,
  intact: FolderState['intact'],
): void {
  const rows = [...ledger.values()].map((record) => {
    const known = intact.get(record.key);
    const isSame = known?.outputs === record.outputs && known.stamp !== '';
    const stamp = isSame ? known.stamp : stampFiles(outDir, pathsIn(record.rows));
    return [record.key, record.outputs, stamp];
  });
  const body = Buffer.from(JSON.stringify(rows));
  const kept = readKept(fileAt(recordPath));
  if (kept.kind !== 'read' || !kept.body.equals(body)) writeKept(fileAt(recordPath), [body]);
}

/** Whether a build may write there: it is absent, empty, or carries our marker, a file that only we put there. */
export function isOurs(outDir: string, marker: string = markerPath): boolean {
  return !existsSync(outDir) || existsSync(join(outDir, marker)) || readdirSync(outDir).length === 0;
}

function readStamps(path: string): { readonly stamps: Stamps; readonly damaged: boolean } {
  const kept = readKept(fileAt(path));
  if (kept.kind !== 'read') return { stamps: new Map(), damaged: kept.kind === 'damaged' };
  const rows = JSON.parse(kept.body.toString()) as [string, Digest, string][];
  return {
    stamps: new Map(rows.map(([key, outputs, stamp]) => [key, { outputs, stamp }])),
    damaged: false,
  };
}

function fileAt(path: string): KeptFileName {
  return { path, form: 'standing-2' };
}

/** Adds the cell's files to `standing` where one of them is not as the ledger has it. */
function hasItsBytes(outDir: string, record: CellRecord, standing: Map<string, Digest>): boolean {
  const files = filesOf(record);
  const found = files.map(({ path }) => [path, hashAt(outDir, path)] as const);
  if (files.every(({ hash }, index) => hash === found[index]?.[1])) return true;
  for (const [path, hash] of found) if (hash !== undefined) standing.set(path, hash);
  return false;
}

function isDescribed(outDir: string, ledger: Ledger): boolean {
  const marker = ledger.get(markerCell);
  const [unit] = marker === undefined ? [] : unitsOf(marker).values();
  return unit?.files[0]?.hash === hashAt(outDir, markerPath);
}

/** Stands for a link or whatever else cannot be read: equal to the hash of no output. */
const unreadable = '' as Digest;

function findUnknown(outDir: string, ledger: Ledger, standing: Map<string, Digest>): void {
  const known = new Set([...ledger.values()].flatMap(({ rows }) => pathsIn(rows)));
  for (const path of walkFiles(outDir)) {
    if (!known.has(path)) standing.set(path, hashAt(outDir, path) ?? unreadable);
  }
}

function hashAt(outDir: string, path: string): Digest | undefined {
  try {
    return digestText(readFileSync(join(outDir, path)));
  } catch {
    return undefined;
  }
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
