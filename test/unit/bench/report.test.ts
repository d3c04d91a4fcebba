import { expect, test } from 'vitest';
import { formatPlot } from '../../../scripts/bench/plot.ts';
import { type BenchRow, formatBenchTable } from '../../../scripts/bench/table.ts';

const row = (row: Partial<BenchRow>): BenchRow => ({
  count: 1000,
  builder: 'this project',
  build: 'cold',
  withSearch: false,
  wall: 2,
  limit: 900,
  cpu: 3.21,
  peakMemory: 1_234_567_890,
  ...row,
});

test('the table sets each wall-clock time against that of Hugo on the same archive with the same search', () => {
  const rows = [
    row({}),
    row({ builder: 'Hugo', wall: 4 }),
    row({ withSearch: true, wall: 9 }),
    row({ withSearch: true, builder: 'Hugo', wall: 10 }),
    row({ count: 100_000, builder: 'Eleventy', wall: undefined }),
  ];
  expect(formatBenchTable(rows).split('\n')).toEqual([
    '| articles | search | builder | build | wall | × Hugo | CPU | peak memory |',
    '| ---: | --- | --- | --- | ---: | ---: | ---: | ---: |',
    '| 1,000 | without | this project | cold | 2.00 s | 0.50 | 3.2 s | 1,235 MB |',
    '| 1,000 | without | Hugo | cold | 4.00 s | 1.00 | 3.2 s | 1,235 MB |',
    '| 1,000 | with | this project | cold | 9.00 s | 0.90 | 3.2 s | 1,235 MB |',
    '| 1,000 | with | Hugo, then Pagefind | cold | 10.00 s | 1.00 | 3.2 s | 1,235 MB |',
    '| 100,000 | without | Eleventy | cold | not done in 900 s |  | 3.2 s | 1,235 MB |',
  ]);
});

test('the plot has a panel for each kind of search, and equal ratios are equal distances', () => {
  const rows = [1, 10, 100].map((factor) => row({ count: 1000 * factor, wall: factor }));
  const plot = formatPlot([...rows, row({ builder: 'Hugo', wall: undefined })]);
  const [, path = ''] = /class="line ours" d="M([^"]*)"/.exec(plot) ?? [];
  expect(path.split('L')).toEqual(['56 344', '206 194', '356 44']);
  expect(plot).not.toContain('with search<');
  expect(plot).not.toContain('Hugo');
  expect(formatPlot([...rows, row({ withSearch: true })])).toContain('Build time, with search<');
});

test('names at the ends of lines keep their distance', () => {
  const builds = ['a', 'b', 'c', 'd'].map((build) => row({ build, wall: 1 }));
  const heights = [...formatPlot(builds).matchAll(/y="([\d.]+)">this project/g)].map(([, y]) => Number(y));
  expect(heights).toHaveLength(4);
  for (const [place, y] of heights.entries()) {
    expect(
      Math.min(...heights.filter((_, other) => other !== place).map((other) => Math.abs(other - y))),
    ).toBeGreaterThanOrEqual(14.9);
  }
});
