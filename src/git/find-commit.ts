// A folder and the name of a commit → that commit in the folder's repository, or why it cannot be had.
import { runGit } from './run-git.ts';

export interface Commit {
  /** All hex digits. */
  readonly id: string;
  /** When it was committed: milliseconds since 1970 UTC. */
  readonly time: number;
}

/**
 * `shallow`: the repository was cloned without its whole history, and the commit may lie in what was left out.
 * `not-trusted`: the repository belongs to another user, so Git says nothing of it; the message is the command that mends
 * it.
 */
export type CommitFault = 'no-repository' | 'not-trusted' | 'no-commit' | 'shallow' | 'no-git';

export type FoundCommit =
  | { readonly ok: true; readonly commit: Commit }
  | { readonly ok: false; readonly fault: CommitFault; readonly message: string };

/**
 * `written` is what git takes for a commit (`HEAD~1`, `main`, hex digits). With `...` at its end, as git writes it
 * (`origin/main...`), it is the commit at which what is checked out branched off.
 */
export async function findCommit(folder: string, written: string): Promise<FoundCommit> {
  const repository = await runGit(folder, ['rev-parse', '--is-shallow-repository']);
  if (!repository.ok) {
    const { message } = repository;
    return { ok: false, fault: faultOf(message), message };
  }
  const isShallow = repository.stdout.toString().trim() === 'true';
  const id = written.endsWith('...')
    ? await runGit(folder, ['merge-base', '--', written.slice(0, -3), 'HEAD'])
    : await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${written}^{commit}`]);
  const found = id.ok ? await runGit(folder, ['log', '-1', '--format=%H %ct', firstLine(id.stdout)]) : id;
  if (!found.ok) {
    const message = found.message;
    return { ok: false, fault: isShallow ? 'shallow' : 'no-commit', message };
  }
  const [commit = '', seconds] = firstLine(found.stdout).split(' ');
  return { ok: true, commit: { id: commit, time: Number(seconds) * 1000 } };
}

/** Where the owner is another one, Git ends with the setting that makes it trust the folder. */
function faultOf(message: string): CommitFault {
  if (/ENOENT/.test(message)) return 'no-git';
  return /safe\.directory/.test(message) ? 'not-trusted' : 'no-repository';
}

function firstLine(output: Buffer): string {
  return output.toString().split('\n', 1)[0] ?? '';
}
