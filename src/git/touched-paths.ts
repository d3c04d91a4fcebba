// A folder and a commit → which files of the folder are new or other than in that commit.
import { runGit } from './run-git.ts';

/** Relative to the folder; those that Git does not know yet are not among them. None where Git cannot tell. */
export async function listTouchedPaths(folder: string, commit: string): Promise<ReadonlySet<string>> {
  const options = ['--name-only', '-z', '--diff-filter=d', '--no-renames', '--relative', '--no-ext-diff'];
  const run = await runGit(folder, ['diff', ...options, commit, '--', '.']);
  return new Set(
    run.ok
      ? run.stdout
          .toString()
          .split('\0')
          .filter((path) => path !== '')
      : [],
  );
}
