import { describe, expect, it } from 'vitest';
import { addressOfRow } from '../../../../src/import/rows/row-address.ts';

describe('the old address of a row', () => {
  const parts = { id: '7', slug: 'panen', date: '2019-01-21T22:05:00Z' };

  it.each([
    ['/:slug/', parts, '/panen/'],
    ['berita/:id-:slug.html', parts, '/berita/7-panen.html'],
    ['/:year/:month/:day/:title/', parts, '/2019/01/21/panen/'],
    ['/:slug/', { ...parts, slug: '' }, ''],
    ['/:year/:slug/', { ...parts, date: '21/01/2019' }, ''],
    ['/:kategori/:slug/', parts, ''],
    ['/berita/', parts, ''],
    ['', parts, ''],
  ])('by %s is made of what it says', (permalink, said, address) => {
    expect(addressOfRow(permalink, said)).toBe(address);
  });
});
