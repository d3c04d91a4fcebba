// Measurements → a Markdown table.

export interface BenchRow {
  readonly count: number;
  readonly peer: string;
  readonly scenario: string;
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Bytes. */
  readonly peakMemory: number;
}

export function formatBenchTable(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ count, peer, scenario, wall, cpu, peakMemory }) =>
    [
      '',
      count.toLocaleString('en-US'),
      peer,
      scenario,
      `${wall.toFixed(2)} s`,
      `${cpu.toFixed(1)} s`,
      `${Math.round(peakMemory / 1e6).toLocaleString('en-US')} MB`,
      '',
    ].join(' | '),
  );
  const head = [
    '| articles | builder | build | wall | CPU | peak memory |',
    '| ---: | --- | --- | ---: | ---: | ---: |',
  ];
  return [...head, ...lines.map((line) => line.trim())].join('\n');
}
