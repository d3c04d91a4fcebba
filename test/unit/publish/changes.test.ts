import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { addressOf, findChanges, isEmpty, listChanges } from '../../../src/publish/changes.ts';
import { stageOf } from '../../../src/publish/upload-order.ts';

const listOf = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, hash]) => [path, { hash: hash as Digest, size: 1 }]));

describe('changes', () => {
  const before = listOf({ 'a/index.html': '1', 'b/index.html': '1', 'c.xml': '1', 'media/x-1.avif': '1' });
  const next = listOf({ 'b/index.html': '2', 'c.xml': '1', 'd/index.html': '1', 'media/x-2.avif': '1' });

  it('are what came, what has other bytes, and what is gone', () => {
    expect(findChanges(before, next)).toEqual({
      added: ['d/index.html', 'media/x-2.avif'],
      changed: ['b/index.html'],
      removed: ['a/index.html', 'media/x-1.avif'],
    });
    expect(isEmpty(findChanges(next, next))).toBe(true);
    expect(findChanges(undefined, next).added).toHaveLength(4);
  });

  it('are listed with the addresses that a CDN is to forget', () => {
    const list = listChanges(findChanges(before, next), {
      baseUrl: 'https://contoh.example/arsip',
      isWhole: false,
    });
    expect(list).toEqual({
      whole: false,
      changed: ['b/index.html', 'd/index.html', 'media/x-2.avif'],
      removed: ['a/index.html', 'media/x-1.avif'],
      purge: ['a/', 'b/', 'd/', 'media/x-1.avif'].map((path) => `https://contoh.example/arsip/${path}`),
    });
  });

  it('of a whole site name no address: everything is to be forgotten', () => {
    const list = listChanges(findChanges(undefined, next), {
      baseUrl: 'https://contoh.example',
      isWhole: true,
    });
    expect(list).toMatchObject({ whole: true, purge: [] });
  });
});

it.each([
  ['index.html', '/'],
  ['2024/09/panen/index.html', '/2024/09/panen/'],
  ['404.html', '/404.html'],
  ['lama/judul berita & foto.html', '/lama/judul%20berita%20%26%20foto.html'],
  ['feed.xml', '/feed.xml'],
])('%s is asked for at %s', (path, address) => {
  expect(addressOf(path, 'https://contoh.example')).toBe(`https://contoh.example${address}`);
});

it.each([
  ['media/2024/panen-1a2b-800.avif', 'kept'],
  ['pagefind/2024-09/head.1a2b.pack', 'kept'],
  ['pagefind/text/2024/09/1a2b.pf_fragment', 'kept'],
  ['pagefind/wasm.id.pagefind', 'assets'],
  ['assets/site.css', 'assets'],
  ['favicon.ico', 'assets'],
  ['site.webmanifest', 'assets'],
  ['2024/09/panen/index.html', 'pages'],
  ['2024/09/2024-tahun-politik/index.html', 'pages'],
  ['2024/09/14/index.html', 'indexes'],
  ['2024/09/index.html', 'indexes'],
  ['index.html', 'indexes'],
  ['kategori/nasional/2024/09/index.html', 'indexes'],
  ['pagefind/bundles.json', 'feeds'],
  ['kategori/nasional/feed.xml', 'feeds'],
  ['sitemap/2024-09.xml', 'feeds'],
  ['robots.txt', 'feeds'],
  ['_redirects', 'feeds'],
  ['build.json', 'marker'],
])('%s goes up with the %s', (path, stage) => {
  expect(stageOf(path)).toBe(stage);
});
