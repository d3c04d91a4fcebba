// A published folder → what of it, or on the way to it, is its owner's alone: a web server of another user stops there.
import { realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markerPath } from '../build/marker.ts';

export interface ClosedPath {
  readonly path: string;
  /** The target, or something in it; else a folder on the way to it. */
  readonly isInTarget: boolean;
}

/** The outermost; `undefined` where there is none, and where modes say nothing. A group's folders are the group's to arrange. */
export function findClosedPath(target: string): ClosedPath | undefined {
  if (process.platform === 'win32') return undefined;
  const release = realpathSync(join(target, 'current'));
  // Every publication writes this one anew: others may be of a time when they could be read.
  const marker = join(release, markerPath);
  const closed = foldersTo(release).find((folder) => !mayOthers(0o011, folder));
  const path = closed ?? (mayOthers(0o044, marker) ? undefined : marker);
  return path === undefined
    ? undefined
    : { path, isInTarget: `${path}/`.startsWith(`${realpathSync(target)}/`) };
}

/** From the root. */
function foldersTo(path: string): string[] {
  const way: string[] = [];
  for (let folder = path; way.at(-1) !== folder; folder = dirname(folder)) way.push(folder);
  return way.reverse();
}

/** Whether anyone but the owner may do what one of the bits says. What somebody took away keeps nobody out. */
function mayOthers(bits: number, path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined || (stat.mode & bits) !== 0;
}
