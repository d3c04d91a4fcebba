import { expect, it } from 'vitest';
import { meantDataFile, meantFolder, meantText } from '../../../src/content/meant-path.ts';

it.each([
  ['articles/2024/09/a.MD', 'articles/2024/09/a.md'],
  ['articles/2024/09/a.markdown', 'articles/2024/09/a.md'],
  ['articles/2024/09/a.md.txt', 'articles/2024/09/a.md'],
  ['articles/2024/09/a.md.md', 'articles/2024/09/a.md'],
  ['articles/2024/09/a', 'articles/2024/09/a.md'],
  ['articles/2024/9/a.md', 'articles/2024/09/a.md'],
  ['articles/2024/September/a.md', 'articles/2024/09/a.md'],
  ['articles/2024/09/14/a.md', 'articles/2024/09/a.md'],
  ['articles/2024/09/panen-raya/index.md', 'articles/2024/09/panen-raya.md'],
  ['pages/kontak/_index.md', 'pages/kontak.md'],
  ['articles/2024/lampiran/a.md', undefined],
  ['pages/tentang/kontak.md', 'pages/kontak.md'],
  ['pages/tentang.txt', 'pages/tentang.md'],
  ['articles/2024/09/a.md', undefined],
  ['articles/2024/09/a.docx', undefined],
  ['articles/2024/09/panen.JPG', 'media/2024/09/panen.JPG'],
  ['articles/2024/a.markdown', undefined],
])('the file %s was meant for %s', (path, meant) => {
  expect(meantText(path)).toBe(meant);
});

it.each([
  ['Articles', 'articles', true],
  ['articels', 'articles', true],
  ['artikel', 'articles', false],
  ['foto', 'media', false],
  ['arsip-lama', undefined, undefined],
])('the folder %s was meant for %s', (name, path, isSure) => {
  expect(meantFolder(name)).toEqual(path && { path, isSure });
});

it.each([
  ['site.yml', 'site.yaml', true],
  ['Categories.YAML', 'categories.yaml', true],
  ['redirects.csv.txt', 'redirects.csv', true],
  ['kategori.yaml', 'categories.yaml', false],
  ['author.yaml', 'authors.yaml', false],
  ['site.json', 'site.yaml', false],
  ['catatan.txt', undefined, undefined],
])('beside the site’s settings, %s was meant for %s', (name, path, isSure) => {
  expect(meantDataFile(name)).toEqual(path && { path, isSure });
});
