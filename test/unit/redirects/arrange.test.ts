import { describe, expect, it } from 'vitest';
import type { Host, OldAddress, RedirectTarget } from '../../../src/archive/redirect.ts';
import { arrangeRedirects, type PlacedRedirect } from '../../../src/redirects/arrange.ts';
import { formatRule } from '../../../src/redirects/host.ts';
import { twinKey } from '../../../src/redirects/old-address.ts';

const base = { baseUrl: 'https://contoh.example', basePath: '' };

function redirect(from: string, more: Partial<PlacedRedirect> = {}): PlacedRedirect {
  const to = '/2024/09/panen/' as RedirectTarget;
  return {
    from: from as OldAddress,
    key: twinKey(from),
    to,
    status: 301,
    isPrefix: false,
    cell: 'site',
    ...more,
  };
}

const prefix = redirect('/kategori/lama/', { to: '/kategori/baru/' as RedirectTarget, isPrefix: true });

function arrange(all: readonly PlacedRedirect[], host: Host, pages?: boolean) {
  const isOwnFile = (path: string) => path === '/feed.xml';
  const { redirects, overLimit, unserved } = arrangeRedirects(all, { host, pages, isOwnFile, ...base });
  return {
    lines: redirects.rules.flatMap((rule) => formatRule(host, rule, base)),
    pages: [...redirects.pages.values()].flat().map(({ from }) => from),
    overLimit,
    unserved: unserved.map((each) => `${each.redirect.from} ${each.reason}`),
  };
}

describe('redirects', () => {
  const all = [prefix, redirect('/x/'), redirect('/index.php'), redirect('/index.php?id=1')];

  it('are pages where there is no host, but for what a page cannot serve', () => {
    expect(arrange(all, 'none')).toEqual({
      lines: [],
      pages: ['/x/'],
      overLimit: 0,
      unserved: ['/index.php ending', '/index.php?id=1 query'],
    });
  });

  it('are lines for Netlify: with a query first, whole folders last, each whatever lies there', () => {
    expect(arrange(all, 'netlify')).toEqual({
      lines: [
        '/index.php id=1 /2024/09/panen/ 301!',
        '/x/ /2024/09/panen/ 301!',
        '/index.php /2024/09/panen/ 301!',
        '/kategori/lama/* /kategori/baru/:splat 301!',
      ],
      pages: [],
      overLimit: 0,
      unserved: [],
    });
  });

  it('are lines for Cloudflare, which tells slashes and no queries', () => {
    expect(arrange(all, 'cloudflare')).toEqual({
      lines: [
        '/x/ /2024/09/panen/ 301',
        '/x /2024/09/panen/ 301',
        '/index.php /2024/09/panen/ 301',
        '/kategori/lama/* /kategori/baru/:splat 301',
      ],
      pages: [],
      overLimit: 0,
      unserved: ['/index.php?id=1 query'],
    });
  });

  it('are pages beside the lines where that is asked for, and none where it is not', () => {
    expect(arrange(all, 'netlify', true).pages).toEqual(['/x/']);
    expect(arrange(all, 'none', false)).toEqual({
      lines: [],
      pages: [],
      overLimit: 0,
      unserved: ['/x/ no-pages', '/index.php ending', '/index.php?id=1 query'],
    });
  });

  it.each([
    ['/berita/pukul-12:lebih/', 'a placeholder'],
    ['/index.php?judul=harga+beras', 'a value of several words'],
    ['/index.php?id=', 'a value that is empty'],
    ['/index.php?:id=1', 'a key that names a placeholder'],
  ])('%s is no line: to Netlify it holds %s', (from) => {
    expect(arrange([redirect(from)], 'netlify').lines).toEqual([]);
  });

  it('lie in no folder that is a file', () => {
    const files = ['/berita/1.html', '/berita/1.html/amp/', '/feed.xml/amp/', '/berita/2.html/amp/'];
    expect(
      arrange(
        files.map((from) => redirect(from)),
        'none',
      ),
    ).toMatchObject({
      pages: ['/berita/1.html', '/berita/2.html/amp/'],
      unserved: ['/berita/1.html/amp/ beneath-file', '/feed.xml/amp/ beneath-file'],
    });
  });

  it('that Cloudflare has no room for are pages, the last ones first', () => {
    const many = Array.from({ length: 1002 }, (_, index) => redirect(`/berita/${index}/`));
    const { lines, pages, overLimit, unserved } = arrange([...many, redirect('/berita.aspx')], 'cloudflare');
    expect(lines).toHaveLength(1999);
    expect(lines).toContain('/berita.aspx /2024/09/panen/ 301');
    expect({ pages, overLimit, unserved }).toEqual({
      pages: ['/berita/999/', '/berita/1000/', '/berita/1001/'],
      overLimit: 3,
      unserved: [],
    });
  });

  it('of a hundred and one renamed categories lose one line at Cloudflare', () => {
    const many = Array.from({ length: 101 }, (_, index) => ({
      ...prefix,
      from: `/k/${index}/` as OldAddress,
    }));
    expect(arrange(many, 'cloudflare')).toMatchObject({ overLimit: 1, pages: [], unserved: [] });
  });

  it('of more than a thousand characters are no line at Cloudflare', () => {
    const to = `https://lain.example/${'a'.repeat(1000)}` as RedirectTarget;
    expect(arrange([redirect('/x/', { to })], 'cloudflare')).toMatchObject({ lines: [], pages: ['/x/'] });
  });

  it('of a site that stands under a path lead to its address in full', () => {
    const rule = { ...redirect('/x/'), status: 302 } as const;
    const under = { baseUrl: 'https://contoh.example/arsip', basePath: '/arsip' };
    expect(formatRule('netlify', rule, under)).toEqual([
      '/x/ https://contoh.example/arsip/2024/09/panen/ 302!',
    ]);
  });
});
