import { expect, it } from 'vitest';
import { beginArticle, findFaults } from '../../../src/command/begin-article.ts';
import { wib, wit } from '../../../src/dates/zone.ts';
import { wib as wibTime } from '../../fixtures/archive.ts';

const now = Date.parse('2024-08-31T17:30:05Z');

it('a new article is dated in the zone of the site, filed under its month, and quoted', () => {
  expect(
    beginArticle({
      headline: 'Putin: "Kerja Sama" & #1',
      category: 'Luar: Negeri',
      author: 'Ayu',
      now,
      zone: wib,
    }),
  ).toEqual({
    path: 'articles/2024/09/putin-kerja-sama-dan-1.md',
    text:
      '---\ntitle: "Putin: \\"Kerja Sama\\" & #1"\ndate: 2024-09-01 00:30:05 WIB\n' +
      'category: "Luar: Negeri"\nauthor: "Ayu"\n---\n\n',
  });
});

it('a new article without a category waits for one, and without an author has none', () => {
  expect(beginArticle({ headline: 'Panen', category: '', author: undefined, now, zone: wit })?.text).toBe(
    '---\ntitle: "Panen"\ndate: 2024-09-01 02:30:05 WIT\ncategory:\n---\n\n',
  );
});

it('a new article names the related stories that were chosen, with the very time of each', () => {
  const related = [
    { headline: 'Panen: "Raya"', category: 'Luar: Negeri', publishedAt: wibTime('2024-08-01 08:00') },
  ];
  const beginning = { headline: 'Panen', category: 'A', author: undefined, related, now, zone: wib };
  expect(beginArticle(beginning)?.text).toBe(
    '---\ntitle: "Panen"\ndate: 2024-09-01 00:30:05 WIB\ncategory: "A"\nrelated:\n' +
      '  - title: "Panen: \\"Raya\\""\n    category: "Luar: Negeri"\n    date: 2024-08-01 08:00:00 WIB\n---\n\n',
  );
});

it('a headline without a Latin letter or digit begins no article', () => {
  expect(beginArticle({ headline: '日本', category: '', author: undefined, now, zone: wib })).toBeUndefined();
});

it.each([
  ['a headline that is too long', { headline: 'Panen '.repeat(60) }, ['2 text/too-long']],
  ['a headline of two lines', { headline: 'Panen\nraya' }, ['2 text/forbidden-character']],
  ['an author with a control character', { author: 'Ayu\u0007' }, ['5 text/forbidden-character']],
  ['words without fault', {}, []],
])('%s is told before a file is written', (_, words, faults) => {
  const beginning = { headline: 'Panen', category: '', author: 'Ayu', now, zone: wib, ...words };
  const file = beginArticle(beginning);
  if (file === undefined) throw new Error('an address can be made of the headline');
  expect(findFaults(file, wib).map(({ line, rule }) => `${line} ${rule}`)).toEqual(faults);
});
