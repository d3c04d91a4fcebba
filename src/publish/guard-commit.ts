// The commit guard of a target: an older site never takes the place of a newer one, unless that is forced.
import type { Commit } from '../git/find-commit.ts';
import { type PublishFault, PublishRefused } from './faults.ts';
import { judgeCommit } from './judge-commit.ts';
import type { PublishContext } from './publish-context.ts';

/** What speaks against it and is overridden; refuses where it is not. */
export async function guardCommit(
  ours: Commit | undefined,
  published: Commit | undefined,
  { force, contentDir }: PublishContext,
): Promise<PublishFault | undefined> {
  const fault = await judgeCommit(ours, published, contentDir);
  if (fault !== undefined && !force) throw new PublishRefused(fault);
  return fault;
}
