// A folder → the commit that its repository has checked out, and whether what lies in the folder is of that commit.
import { type Commit, findCommit } from './find-commit.ts';
import { runGit } from './run-git.ts';

export interface CheckedOut extends Commit {
  /** Files were edited, added or removed since; absent where none were. What the repository ignores does not count. */
  readonly isEdited?: true;
}

/** `undefined` where the folder lies in no repository, or in one without commits. */
export async function findCheckedOut(folder: string): Promise<CheckedOut | undefined> {
  const status = runGit(folder, ['status', '--porcelain', '--untracked-files=normal', '--', '.']);
  const [found, changes] = await Promise.all([findCommit(folder, 'HEAD'), status]);
  if (!found.ok) return undefined;
  return changes.ok && changes.stdout.length > 0 ? { ...found.commit, isEdited: true } : found.commit;
}
