import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../src/build/project-root.ts';
import { findReloading, isOutsideProjectCode, isScratch } from '../../../src/serve/what-changed.ts';

const none = { code: false, templates: false };

it.each([
  ['src/pages/article.ts', { code: true, templates: false }],
  ['.eleventy.ts', { code: true, templates: false }],
  ['templates/article.11ty.tsx', { code: false, templates: true }],
  ['templates/components/byline.tsx', { code: false, templates: true }],
  ['templates/assets/site.css', none],
  ['templates/assets/search/search.ts', none],
  ['content/articles/2024/09/a.md', none],
  ['srcs/a.ts', none],
])('a change of %s reloads %j', (path, reloading) => {
  expect(findReloading([join(projectRoot, 'content/site.yaml'), join(projectRoot, path)])).toEqual(reloading);
});

it.each([
  ['src', false],
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
