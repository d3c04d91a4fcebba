import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordFault } from '../../../src/command/format-publication.ts';
import { type Commit, findCommit } from '../../../src/git/find-commit.ts';
import { findTrustRemedy, judgeCommit } from '../../../src/publish/judge-commit.ts';
import { assumeAnotherOwner } from '../../fixtures/git-repository.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

const of = (digit: string, day: number): Commit => ({
  id: digit.repeat(40),
  time: Date.UTC(2024, 9, day),
});

describe('without the repository, by the times of commits, a site', () => {
  it.each([
    ['first of all', of('a', 2), undefined, undefined],
    ['of no commit, first of all', undefined, undefined, undefined],
    ['of the same commit', of('a', 2), of('a', 2), undefined],
    ['of a later commit', of('a', 3), of('b', 2), undefined],
    ['of an earlier commit', of('a', 1), of('b', 2), 'older-commit'],
    ['of no commit, after one that has one', undefined, of('b', 2), 'commit-unknown'],
  ])('%s', async (_what, ours, published, fault) => {
    expect((await judgeCommit(ours, published, tmpdir()))?.kind).toBe(fault);
  });
});

describe('with the repository, by ancestry, a site', () => {
  it.each([
    // Clocks of two machines differ: the child says that it is older.
    ['of a child that was committed before its parent', 'child', 'parent', undefined],
    ['of the parent', 'parent', 'child', 'older-commit'],
    ['of an earlier branch', 'early', 'child', 'unrelated-commit'],
    ['of a later branch', 'late', 'child', undefined],
  ] as const)('%s', async (_what, ours, published, fault) => {
    const { at, folder } = makeHistory();
    expect((await judgeCommit(await at(ours), await at(published), folder))?.kind).toBe(fault);
  });

  it('of a commit that a shallow clone lacks is judged by time', async () => {
    const { at, shallow } = makeHistory();
    expect((await judgeCommit(await at('late'), await at('early'), shallow))?.kind).toBe(undefined);
    expect((await judgeCommit(await at('early'), await at('late'), shallow))?.kind).toBe('older-commit');
  });

  it('is told that times alone were asked, where they were: a clock may have been wrong', async () => {
    const { at, folder, shallow } = makeHistory();
    const told = async (ours: 'early' | 'parent', published: 'late' | 'child', where: string) => {
      const fault = await judgeCommit(await at(ours), await at(published), where);
      return fault && wordFault(fault, 'en');
    };
    expect(await told('early', 'late', shallow)).toContain('git fetch --unshallow brings the history');
    expect(await told('parent', 'child', folder)).not.toContain('unshallow');
    expect(await told('parent', 'child', folder)).toContain('is older than what is published');
  });
});

describe('of a repository that belongs to another user, of which Git says nothing, a site', () => {
  it('of no known commit is refused with the command that makes Git read it', async () => {
    const { at, folder } = makeHistory();
    const published = await at('child');
    assumeAnotherOwner();
    const fault = await judgeCommit(undefined, published, folder);
    expect(fault?.kind).toBe('commit-untrusted');
    expect(fault && wordFault(fault, 'id')).toContain(
      `jalankan git config --global --add safe.directory ${folder} lalu`,
    );
    expect(await findTrustRemedy(folder)).toBe(`git config --global --add safe.directory ${folder}`);
  });

  it('of a folder that Git reads needs no such command', async () => {
    expect(await findTrustRemedy(makeHistory().folder)).toBe(undefined);
    expect(await findTrustRemedy(makeTemporaryFolder())).toBe(undefined);
  });
});

interface History {
  readonly folder: string;
  readonly shallow: string;
  at(branch: 'parent' | 'child' | 'early' | 'late'): Promise<Commit | undefined>;
}

/** parent (day 5) ← child (day 4) on one line; early (day 2) and late (day 8) on others. */
function makeHistory(): History {
  const root = makeTemporaryFolder();
  const folder = join(root, 'full');
  const git = (day: number, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
      cwd: root,
      env: { ...process.env, GIT_COMMITTER_DATE: `2024-10-0${day}T00:00:00Z` },
      stdio: 'pipe',
    });
  const commit = (day: number, branch: string, from: string) => {
    git(day, '-C', folder, 'checkout', '--quiet', '-b', branch, from);
    git(day, '-C', folder, 'commit', '--quiet', '--allow-empty', '--message', branch);
  };
  git(1, 'init', '--quiet', '--initial-branch', 'root', folder);
  git(1, '-C', folder, 'commit', '--quiet', '--allow-empty', '--message', 'root');
  commit(5, 'parent', 'root');
  commit(4, 'child', 'parent');
  commit(2, 'early', 'root');
  commit(8, 'late', 'root');
  const shallow = join(root, 'shallow');
  git(8, 'clone', '--quiet', '--depth', '1', '--branch', 'late', `file://${folder}`, shallow);
  const at = async (branch: string) => {
    const found = await findCommit(folder, branch);
    return found.ok ? found.commit : undefined;
  };
  return { folder, shallow, at };
}
