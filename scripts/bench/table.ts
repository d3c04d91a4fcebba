// Measurements → a Markdown table.

export interface BenchRow {
  readonly count: number;
  readonly builder: string;
  readonly build: string;
  readonly withSearch: boolean;
  /** Seconds; `undefined` where the builder was not done in `limit`. */
  readonly wall: number | undefined;
  readonly limit: number;
  /** Seconds. */
  readonly cpu: number;
  /** Bytes. */
  readonly peakMemory: number;
}

export function formatBenchTable(rows: readonly BenchRow[]): string {
  const head = [
    '| articles | search | builder | build | wall | × Hugo | CPU | peak memory |',
    '| ---: | --- | --- | --- | ---: | ---: | ---: | ---: |',
  ];
  return [...head, ...rows.map((row) => formatRow(row, findHugo(row, rows)))].join('\n');
}

function formatRow(row: BenchRow, hugo: BenchRow | undefined): string {
  const cells = [
    row.count.toLocaleString('en-US'),
    row.withSearch ? 'with' : 'without',
    builderName(row),
    row.build,
    row.wall === undefined ? `not done in ${row.limit} s` : `${row.wall.toFixed(2)} s`,
    row.wall === undefined || hugo?.wall === undefined ? '' : (row.wall / hugo.wall).toFixed(2),
    `${row.cpu.toFixed(1)} s`,
    `${Math.round(row.peakMemory / 1e6).toLocaleString('en-US')} MB`,
  ];
  return `| ${cells.join(' | ')} |`;
}

export function builderName({ builder, withSearch }: Pick<BenchRow, 'builder' | 'withSearch'>): string {
  return builder === 'Hugo' && withSearch ? 'Hugo, then Pagefind' : builder;
}

/** Hugo's build of the same archive: whatever changed, Hugo builds all. */
function findHugo(row: BenchRow, rows: readonly BenchRow[]): BenchRow | undefined {
  return rows.find(
    ({ builder, count, withSearch }) =>
      builder === 'Hugo' && count === row.count && withSearch === row.withSearch,
  );
}
