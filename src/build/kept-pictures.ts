// The pictures of one photo as a file of the cache, from when they are made until they are in place: encoding takes
// long, and a build that is cut short need not begin anew.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { type KeptFileName, readKept, writeKept } from './kept-file.ts';

export interface PictureFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** `undefined` where there are none that can be trusted. `fingerprint` is the unit's. */
export function readKeptPictures(dir: string, fingerprint: Digest): PictureFile[] | undefined {
  const kept = readKept(fileOf(dir, fingerprint));
  if (kept.kind !== 'read') return undefined;
  const headEnd = kept.body.indexOf('\n');
  const head = JSON.parse(kept.body.toString('utf8', 0, headEnd)) as [path: string, size: number][];
  let start = headEnd + 1;
  return head.map(([path, size]) => {
    const bytes = kept.body.subarray(start, start + size);
    start += size;
    return { path, bytes };
  });
}

export function keepPictures(dir: string, fingerprint: Digest, files: readonly PictureFile[]): void {
  const head = JSON.stringify(files.map(({ path, bytes }) => [path, bytes.length]));
  writeKept(fileOf(dir, fingerprint), [Buffer.from(`${head}\n`), ...files.map(({ bytes }) => bytes)]);
}

/** Once they are in place, the site and the store of outputs have them. */
export function dropKeptPictures(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
}

function fileOf(dir: string, fingerprint: Digest): KeptFileName {
  return { path: join(dir, `${fingerprint.slice(0, 32)}.txt`), form: 'pictures-1', key: fingerprint };
}
