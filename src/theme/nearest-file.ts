// A path that is not there, and those that are → the one that was probably meant.
import { basename, dirname } from 'node:path';
import { findNearest } from '../content/nearest.ts';

/** A file of that name in another folder, or one of a name like it in the same: a long way there makes nothing alike. */
export function findNearestFile(path: string, known: ReadonlySet<string>): string | undefined {
  const name = basename(path);
  const elsewhere = [...known].find((each) => basename(each) === name);
  if (elsewhere !== undefined) return elsewhere;
  const beside = [...known].filter((each) => dirname(each) === dirname(path)).map((each) => basename(each));
  const nearest = findNearest(name, beside);
  return nearest && `${dirname(path)}/${nearest}`;
}
