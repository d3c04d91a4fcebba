// Whether the last build of an output folder came to its end: a mark in the cache stands from its start to its success.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestText } from '../digest.ts';
import { writeCacheFile } from './write-cache-file.ts';

/** Absolute paths. */
export interface BuildPlace {
  readonly outDir: string;
  readonly cacheDir: string;
}

/** From here on the output folder is not known to be of the content as it is now. */
export function openBuild(place: BuildPlace): void {
  writeCacheFile(markOf(place), '');
}

export function closeBuild(place: BuildPlace): void {
  rmSync(markOf(place), { force: true });
}

/** A build of the folder failed, was killed or is at work; what stands there is older. */
export function isBuildOpen(place: BuildPlace): boolean {
  return existsSync(markOf(place));
}

function markOf({ outDir, cacheDir }: BuildPlace): string {
  return join(cacheDir, `open-${digestText(outDir).slice(0, 16)}`);
}
