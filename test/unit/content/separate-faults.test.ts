// One slip in a file of names or settings breaks the lines below it: it is told, and they are not.
import { expect, it } from 'vitest';
import { checkContent, placeOf, writeContent } from '../../fixtures/content.ts';

const categories = `- slug: nasional
  name: "Nasional"
  aliases: [Nas, Dalam Negeri]
- slug: internasional
  name: Internasional
- slug: budaya
  name: Budaya
`;
const site = `name: Radio Contoh
navigation:
  - Nasional
  - Budaya
tagline: Arsip berita
complaints: redaksi@contoh.id
`;

async function faultsOf(file: string, text: string): Promise<string[]> {
  const { result } = await checkContent(writeContent({ 'categories.yaml': categories, [file]: text }));
  return result.ok ? [] : result.problems.map(placeOf);
}

it.each([
  ['a bracket too many', 'Negeri]', 'Negeri]]', '3:12 error front-matter/list'],
  ['a bracket before a name', 'name: "', 'name: ]"', '2:9 error front-matter/unquoted-mark'],
  ['a name on a line of its own', 'name: I', 'name:\nI', '6:1 error data/stray-line'],
])('in a list of records: %s', async (_, before, after, fault) => {
  expect(await faultsOf('categories.yaml', categories.replace(before, after))).toEqual([
    `categories.yaml:${fault}`,
  ]);
});

it.each([
  ['a space before the first key', 'name', ' name', '1:2 error front-matter/indent'],
  ['a bracket before a text', 'Radio', ']Radio', '1:7 error front-matter/unquoted-mark'],
  ['a bracket that is not closed', 'name: Radio', '[name: Radio', '1:8 error front-matter/unreadable'],
])('in settings: %s', async (_, before, after, fault) => {
  expect(await faultsOf('site.yaml', site.replace(before, after))).toEqual([`site.yaml:${fault}`]);
});

it('two slips in two records are two faults', async () => {
  const text = categories.replace('Negeri]', 'Negeri]]').replace('name: B', 'name: ]B');
  expect(await faultsOf('categories.yaml', text)).toEqual([
    'categories.yaml:3:12 error front-matter/list',
    'categories.yaml:7:9 error front-matter/unquoted-mark',
  ]);
});

it('a thousand marks in one line are one fault, told soon', async () => {
  const text = site.replace('Radio', `Radio: ${'[ '.repeat(1000)}${'\u00a0'.repeat(1000)}`);
  const start = performance.now();
  expect((await faultsOf('site.yaml', text)).length).toBe(1);
  expect(performance.now() - start).toBeLessThan(3000);
});
