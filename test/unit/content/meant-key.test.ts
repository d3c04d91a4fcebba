import { expect, it } from 'vitest';
import { articleKeys } from '../../../src/content/article-fields.ts';
import { findMeantKey } from '../../../src/content/meant-key.ts';
import { faultsOf, problemsOf, storyWith } from '../../fixtures/content.ts';

it.each([
  ['judul', 'title'],
  ['Tanggal', 'date'],
  ['tags', 'topics'],
  ['keterangan foto', 'caption'],
  ['publishAt', 'publish_at'],
  ['photographer', 'credit'],
  ['image_caption', 'caption'],
  ['photo_credit', 'credit'],
  ['publishDate', 'publish_at'],
  ['drfat', 'draft'],
  ['published', undefined],
  ['__proto__', undefined],
  ['layout', undefined],
])('the key %s of a story was meant for %s', (written, meant) => {
  expect(findMeantKey(written, articleKeys)).toBe(meant);
});

it('has another meaning in a comment', () => {
  expect(findMeantKey('date', ['name', 'time', 'text'])).toBe('time');
});

it.each(['text', 'description', 'alasan'])('%s of a correction was meant for its note', (written) => {
  expect(findMeantKey(written, ['type', 'date', 'note', 'link'])).toBe('note');
});

it('a key under another name is not missing too', async () => {
  const named = storyWith({ title: 'judul: "A"', author: 'penulis: Ayu Lestari' });
  expect(await faultsOf(named)).toEqual(['2:1 error key/unknown', '5:1 error key/unknown']);
});

it('a name that is written in a wrong form is not missing too', async () => {
  expect(await faultsOf(storyWith({ author: 'author: [[Ayu Lestari]]' }))).toEqual(['5:10 error key/form']);
});

it('a story among the pages is told once', async () => {
  expect(await problemsOf({ 'pages/berita.md': storyWith() })).toEqual([
    'pages/berita.md:1:1 error page/story',
  ]);
});
