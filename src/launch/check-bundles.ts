// A folder of bundles → whether it is whole, and of the code as it is now.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKept } from '../build/kept-bundle.ts';
import { digestText } from '../digest.ts';
import { listName } from './bundle-folder.ts';

/** File name → digest. */
export type BundleList = Readonly<Record<string, string>>;

export function areFresh(folder: string): boolean {
  const list = readKept<BundleList>(join(folder, listName));
  if (list === undefined) return false;
  return Object.entries(list).every(([name, digest]) => digestOf(join(folder, name)) === digest);
}

function digestOf(path: string): string | undefined {
  try {
    return digestText(readFileSync(path));
  } catch {
    return undefined;
  }
}
