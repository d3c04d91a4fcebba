// A file of the new site → the staging folder, where it waits to be moved into the output folder.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { digestText } from '../digest.ts';
import type { OutputFile } from './ledger.ts';
import { makeFolders } from './make-folders.ts';

/** `written` is false where the same bytes stand already. */
export interface StagedFile extends OutputFile {
  readonly written: boolean;
}

/** `standing` is the hash of the file that the output folder holds at this path now. */
export function stageIfOther(
  stagingDir: string,
  path: string,
  bytes: Uint8Array,
  standing: Digest | undefined,
): StagedFile {
  const hash = digestText(bytes);
  const written = hash !== standing;
  if (written) stageFile(stagingDir, path, bytes);
  return { path, hash, size: bytes.length, written };
}

/** `path` is relative to the output folder. */
export function stageFile(stagingDir: string, path: string, bytes: Uint8Array): void {
  const staged = join(stagingDir, path);
  makeFolders(dirname(staged));
  writeFileSync(staged, bytes);
}
