import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findCheckedOut } from '../../../src/git/find-checked-out.ts';
import { GitRepository } from '../../fixtures/git-repository.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const story = 'content/articles/a.md';

function makeRepository() {
  const repository = new GitRepository();
  const id = repository.commit({ [story]: 'a', 'theme/a.css': 'a', '.gitignore': '*.tmp\n' });
  const commit = { id, time: Date.parse('2024-10-01T00:00:00Z') };
  return { repository, commit, content: join(repository.folder, 'content') };
}

it('a folder as it was committed is of that commit, whatever lies beside it or is ignored', async () => {
  const { repository, commit, content } = makeRepository();
  writeFiles(repository.folder, { 'theme/a.css': 'b', 'content/articles/.a.md.tmp': 'b' });
  expect(await findCheckedOut(content)).toEqual(commit);
});

it.each<[string, (folder: string) => void]>([
  ['edited', (folder) => writeFiles(folder, { [story]: 'b' })],
  ['added', (folder) => writeFiles(folder, { 'content/articles/b.md': 'b' })],
  ['removed', (folder) => rmSync(join(folder, story))],
])('with a file %s it is of more than its commit', async (_, change) => {
  const { repository, commit, content } = makeRepository();
  change(repository.folder);
  expect(await findCheckedOut(content)).toEqual({ ...commit, isEdited: true });
  repository.git('add', '--all');
  expect(await findCheckedOut(content)).toEqual({ ...commit, isEdited: true });
});

it('a folder in no repository, and one without commits, are of none', async () => {
  expect(await findCheckedOut(makeTemporaryFolder())).toBeUndefined();
  expect(await findCheckedOut(new GitRepository().folder)).toBeUndefined();
});
