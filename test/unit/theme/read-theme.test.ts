import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTheme } from '../../../src/theme/read-theme.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

async function faultsIn(home: string): Promise<string[]> {
  const problems = await readTheme(home, join(home, 'content'), join(home, 'kept'));
  return problems.map(({ path, severity, rule }) => `${path} ${severity} ${rule}`);
}

it('a working folder needs no theme', async () => {
  expect(await faultsIn(makeTemporaryFolder())).toEqual([]);
});

it.each([
  ['a link that leads nowhere', (path: string) => symlinkSync('elsewhere', path)],
  ['a file', (path: string) => writeFileSync(path, '')],
])('%s in the place of the theme is told of: the site would lose its looks', async (_, put) => {
  const home = makeTemporaryFolder();
  put(join(home, 'theme'));
  expect(await faultsIn(home)).toEqual(['../theme error theme/not-a-folder']);
});

it('a link to a folder is the theme', async () => {
  const home = makeTemporaryFolder();
  mkdirSync(join(home, 'shared'));
  symlinkSync('shared', join(home, 'theme'));
  expect(await faultsIn(home)).toEqual([]);
});
