// A content folder and an older commit of it → problems of what happened to published stories since.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesIn, ledgerFolder } from '../content/address-ledger.ts';
import { placeArticle } from '../content/article-path.ts';
import type { FormerAddress } from '../content/check-recorded.ts';
import { type SiteSettings, sitePath } from '../content/site-file.ts';
import { type ChangedFile, listChangedFiles } from '../git/changed-files.ts';
import { type CommitFault, findCommit } from '../git/find-commit.ts';
import { BlobMissing, readBlobs } from '../git/read-blobs.ts';
import { listTouchedPaths } from '../git/touched-paths.ts';
import { type Problem, problem } from '../problem.ts';
import { checkEdit, readVersion, wasOut } from './check-edit.ts';

export interface SinceRequest {
  readonly contentDir: string;
  /** As `findCommit` takes it. */
  readonly commit: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly settings: Pick<SiteSettings, 'zone' | 'silentEdits'>;
}

export interface Since {
  readonly problems: readonly Problem[];
  /** Addresses of stories that were out, of all that are not as they were, and those that the ledger lost. */
  readonly former: readonly FormerAddress[];
  /** Paths of files that are new or not as they were. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Compares with the files as they lie there, committed or not. What cannot be compared is an error: nothing passes for
 * unchanged.
 */
export async function checkSince({ contentDir, commit, now, settings }: SinceRequest): Promise<Since> {
  const { value: severity, position } = settings.silentEdits;
  const refuse = (fault: CommitFault, message: string): Since => {
    const details = { commit, fault, message };
    const problems = [problem('error', 'edit/no-history', sitePath, position, details)];
    return { problems, former: [], touched: new Set() };
  };
  const [base, head] = [await findCommit(contentDir, commit), await findCommit(contentDir, 'HEAD')];
  if (!base.ok) return refuse(base.fault, base.message);
  const changed = await listChangedFiles(contentDir, base.commit.id, ['articles', ledgerFolder]);
  if (!changed.ok) return refuse('no-commit', changed.message);
  const { zone } = settings;
  const changedAt = ({ isCommitted }: ChangedFile) => (isCommitted && head.ok ? head.commit.time : now);
  const problems: Problem[] = [];
  const former: FormerAddress[] = [];
  try {
    for await (const [file, bytes] of withBlobs(contentDir, changed.files)) {
      const { kind, oldPath, path } = file;
      if (oldPath.startsWith(`${ledgerFolder}/`)) {
        former.push(...addressesIn({ path, bytes }).map((address) => ({ path, address })));
      }
      if (!oldPath.endsWith('.md')) continue;
      const old = readVersion(oldPath, bytes, zone);
      // What came out between the two commits, by an embargo that ended, was out too.
      if (!wasOut(old, [base.commit.time, changedAt(file)])) continue;
      const placed = placeArticle(oldPath);
      if (placed.ok) former.push({ path: oldPath, address: placed.value.permalink });
      if (kind === 'removed') continue;
      const version = readVersion(path, readFileSync(join(contentDir, path)), zone);
      problems.push(...checkEdit(old, version, { now, zone, severity }));
    }
  } catch (error) {
    if (!(error instanceof BlobMissing)) throw error;
    return refuse('shallow', error.message);
  }
  return { problems, former, touched: await listTouchedPaths(contentDir, base.commit.id) };
}

async function* withBlobs(
  contentDir: string,
  files: readonly ChangedFile[],
): AsyncGenerator<[ChangedFile, Buffer]> {
  let at = 0;
  const blobs = files.map(({ blob }) => blob);
  for await (const bytes of readBlobs(contentDir, blobs)) {
    const file = files[at];
    if (file !== undefined) yield [file, bytes];
    at += 1;
  }
}
