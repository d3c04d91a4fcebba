// A published folder → the folder on the way to it that no other user may go through.
import { realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Its owner alone: a web server of another user finds nothing there. A group's folders are the group's to arrange. */
const ownerAlone = (mode: number): boolean => (mode & 0o011) === 0;

/** The outermost; `undefined` where there is none, and where modes say nothing. */
export function findClosedFolder(target: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  const way: string[] = [];
  for (let folder = realpathSync(join(target, 'current')); way.at(-1) !== folder; folder = dirname(folder)) {
    way.push(folder);
  }
  return way.reverse().find((folder) => ownerAlone(statSync(folder).mode));
}
