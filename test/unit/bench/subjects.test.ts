import { expect, test } from 'vitest';
import { generateArticle } from '../../../scripts/bench/generate-articles.ts';
import { SubjectCounts, subjectListsOf, subjectsOf } from '../../../scripts/bench/subjects.ts';

/** What an author has in each year, newest first. */
function yearsWith(counts: Readonly<Record<string, number>>) {
  const [author] = subjectsOf({ topics: 0 });
  if (author === undefined) throw new Error('no authors');
  const article = generateArticle({ dir: '', count: 1, seed: 1, bodyWords: 10, years: 1 }, 0);
  const subjects = new SubjectCounts();
  for (const [year, count] of Object.entries(counts)) {
    for (let index = 0; index < count; index += 1) {
      subjects.add({ ...article, author, stamp: `${year}-01-01 08:00:00` });
    }
  }
  return subjects.yearsOf(author).map(({ year, isMade }) => [year, isMade]);
}

test('a year is made where one of its stories is not among the newest thirty, and those before it are too', () => {
  expect(yearsWith({ 2022: 1, 2023: 1, 2024: 29 })).toEqual([
    ['2024', false],
    ['2023', false],
    ['2022', true],
  ]);
  expect(yearsWith({ 2022: 1, 2023: 31, 2024: 1 })).toEqual([
    ['2024', false],
    ['2023', true],
    ['2022', true],
  ]);
});

test('topics have a list and pages only where there are any', () => {
  expect(subjectListsOf(subjectsOf({ topics: 0 })).map(({ address }) => address)).toEqual(['/penulis/']);
  const subjects = subjectsOf({ topics: 2 });
  expect(subjectListsOf(subjects).map(({ address }) => address)).toEqual(['/penulis/', '/topik/']);
  expect(subjects.filter(({ kind }) => kind === 'topic')).toHaveLength(2);
});
