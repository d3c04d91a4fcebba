// A folder → work that is done now, and again after each burst of changes in it.
import { ChangeQueue } from './change-queue.ts';
import { watchTree } from './watch-tree.ts';
import { isScratch } from './what-changed.ts';

/**
 * Until `stopped` resolves. `folder` is an absolute path; `work` gets the absolute paths that changed, at first the folder
 * itself; it must not reject, and is at work once at a time.
 */
export async function repeatOnChanges(
  folder: string,
  work: (changed: readonly string[]) => Promise<void>,
  stopped: Promise<void>,
): Promise<void> {
  const queue = new ChangeQueue(work);
  const watch = watchTree(folder, { isIgnored: isScratch, onChange: (path) => queue.add(path) });
  // Only now: what changes while it is looked at for the first time is looked at after it.
  queue.add(folder);
  await stopped;
  watch.close();
  await queue.close();
}
