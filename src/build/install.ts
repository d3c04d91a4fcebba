// Staged files → the output folder, under a journal: whenever the process dies, the install can be finished.
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestText } from '../pages/fingerprint.ts';
import { writeFileSafely } from './write-file-safely.ts';

/** Paths relative to the output folder. `written` lie in the staging folder; `removed` lie in the output folder. */
export interface Installation {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Beside the output folder, so that renames stay on one file system. */
export function stagingDirOf(outDir: string): string {
  return `${outDir}.staging`;
}

function journalPathOf(outDir: string): string {
  return `${outDir}.journal`;
}

/**
 * From the moment the journal stands, the new site is decided: a kill later is rolled forward by the next
 * command, a kill earlier leaves the old site as it was.
 */
export function install(outDir: string, installation: Installation): void {
  const body = JSON.stringify(installation);
  writeFileSafely(journalPathOf(outDir), `${digestText(body)}\n${body}`);
  carryOut(outDir, installation);
}

export type Recovery = 'nothing-open' | 'rolled-forward' | 'rolled-back';

/** Finishes an install that was cut short, or clears away what was staged and never decided. */
export function recoverInstall(outDir: string): Recovery {
  const installation = readJournal(outDir);
  if (installation !== undefined) {
    carryOut(outDir, installation);
    return 'rolled-forward';
  }
  const left = existsSync(stagingDirOf(outDir));
  clearAway(outDir);
  return left ? 'rolled-back' : 'nothing-open';
}

function readJournal(outDir: string): Installation | undefined {
  let text: string;
  try {
    text = readFileSync(journalPathOf(outDir), 'utf8');
  } catch {
    return undefined;
  }
  const [digest, body = ''] = text.split('\n');
  return digest === digestText(body) ? (JSON.parse(body) as Installation) : undefined;
}

/** May run again from the start: what was moved before is no longer staged, what was removed is gone. */
function carryOut(outDir: string, { written, removed }: Installation): void {
  const stagingDir = stagingDirOf(outDir);
  if (!existsSync(outDir) && removed.length === 0) {
    renameSync(stagingDir, outDir);
  } else {
    for (const path of removed) removeFile(outDir, path);
    for (const path of written) moveIntoPlace(join(stagingDir, path), join(outDir, path));
  }
  clearAway(outDir);
}

function moveIntoPlace(staged: string, target: string): void {
  if (!existsSync(staged)) return;
  mkdirSync(dirname(target), { recursive: true });
  renameSync(staged, target);
}

/** Folders that a removal leaves empty go too. */
function removeFile(outDir: string, path: string): void {
  rmSync(join(outDir, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(outDir, folder));
    } catch {
      return;
    }
  }
}

/** The journal goes last: while it stands, the install is still open. */
function clearAway(outDir: string): void {
  rmSync(stagingDirOf(outDir), { recursive: true, force: true });
  rmSync(journalPathOf(outDir), { force: true });
}
