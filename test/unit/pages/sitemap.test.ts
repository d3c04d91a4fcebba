import { describe, expect, it } from 'vitest';
import { placeMonths } from '../../../src/pages/month-place.ts';
import { planMonthSitemaps, planSiteSitemaps, rowsAtMost } from '../../../src/pages/sitemap.ts';
import { makeTestArchive } from '../../fixtures/archive.ts';

const stories = Array.from({ length: 9 }, (_, index) => ({
  slug: `berita-${index}`,
  date: `2024-09-1${index % 3} 0${index}:00`,
}));
const archive = makeTestArchive(
  [...stories, { slug: 'lama', date: '2023-12-31 10:00' }],
  ['budaya', 'dunia'],
);

function monthFiles(limit: number) {
  const places = placeMonths(archive);
  return places.flatMap((place) => [...planMonthSitemaps(archive, place, limit)]).map(({ props }) => props);
}

describe('a month with more addresses than a file may have', () => {
  it('is cut, and every address is in one of the files', () => {
    const whole = monthFiles(rowsAtMost);
    const cut = monthFiles(4);
    expect(whole.map(({ permalink }) => permalink)).toEqual(['/sitemap/2023-12.xml', '/sitemap/2024-09.xml']);
    // Year, month, three days, a category, nine stories.
    expect(cut.map(({ permalink, rows }) => [permalink, rows.length])).toEqual([
      ['/sitemap/2023-12.xml', 4],
      ['/sitemap/2023-12-2.xml', 1],
      ['/sitemap/2024-09.xml', 4],
      ['/sitemap/2024-09-2.xml', 4],
      ['/sitemap/2024-09-3.xml', 4],
      ['/sitemap/2024-09-4.xml', 3],
    ]);
    expect(cut.flatMap(({ rows }) => rows)).toEqual(whole.flatMap(({ rows }) => rows));
  });

  it('is in the index file by file, without a time', () => {
    const files = [...planSiteSitemaps(archive, 4)].map(({ props }) => props);
    const index = files.pop();
    expect(files.map(({ permalink }) => permalink)).toEqual([
      '/sitemap/halaman.xml',
      '/sitemap/halaman-2.xml',
    ]);
    const rows = index?.rows ?? [];
    expect(rows.map(({ permalink }) => permalink)).toEqual(
      [...files, ...monthFiles(4)].map(({ permalink }) => permalink),
    );
    expect(rows.filter(({ lastModified }) => lastModified !== undefined)).toEqual([]);
  });
});

it('a file of as many rows as a file may have stays under the protocol’s 50 MiB', () => {
  const longest = {
    address: `https://${'a'.repeat(60)}.example/${'arsip/'.repeat(50)}2024/09/${'k'.repeat(80)}/`,
    time: '2024-09-14T12:45:06+07:00',
  };
  const image = `<image:image>\n<image:loc>${longest.address}</image:loc>\n</image:image>\n`;
  const row = `<url>\n<loc>${longest.address}</loc>\n<lastmod>${longest.time}</lastmod>\n${image}</url>\n`;
  expect(rowsAtMost * row.length).toBeLessThan(50 * 1024 * 1024);
});

it('a month that only addresses name has its list in the sitemap of the month', () => {
  const filed = makeTestArchive([{ slug: 'pindah', date: '2024-12-31 23:30', folder: '2025/01' }]);
  const files = placeMonths(filed).flatMap((place) => [...planMonthSitemaps(filed, place)]);
  expect(files.map(({ props }) => [props.permalink, props.rows.map(({ permalink }) => permalink)])).toEqual([
    [
      '/sitemap/2024-12.xml',
      ['/2024/', '/2024/12/', '/2024/12/31/', '/kategori/nasional/2024/12/', '/2025/01/pindah/'],
    ],
    ['/sitemap/2025-01.xml', ['/2025/', '/2025/01/']],
  ]);
});
