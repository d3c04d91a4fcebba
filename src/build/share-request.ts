// A worker's task for a join: the files of one cell, from a share → the staging folder, all of them or none.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestText } from '../digest.ts';
import type { OutputFile } from './ledger.ts';
import { stageFile } from './stage-file.ts';

export interface TakeRequest {
  readonly task: 'take';
  /** Absolute paths. */
  readonly shareDir: string;
  readonly stagingDir: string;
  readonly files: readonly OutputFile[];
}

/** Whether they were taken: each of them was there, and had its hash. What is written is what was hashed. */
export function answerTake({ shareDir, stagingDir, files }: TakeRequest): boolean {
  const found = new Map<string, Uint8Array>();
  for (const { path, hash } of files) {
    const bytes = readIfThere(join(shareDir, path));
    if (bytes === undefined || digestText(bytes) !== hash) return false;
    found.set(path, bytes);
  }
  for (const [path, bytes] of found) {
    stageFile(stagingDir, path, bytes);
  }
  return true;
}

/** Whatever keeps a file from being read, it is made again here. */
function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
