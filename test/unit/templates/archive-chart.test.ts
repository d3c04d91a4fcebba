import { describe, expect, it } from 'vitest';
import type { LocalMonth } from '../../../src/dates/moment.ts';
import { columnPaths, yearTicks } from '../../../templates/components/chart-geometry.ts';
import { fullSample, sampleOf, sampleSite, short } from '../../fixtures/page-samples.ts';
import { renderSample } from '../../fixtures/render-samples.ts';

describe('the columns of a chart', () => {
  it('stand on one another, from the bottom up', () => {
    expect(
      columnPaths([
        [3, 0],
        [1, 2],
      ]),
    ).toEqual({ width: 120, paths: ['M0 1h8v3h-8z', 'M0 0h8v1h-8zM10 2h8v2h-8z'] });
  });

  it('have no gaps where there are many', () => {
    const { width, paths } = columnPaths([Array.from({ length: 240 }, () => 1)]);
    expect(width).toBe(2400);
    expect(paths[0]).toMatch(/^M0 0h10v1h-10zM10 0h10/);
  });
});

describe('the years under a chart', () => {
  const monthsFrom = (year: number, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0');
      return `${year + Math.floor(index / 12)}-${month}` as LocalMonth;
    });

  it.each([
    [12, []],
    [36, ['2004', '2005', '2006']],
    [240, ['2005', '2010', '2015', '2020']],
    [960, ['2010', '2020', '2030', '2040', '2050', '2060', '2070']],
  ])('of %i months are round and few', (count, years) => {
    expect(yearTicks(monthsFrom(2004, count)).map(({ year }) => year)).toEqual(years);
  });
});

describe('the picture on the index', () => {
  async function indexOf(sample: Parameters<typeof renderSample>[0]): Promise<string> {
    return (
      (await renderSample(sample, ({ kind }) => kind === 'archive-index')).get('indeks/index.html') ?? ''
    );
  }

  it('says in words what it shows', async () => {
    const html = await indexOf(fullSample);
    const count = fullSample.archive.months.reduce((sum, { summary }) => sum + summary.count, 0);
    expect(html).toMatch(
      new RegExp(
        `<desc id="grafik-uraian">Dari \\S+ 20\\d\\d sampai September 2024 ada ${count} berita, terbanyak `,
      ),
    );
    expect(html).toContain('<li class="series-1">Nasional</li>');
  });

  it('of a single month names it once', async () => {
    const html = await indexOf(sampleOf([short], { ...sampleSite, language: 'en' }));
    expect(html).toContain(
      '>Stories in September 2024: 1, most of them in September 2024: 1. By category: Nasional 1.</desc>',
    );
  });
});
