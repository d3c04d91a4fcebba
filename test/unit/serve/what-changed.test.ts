import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../src/build/project-root.ts';
import {
  findChangedContent,
  findReloading,
  isOutsideProjectCode,
  isScratch,
} from '../../../src/serve/what-changed.ts';

const none = { server: false, code: false, templates: false, assets: false };

it.each([
  ['src/pages/article.ts', { ...none, code: true }],
  ['.eleventy.ts', { ...none, code: true }],
  ['src/serve/serve-site.ts', { ...none, server: true, code: true }],
  ['src/strings/id/preview.ts', { ...none, server: true, code: true }],
  ['scripts/preview.ts', { ...none, server: true, code: true }],
  ['scripts/build.ts', none],
  ['templates/article.11ty.tsx', { ...none, templates: true }],
  ['templates/components/byline.tsx', { ...none, templates: true }],
  ['templates/assets/site.css', { ...none, assets: true }],
  ['templates/assets/search/search.ts', { ...none, assets: true }],
  ['content/articles/2024/09/a.md', none],
  ['srcs/a.ts', none],
])('a change of %s reloads %j', (path, reloading) => {
  const theme = '/newsroom/theme';
  expect(findReloading([join(projectRoot, 'content/site.yaml'), join(projectRoot, path)], theme)).toEqual(
    reloading,
  );
  // What takes the place of a file is loaded as that file is.
  expect(findReloading(['/newsroom/content/site.yaml', join(theme, path)], theme)).toEqual(reloading);
});

it.each([
  ['src', false],
  ['scripts', false],
  ['scripts/preview.ts', false],
  ['scripts/bench.ts', true],
  ['src/pages/article.ts', false],
  ['templates/assets/site.css', false],
  ['.eleventy.ts', false],
  ['src/pages/.article.ts.swp', true],
  ['node_modules', true],
  ['_site', true],
  ['.cache', true],
  ['content', true],
  ['test', true],
])('%s in the project being no code is %s', (path, outside) => {
  expect(isOutsideProjectCode(join(projectRoot, path))).toBe(outside);
});

it.each(['/c/.git', '/c/articles/.a.md.swp', '/c/a.md~', '/c/node_modules'])('%s is scratch', (path) => {
  expect(isScratch(path)).toBe(true);
});

it('of the paths that changed, those in the content folder are named from there', () => {
  const paths = ['/c/articles/2024/09/a.md', '/c/site.yaml', '/cc/site.yaml', '/p/src/a.ts'];
  expect(findChangedContent(paths, '/c')).toEqual(['articles/2024/09/a.md', 'site.yaml']);
});

it('where the content folder itself changed, or more than the system may tell of, nothing is named', () => {
  expect(findChangedContent(['/c'], '/c')).toBeUndefined();
  const many = Array.from({ length: 201 }, (_, index) => `/c/articles/${index}.md`);
  expect(findChangedContent(many, '/c')).toBeUndefined();
});
