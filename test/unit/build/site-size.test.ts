import { expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { noRedirects, type OldAddress, type Redirects } from '../../../src/archive/redirect.ts';
import { makeRecord } from '../../../src/build/ledger.ts';
import { measureSite } from '../../../src/build/site-size.ts';

/** A cell for each folder of the site's root. */
function ledgerOf(sizes: Readonly<Record<string, number>>) {
  const records = Object.entries(sizes).map(([path, size]) => {
    const unit = { fingerprint: '1' as Digest, files: [{ path, hash: '2' as Digest, size }] };
    return makeRecord(path, '0' as Digest, new Map([[path, unit]]));
  });
  return new Map(records.map((record) => [record.key, record]));
}

const ledger = ledgerOf({
  'index.html': 10,
  'media/2024/a-1-400.avif': 500,
  'media/2024/a-1-400.webp': 700,
  'media/kartu/nasional-1.png': 90,
  'penulis/ayu/feed.xml': 40,
  'penulis/ayu/index.html': 30,
  'topik/padi/feed.xml': 20,
  'kategori/nasional/feed.xml': 15,
  'lama/judul lama.html': 5,
});

it('a site is measured by its files, and by what settings could leave out', () => {
  const from = '/lama/judul%20lama.html' as OldAddress;
  const redirects = {
    ...noRedirects,
    pages: new Map([['site', [{ from, to: '/', status: 301 }]]]),
  } as unknown as Redirects;
  const size = measureSite(ledger, { redirects });
  expect(size).toMatchObject({ files: 9, bytes: 1410, largest: 700 });
  expect(size.findLargest()).toBe('media/2024/a-1-400.webp');
  expect(size.findFullestFolder()).toEqual({ path: 'media/2024/', files: 2 });
  expect(measureSite(ledgerOf({ 'a.html': 1 }), { redirects }).findFullestFolder().path).toBe('/');
  expect(size.findSavings()).toEqual({
    photos: { files: 2, bytes: 1200 },
    'author-feeds': { files: 1, bytes: 40 },
    'topic-feeds': { files: 1, bytes: 20 },
    'redirect-pages': { files: 1, bytes: 5 },
  });
});
