import { expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { unpackTerms } from '../../../src/archive/story-terms.ts';
import { parseArticle } from '../../../src/content/parse-article.ts';
import { testSite } from '../../fixtures/archive.ts';

it('a story carries what its headline, summary and caption speak of, and its body does not', () => {
  const text = [
    '---',
    'title: kabar dari Mignolet',
    'date: 2024-09-12 10:00 WIB',
    'category: Dunia',
    'summary: tentang banjir',
    'image: foto.jpg',
    'caption: bersama Cech',
    '---',
    'Kata Gomez di kota.',
    '',
  ].join('\n');
  const path = 'articles/2024/09/kabar.md';
  const { record } = parseArticle(path, Buffer.from(text), 'hash' as Digest, testSite.zone);
  const terms = record && unpackTerms(record.terms);
  expect(terms?.map(({ text: term }) => term)).toEqual(['mignolet', 'banjir', 'cech']);
});
