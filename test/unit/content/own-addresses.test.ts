// Whatever pages the site has: none of their addresses can be an old one, and every one can be led to.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../src/build/project-root.ts';
import { planPages } from '../../../src/pages/plan.ts';
import { checkContent, placeOf, testNow } from '../../fixtures/content.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

/** The golden site, which has a page of every kind, without its old addresses. */
function copyGolden(): string {
  const content = join(makeTemporaryFolder(), 'content');
  cpSync(join(projectRoot, 'test/golden/content'), content, { recursive: true });
  rmSync(join(content, 'redirects.csv'), { force: true });
  return content;
}

async function addressesIn(content: string): Promise<string[]> {
  const { result } = await checkContent(content);
  if (!result.ok) throw new Error(result.problems.map(placeOf).join('\n'));
  return [...planPages(result.value, testNow)].flatMap(({ kind, props }) =>
    kind === 'redirect' ? [] : props.permalink,
  );
}

it('no address of the site can be an old one', async () => {
  const content = copyGolden();
  const addresses = (await addressesIn(content)).filter((address) => address !== '/');
  writeFileSync(
    join(content, 'redirects.csv'),
    `from,to\n${addresses.map((address) => `${address},https://lain.example/\n`).join('')}`,
  );
  const { result } = await checkContent(content);
  const taken = result.problems.filter(({ rule }) => rule === 'redirect/taken').map(({ line }) => line);
  expect(addresses.filter((_, index) => !taken.includes(index + 2))).toEqual([]);
});

it('every address of the site can be led to', async () => {
  const content = copyGolden();
  const addresses = await addressesIn(content);
  writeFileSync(
    join(content, 'redirects.csv'),
    `from,to\n${addresses.map((address, index) => `/lama/${index},${address}\n`).join('')}`,
  );
  const { result } = await checkContent(content);
  const absent = result.problems.filter(({ path }) => path === 'redirects.csv').map(({ line }) => line);
  expect(addresses.filter((_, index) => absent.includes(index + 2))).toEqual([]);
});
