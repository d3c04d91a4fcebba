// A folder and a commit → which files of the folder are not as they were in that commit, and the blobs they were.
import { runGit } from './run-git.ts';

/** Paths are relative to the folder, with `/` between their parts. */
export interface ChangedFile {
  readonly kind: 'changed' | 'removed';
  readonly oldPath: string;
  /** The same as `oldPath`, but for a file that was renamed; of a removed one too. */
  readonly path: string;
  /** The object that holds what the file was. */
  readonly blob: string;
  /** Whether it is committed as it is now; otherwise it was changed since. */
  readonly isCommitted: boolean;
}

export type ChangedFiles =
  | { readonly ok: true; readonly files: readonly ChangedFile[] }
  | { readonly ok: false; readonly message: string };

/** `100644` and `100755`: no link, no submodule. */
const regular = /^100/;

/**
 * Of files under one of `under`, as they lie in the working tree: what was added since is not among them. A renamed file
 * is known by its content, as git does it: where half of it stayed.
 */
export async function listChangedFiles(
  folder: string,
  commit: string,
  under: readonly string[],
): Promise<ChangedFiles> {
  const options = ['--raw', '-z', '--no-abbrev', '--find-renames', '--relative', '--no-ext-diff'];
  const run = await runGit(folder, ['diff', ...options, commit, '--', ...under]);
  return run.ok ? { ok: true, files: parseRawDiff(run.stdout.toString()) } : run;
}

/**
 * `:100644 100644 <old> <new> M␀path␀`, of a rename `R086␀old␀new␀`: https://git-scm.com/docs/git-diff, *Raw output
 * format*. A new hash of zeros is a file that differs from the index.
 */
function parseRawDiff(output: string): ChangedFile[] {
  const fields = output.split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [oldMode = '', newMode = '', blob = '', now = '', status = ''] = (fields[at] ?? '')
      .slice(1)
      .split(' ');
    const isMoved = /^[RC]/.test(status);
    const oldPath = fields[at + 1] ?? '';
    const path = isMoved ? (fields[at + 2] ?? '') : oldPath;
    at += isMoved ? 3 : 2;
    if (!regular.test(oldMode) || !/^[MRDT]/.test(status)) continue;
    const isRemoved = status === 'D' || !regular.test(newMode);
    files.push({
      kind: isRemoved ? 'removed' : 'changed',
      oldPath,
      path,
      blob,
      isCommitted: !/^0+$/.test(now),
    });
  }
  return files;
}
