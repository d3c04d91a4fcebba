// `npm run bench`: generates archives and measures builds of them beside their peers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateContent } from './bench/generate-articles.ts';
import { hugoScenario, ourScenarios, type Scenario } from './bench/peers.ts';
import { type BenchRow, formatBenchTable } from './bench/table.ts';

const usage = `npm run bench -- [options]
  --sizes 1000,10000   archives to measure
  --search             build the search index too
  --peers              measure Hugo beside, where it is on PATH
  --dir DIR            where to put everything (default: the system's temporary folder)
  --generate DIR       only write a content folder of --count articles into DIR
  --count N            how many (default 10000)
  --seed N             another archive of the same kind (default 1)`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000' },
      search: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      dir: { type: 'string', default: tmpdir() },
      generate: { type: 'string' },
      count: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const seed = Number(values.seed);
  if (values.generate !== undefined) {
    generateContent({ dir: values.generate, count: Number(values.count), seed, bodyWords: 350, years: 10 });
    return console.log(`${values.count} articles in ${values.generate}`);
  }
  const rows: BenchRow[] = [];
  for (const count of values.sizes.split(',').map(Number)) {
    const dir = mkdtempSync(join(values.dir, 'bench-'));
    const size = { dir, count, seed };
    const scenarios = [...ourScenarios(size, values.search), ...(values.peers ? [hugoScenario(size)] : [])];
    for (const scenario of scenarios) rows.push(await runScenario(scenario, count));
    rmSync(dir, { recursive: true });
  }
  console.log(formatBenchTable(rows));
}

async function runScenario(scenario: Scenario, count: number): Promise<BenchRow> {
  const { exitCode, output, wall, cpu, peakMemory } = await scenario.run();
  if (exitCode !== 0) throw new Error(`${scenario.peer}, ${scenario.name}: exit code ${exitCode}\n${output}`);
  console.error(`${count} ${scenario.peer}, ${scenario.name}: ${wall.toFixed(2)} s`);
  return { count, peer: scenario.peer, scenario: scenario.name, wall, cpu, peakMemory };
}

await main();
