// The commit that a site is of, and the one that is published → whether it may take that one's place.
import { type Commit, findCommit } from '../git/find-commit.ts';
import { runGit } from '../git/run-git.ts';
import { type PublishFault, publishFault } from './faults.ts';

/**
 * `undefined` where nothing speaks against it. By ancestry where the repository that `folder` lies in has both commits;
 * in a shallow clone, or without a repository, by their times.
 */
export async function judgeCommit(
  ours: Commit | undefined,
  published: Commit | undefined,
  folder: string,
): Promise<PublishFault | undefined> {
  if (published === undefined || ours?.id === published.id) return undefined;
  if (ours === undefined) return await unknownCommit(shortId(published), folder);
  const details = {
    ours: shortId(ours),
    oursAt: ours.time,
    published: shortId(published),
    publishedAt: published.time,
  };
  const fork = await findFork(ours, published, folder);
  if (fork === published.id) return undefined;
  const isEarlier = ours.time < published.time;
  const isByTime = fork === undefined;
  if (fork === ours.id || (isByTime && isEarlier))
    return publishFault('older-commit', { ...details, isByTime });
  // A branch of its own, or a history that was written anew: the later commit is taken for the newer.
  return isEarlier ? publishFault('unrelated-commit', details) : undefined;
}

export function shortId({ id }: Commit): string {
  return id.slice(0, 10);
}

async function unknownCommit(published: string, folder: string): Promise<PublishFault> {
  const remedy = await findTrustRemedy(folder);
  return remedy === undefined
    ? publishFault('commit-unknown', { published })
    : publishFault('commit-untrusted', { published, remedy });
}

/** The command that makes Git read the folder's repository, where it does not since that belongs to another user. */
export async function findTrustRemedy(folder: string): Promise<string | undefined> {
  const head = await findCommit(folder, 'HEAD');
  return !head.ok && head.fault === 'not-trusted' ? head.message : undefined;
}

/** Where the lines of the two part: one of the two itself, where it comes before the other. */
async function findFork(one: Commit, other: Commit, folder: string): Promise<string | undefined> {
  const run = await runGit(folder, ['merge-base', '--', one.id, other.id]);
  return run.ok ? run.stdout.toString().trim() : undefined;
}
