// Where the bundles of this checkout's code lie, and what is in there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/project-root.ts';
import { digestText } from '../digest.ts';

/** `npm ci` clears it. Of this checkout alone, though several may share their packages. */
export const bundleCache = join(
  projectRoot,
  'node_modules/.cache/arsip-berita',
  digestText(projectRoot).slice(0, 16),
);

/** In it, the name of the folder of the newest bundles: scripts/run.mjs reads it too. */
export const pointerPath = join(bundleCache, 'current');

/** In a folder of bundles: their names and digests, with a record of the code. */
export const listName = 'bundles.json';

/** Absolute; `undefined` where there is none. */
export function currentFolder(): string | undefined {
  try {
    return join(bundleCache, readFileSync(pointerPath, 'utf8'));
  } catch {
    return undefined;
  }
}
