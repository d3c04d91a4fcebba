import { expect, it } from 'vitest';
import { PagesOnTheWay } from '../../../src/serve/pages-on-the-way.ts';

it('a page that was sent before a change and listens after it is told once', () => {
  const pages = new PagesOnTheWay();
  pages.ask(0);
  pages.change(['a/index.html'], 50);
  pages.change(['build.json'], 60);
  expect(pages.listen()).toEqual(['a/index.html', 'build.json']);
  pages.ask(100);
  expect(pages.listen()).toEqual([]);
});

it('a page that listened before the change is told nothing more', () => {
  const pages = new PagesOnTheWay();
  pages.ask(0);
  expect(pages.listen()).toEqual([]);
  pages.change(['a/index.html'], 50);
  expect(pages.listen()).toEqual([]);
});

it('each of two pages on the way is told, and who never listens is forgotten', () => {
  const pages = new PagesOnTheWay();
  pages.ask(0);
  pages.ask(10);
  pages.change(['a/index.html'], 50);
  expect([pages.listen(), pages.listen(), pages.listen()]).toEqual([['a/index.html'], ['a/index.html'], []]);
  pages.ask(100);
  pages.change(['a/index.html'], 6000);
  expect(pages.listen()).toEqual([]);
});
