import { expect, it } from 'vitest';
import { problem } from '../../../src/problem.ts';
import { wordProblem } from '../../../src/report/worded-problem.ts';
import { checkContent, writeContent } from '../../fixtures/content.ts';

it.each([
  ['/pedoman-siber/', 'Buat pages/pedoman-siber.md, lalu tulis alamatnya di sini'],
  ['Pedoman Media Siber', 'Buat pages/pedoman.md, lalu tulis alamatnya di sini'],
])('who wrote %s for a page that is not there is told which file to make', (written, cure) => {
  const details = { key: 'guideline', written, nearest: undefined };
  const absent = problem('error', 'site/page', 'site.yaml', { line: 1, column: 12 }, details);
  expect(wordProblem(absent, 'id').hint).toMatch(cure);
});

it('who wrote the file of a page for its address is told the address', async () => {
  const { result } = await checkContent(writeContent({ 'site.yaml': 'guideline: pages/pedoman.md\n' }));
  expect(result.problems.map(({ rule, details }) => ({ rule, ...details }))).toMatchObject([
    { rule: 'site/page', nearest: '/pedoman/' },
  ]);
});
