import { expect, it } from 'vitest';
import { PagesInView } from '../../../src/serve/pages-in-view.ts';

function asked(...urls: readonly string[]): readonly string[] {
  const inView = new PagesInView();
  for (const url of urls) inView.ask(url);
  return inView.paths;
}

it('the page that was asked for last comes first, each once', () => {
  expect(asked('/', '/2024/09/panen/', '/?x=1', '/cari/#q')).toEqual([
    'cari/index.html',
    'index.html',
    '2024/09/panen/index.html',
  ]);
});

it('what is no page is not in view', () => {
  expect(asked('/assets/site.css', '/pagefind/bundles.json', '/%', '/%/', '/2024')).toEqual([]);
  expect(asked('/404.html')).toEqual(['404.html']);
});

it('only the last few are in view', () => {
  const urls = Array.from({ length: 20 }, (_, index) => `/${index}/`);
  expect(asked(...urls)).toEqual([19, 18, 17, 16, 15, 14].map((index) => `${index}/index.html`));
});
