// Where the bundles of this code lie, and what is in there.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBundled, projectRoot } from '../build/project-root.ts';
import { bundleCaches, pointerName } from './bundle-cache.mjs';

/** What is made of this process's code is kept here: beside its bundles, or where they would be kept. */
export const bundleCache = isBundled
  ? dirname(dirname(fileURLToPath(import.meta.url)))
  : bundleCaches({ root: projectRoot, theme: undefined, home: projectRoot })[0];

/** In a folder of bundles: their names and digests, with a record of the code. */
export const listName = 'bundles.json';

/** The folder of the newest bundles in a cache, absolute; `undefined` where there is none. */
export function currentFolder(cache: string): string | undefined {
  try {
    return join(cache, readFileSync(join(cache, pointerName), 'utf8'));
  } catch {
    return undefined;
  }
}
