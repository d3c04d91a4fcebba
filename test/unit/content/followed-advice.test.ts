// Mistakes whose advice says what to write → written so, they are gone, and nothing else is told.
import { describe, expect, it } from 'vitest';
import type { Problem, RuleDetails } from '../../../src/problem.ts';
import type { WordsFor } from '../../../src/strings/problems.ts';
import { problemWords } from '../../../src/strings/problems.ts';
import { checkContent, placeOf, storyPath, storyWith, writeContent } from '../../fixtures/content.ts';

const other = 'articles/2024/09/panen-raya.md';

async function check(body: string): Promise<readonly Problem[]> {
  const panen = storyWith({ title: 'title: "Panen Raya di Cianjur"', date: 'date: 2024-09-13 08:00 WIB' });
  const { result } = await checkContent(writeContent({ [storyPath]: storyWith({}, body), [other]: panen }));
  return result.problems;
}

/** What the hint of `language` says to write: in quotes, or behind a colon. */
function adviceOf({ rule, details }: Problem, language: 'id' | 'en'): string {
  const words = problemWords(language) as WordsFor<Record<string, RuleDetails[keyof RuleDetails]>>;
  const hint = words[rule]?.(details).hint ?? '';
  return /(?:Tulis|Write) “([^”]+)”/.exec(hint)?.[1] ?? /: (.+?)\.?$/.exec(hint)?.[1] ?? '';
}

describe.each(['id', 'en'] as const)('advice in %s ends', (language) => {
  it.each([
    ['an address without its scheme', 'link/bare', 'Lihat www.contoh.example/a.\n', 'www.contoh.example/a'],
    ['one in the marks of a link', 'link/bare', 'Lihat <www.contoh.example>.\n', '<www.contoh.example>'],
    ['a whole address', 'link/bare', 'Lihat https://contoh.example/a.\n', 'https://contoh.example/a'],
    ['a quotation', 'text/spacing', 'Ia mengatakan,"Harga turun."\n', 'mengatakan,"'],
    [
      'a headline to read as well',
      'link/read-also',
      'Isi.\n\nBaca juga: Panen raya di Cianjur.\n',
      'Baca juga: Panen raya di Cianjur.',
    ],
  ])('%s', async (_, rule, body, written) => {
    const [problem, ...more] = await check(body);
    expect(problem && placeOf(problem)).toContain(rule);
    expect(more).toEqual([]);
    const followed = problem && body.replace(written, adviceOf(problem, language));
    expect(await check(followed ?? body)).toEqual([]);
  });
});

it('a headline to read as well has no address where two stories or none have it, or that story is a draft', async () => {
  const named = storyWith({}, 'Isi.\n\nBaca juga: Panen raya di Cianjur\n');
  const panen = (date: string, more = '') => storyWith({ title: 'title: Panen Raya di Cianjur', date, more });
  const others: readonly Record<string, string>[] = [
    {},
    { [other]: panen('date: 2024-09-13', 'draft: true') },
    { [other]: panen('date: 2024-09-12'), 'articles/2024/09/lagi.md': panen('date: 2024-09-13') },
  ];
  for (const files of others) {
    const { result } = await checkContent(writeContent({ [storyPath]: named, ...files }));
    expect(result.problems.map(({ rule, details }) => ({ rule, details }))).toEqual([
      { rule: 'link/read-also', details: { written: 'Panen raya di Cianjur' } },
    ]);
  }
});
