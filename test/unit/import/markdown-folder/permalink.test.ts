import { describe, expect, it } from 'vitest';
import { fillPermalink, urlized } from '../../../../src/import/markdown-folder/permalink.ts';

const parts = {
  date: '2014-08-18 10:00:17 -0400',
  slug: 'judul-pendek',
  headline: 'Judul yang Panjang: 100% Benar',
  name: 'nama-berkas',
  sections: ['Berita', 'Ekonomi Rakyat'],
  categories: ['Dalam Negeri', 'ekonomi'],
  path: 'id/_kajian/2014/nama-berkas.md',
};

describe('an address of Hugo', () => {
  it.each([
    ['/:year/:month/:day/:slug/', '/2014/08/18/judul-pendek/'],
    ['/:section/:title/', '/berita/judul-yang-panjang-100-benar/'],
    ['/:sections/:slugorcontentbasename/', '/berita/ekonomi-rakyat/judul-pendek/'],
    ['/p/:contentbasename', '/p/nama-berkas'],
    ['/:yearday/:filename/', '/230/nama-berkas/'],
    ['/:kapan/:slug/', undefined],
  ])('by %s', (pattern, address) => {
    expect(fillPermalink(pattern, parts, 'hugo')).toBe(address);
  });

  it('has the headline for a slug where none is written', () => {
    expect(fillPermalink('/:slug/', { ...parts, slug: '' }, 'hugo')).toBe('/judul-yang-panjang-100-benar/');
  });

  it('is not known where it needs a date that is not', () => {
    expect(fillPermalink('/:year/:slug/', { ...parts, date: 'Senin' }, 'hugo')).toBeUndefined();
  });
});

describe('an address of Jekyll', () => {
  it.each([
    ['date', '/dalam-negeri/ekonomi/2014/08/18/judul-pendek.html'],
    ['pretty', '/dalam-negeri/ekonomi/2014/08/18/judul-pendek/'],
    ['ordinal', '/dalam-negeri/ekonomi/2014/230/judul-pendek.html'],
    ['none', '/dalam-negeri/ekonomi/judul-pendek.html'],
    ['/:short_year-:i_month-:i_day/:slug:output_ext', '/14-8-18/judul-pendek.html'],
    ['/:hour/:minute/:second/:title/', '/10/00/17/judul-pendek/'],
    ['/:collection/:path/', '/kajian/2014/nama-berkas/'],
  ])('by %s', (pattern, address) => {
    expect(fillPermalink(pattern, parts, 'jekyll')).toBe(address);
  });

  it('has no double slash where there is no category', () => {
    expect(fillPermalink('none', { ...parts, categories: [] }, 'jekyll')).toBe('/judul-pendek.html');
  });
});

it.each([
  ['Jum’at di Ibu Kota', 'jumat-di-ibu-kota'],
  ['Café_é  --  x.y', 'café_é-x.y'],
  ['「東京」', '東京'],
])('%j in a path is %j', (text, path) => {
  expect(urlized(text)).toBe(path);
});
