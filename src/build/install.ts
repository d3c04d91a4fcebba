// Staged files → the output folder, under a journal: whenever the process dies, the install can be finished.
import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { digestText } from '../digest.ts';
import { makeFolderOf, renameOver } from './make-way.ts';
import { writeCacheFile } from './write-cache-file.ts';
import { writeFileSafely } from './write-file-safely.ts';

/** Paths relative to the output folder. `written` lie in the staging folder; `removed` lie in the output folder. */
export interface Installation {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

interface Journal extends Installation {
  /** Name of the build's folder in the staging folder. */
  readonly staging: string;
}

/** Beside the output folder, so that renames stay on one file system. */
function stagingRootOf(outDir: string): string {
  return `${outDir}.staging`;
}

/**
 * A folder of its own for each build: a worker whose parent was killed may write for a moment more, and must not
 * reach what the next build stages.
 */
export function newStagingDir(outDir: string): string {
  return join(stagingRootOf(outDir), randomUUID());
}

export function journalPathOf(outDir: string): string {
  return `${outDir}.journal`;
}

/**
 * From the moment the journal stands, the new site is decided: a kill later is rolled forward by the next
 * command, a kill earlier leaves the old site as it was. The journal is on the disk before the first rename; the
 * staged files' bytes may not be, for flushing an archive takes longer than making it: after a power cut the next
 * build finds such files by their hash and makes them again. Without `flush` not even the journal is flushed: for a
 * folder that nobody publishes.
 */
export function install(
  outDir: string,
  stagingDir: string,
  installation: Installation,
  { flush = true }: { readonly flush?: boolean } = {},
): void {
  checkWritable(outDir, installation);
  const staging = stagingDir.slice(stagingRootOf(outDir).length + 1);
  const journal: Journal = { staging, ...installation };
  const body = JSON.stringify(journal);
  // Written among what is staged, so that a kill before the rename leaves nothing that is not cleared away.
  const prepared = join(stagingRootOf(outDir), 'journal');
  const text = `${digestText(body)}\n${body}`;
  if (flush) writeFileSafely(prepared, text);
  else writeCacheFile(prepared, text);
  renameOver(prepared, journalPathOf(outDir));
  if (flush) flushFolder(dirname(outDir));
  carryOut(outDir, journal);
}

export type Recovery = 'nothing-open' | 'rolled-forward' | 'rolled-back';

/**
 * Finishes an install that was cut short, or clears away what was staged and never decided. Only for the holder
 * of the output folder's lock.
 */
export function recoverInstall(outDir: string): Recovery {
  const journal = readJournal(outDir);
  if (journal !== undefined) {
    carryOut(outDir, journal);
    return 'rolled-forward';
  }
  const left = existsSync(stagingRootOf(outDir));
  clearAway(outDir);
  return left ? 'rolled-back' : 'nothing-open';
}

function readJournal(outDir: string): Journal | undefined {
  let text: string;
  try {
    text = readFileSync(journalPathOf(outDir), 'utf8');
  } catch {
    return undefined;
  }
  const [digest, body = ''] = text.split('\n');
  return digest === digestText(body) ? (JSON.parse(body) as Journal) : undefined;
}

/** What is known to fail must fail before anything is decided. */
function checkWritable(outDir: string, { written, removed }: Installation): void {
  if (!existsSync(outDir)) return;
  const folders = new Set([...written, ...removed].map((path) => dirname(join(outDir, path))));
  for (const folder of folders) if (existsSync(folder)) accessSync(folder, constants.W_OK);
}

/** May run again from the start: what was moved before is no longer staged, what was removed is gone. */
function carryOut(outDir: string, { staging, written, removed }: Journal): void {
  const stagingDir = join(stagingRootOf(outDir), staging);
  if (!existsSync(outDir) && existsSync(stagingDir) && removed.length === 0) {
    renameSync(stagingDir, outDir);
  } else {
    for (const path of removed) removeFile(outDir, path);
    for (const path of written) moveIntoPlace(stagingDir, outDir, path);
  }
  clearAway(outDir);
}

function moveIntoPlace(stagingDir: string, outDir: string, path: string): void {
  const staged = join(stagingDir, path);
  if (!existsSync(staged)) return;
  makeFolderOf(outDir, path);
  try {
    renameOver(staged, join(outDir, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // The output folder is a mount point: no rename leads into it, so the copy is made beside its place.
    const beside = join(outDir, `${path}.installing`);
    copyFileSync(staged, beside);
    renameOver(beside, join(outDir, path));
    rmSync(staged);
  }
}

/** Folders inside `root` that a removal leaves empty go too. */
export function removeFile(root: string, path: string): void {
  rmSync(join(root, path), { force: true, recursive: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}

/** The journal goes last: while it stands, the install is still open. */
function clearAway(outDir: string): void {
  rmSync(stagingRootOf(outDir), { recursive: true, force: true, maxRetries: 5 });
  rmSync(journalPathOf(outDir), { force: true });
}

/** Makes the renames in a folder last. Not every system lets a folder be opened or flushed. */
function flushFolder(path: string): void {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    fsyncSync(file);
  } catch {
    // Then only a power cut could undo the order; the process may die all the same.
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
