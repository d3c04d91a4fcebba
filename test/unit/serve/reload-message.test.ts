import { expect, it } from 'vitest';
import { planReload } from '../../../src/serve/reload-message.ts';

const inView = ['2024/09/panen/index.html', 'index.html'];
const pages = [
  { path: '2024/09/panen/index.html', url: '/2024/09/panen/' },
  { path: 'index.html', url: '/' },
];

it('a page that changed is patched, and those in view beside it, which would load anew if they were not named', () => {
  expect(planReload(['build.json', '2024/09/panen/index.html'], inView)).toEqual({ kind: 'patch', pages });
});

it('the search page loads anew: a patch would take away what its script has put there', () => {
  expect(planReload(['index.html'], ['cari/index.html', ...inView])).toEqual({ kind: 'patch', pages });
});

it('a new style sheet is taken without loading a page anew', () => {
  const message = { kind: 'styles', paths: ['assets/site.css'] };
  expect(planReload(['build.json', 'assets/site.css'], inView)).toEqual(message);
});

it('a new script loads every page anew', () => {
  expect(planReload(['assets/search.js', 'index.html'], inView)).toEqual({ kind: 'reload' });
});

it('a new picture loads pages anew: one that stood before its picture did would not ask for it again', () => {
  const picture = 'media/2024/09/panen-01234567-800.avif';
  expect(planReload([picture, 'index.html'], inView)).toEqual({ kind: 'reload' });
});

it('nothing is told of files that no page shows by itself', () => {
  const feeds = ['feed.xml', 'kategori/nasional/feed.xml', 'feed.json', 'sitemap/2024-09.xml'];
  const forHosts = ['_headers', '_redirects', 'robots.txt', 'site.webmanifest'];
  const index = ['build.json', 'pagefind/bundles.json', 'pagefind/semua/0.pf_index'];
  expect(planReload([...feeds, ...forHosts, ...index], inView)).toEqual({ kind: 'nothing' });
  expect(planReload(['feed.xml', 'index.html'], inView)).toEqual({ kind: 'patch', pages });
  expect(planReload([], inView)).toEqual({ kind: 'nothing' });
});

it('an address is written as the browser shows it', () => {
  expect(planReload(['404.html'], ['404.html', '2024/é/index.html'])).toMatchObject({
    pages: [{ url: '/404.html' }, { url: '/2024/%C3%A9/' }],
  });
});
