// A worker's tasks for the store: output files → a pack; a pack → output files in the staging folder.
import { readFileSync } from 'node:fs';
import type { Digest } from '../archive/article.ts';
import { readPack, writePack } from './output-pack.ts';
import { stageFile } from './stage-file.ts';

export interface PackRequest {
  readonly task: 'pack';
  readonly storeDir: string;
  readonly cell: string;
  /** Hash → a file that has it. */
  readonly files: ReadonlyMap<Digest, string>;
}

export interface UnpackRequest {
  readonly task: 'unpack';
  readonly storeDir: string;
  readonly name: string;
  readonly stagingDir: string;
  /** Hash → the paths, relative to the output folder, where a file of it belongs. */
  readonly places: ReadonlyMap<Digest, readonly string[]>;
}

/** A file that is gone by now is left out; one that was altered is found out when it is unpacked. */
export function answerPack({ storeDir, cell, files }: PackRequest): undefined {
  const bytes = new Map<Digest, Uint8Array>();
  for (const [hash, path] of files) {
    try {
      bytes.set(hash, readFileSync(path));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  if (bytes.size > 0) writePack(storeDir, cell, bytes);
}

/** The paths that were written: fewer than asked where the pack is damaged. */
export function answerUnpack({ storeDir, name, stagingDir, places }: UnpackRequest): string[] {
  const files = readPack(storeDir, name);
  const written: string[] = [];
  for (const [hash, paths] of places) {
    const bytes = files.get(hash);
    if (bytes === undefined) continue;
    for (const path of paths) {
      stageFile(stagingDir, path, bytes);
      written.push(path);
    }
  }
  return written;
}
