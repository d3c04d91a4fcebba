// A folder of bundles → whether it is whole, and of the code as it is now.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stampFiles } from '../build/folder-stamp.ts';
import { readKept } from '../build/kept-bundle.ts';
import { digestText } from '../digest.ts';
import { listName } from './bundle-folder.ts';

/** `digests` by file name; `stamp` is that of the files on this machine, taken when they were written. */
export interface BundleList {
  readonly digests: Readonly<Record<string, string>>;
  readonly stamp: string;
}

export function areFresh(folder: string): boolean {
  const list = readKept<BundleList>(join(folder, listName));
  if (list === undefined) return false;
  const { digests, stamp } = list;
  if (stamp !== '' && stampFiles(folder, Object.keys(digests)) === stamp) return true;
  return Object.entries(digests).every(([name, digest]) => digestOf(join(folder, name)) === digest);
}

function digestOf(path: string): string | undefined {
  try {
    return digestText(readFileSync(path));
  } catch {
    return undefined;
  }
}
