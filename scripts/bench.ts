// `npm run bench`: generates archives and measures builds of them beside their peers.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateContent } from './bench/generate-articles.ts';
import { describeMachine } from './bench/machine.ts';
import { measure } from './bench/measure.ts';
import { formatPlot } from './bench/plot.ts';
import { formatSaves, measurePreview } from './bench/preview.ts';
import { ProjectCopy } from './bench/project-copy.ts';
import {
  type BenchArchive,
  type Builder,
  builders,
  makeScenarios,
  type Scenario,
} from './bench/scenarios.ts';
import { type BenchRow, formatBenchTable } from './bench/table.ts';

const usage = `npm run bench -- [options]
  --sizes 1000,10000   archives to measure (--all: 100000 too)
  --builders A,B       of: ${builders.join(', ')}; this project is always built
  --others-up-to N     above this size only Hugo is built beside this project
  --search both        both, with or without
  --limit 900          seconds after which a build is given up
  --report DIR         write bench.md and bench.svg there
  --dir DIR            where to put everything (default: the system's temporary folder)
  --seed N             another archive of the same kind (default 1)
  --topics N           how many different topics there are, of which an article names up to three (default 0)
  --generate DIR       only write a content folder of --count articles into DIR
  --preview            only measure how soon a saved article is in the browser, of --count articles
  --count N            how many (default 10000)`;

/** As many saves as a median needs. */
const savesMeasured = 20;

/** Before anything is timed, all builders must make the same of an archive of this size. */
const trialSize = 300;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,10000' },
      all: { type: 'boolean', default: false },
      builders: { type: 'string', default: builders.join(',') },
      'others-up-to': { type: 'string', default: 'Infinity' },
      search: { type: 'string', default: 'both' },
      limit: { type: 'string', default: '900' },
      report: { type: 'string' },
      dir: { type: 'string', default: tmpdir() },
      seed: { type: 'string', default: '1' },
      topics: { type: 'string', default: '0' },
      generate: { type: 'string' },
      preview: { type: 'boolean', default: false },
      count: { type: 'string', default: '10000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const kind = { seed: Number(values.seed), topics: Number(values.topics) };
  if (values.generate !== undefined) {
    generateContent({
      ...kind,
      dir: values.generate,
      count: Number(values.count),
      bodyWords: 350,
      years: 10,
    });
    return console.log(`${values.count} articles in ${values.generate}`);
  }
  const root = mkdtempSync(join(resolve(values.dir), 'bench-'));
  try {
    if (values.preview) return console.log(await benchPreview(root, Number(values.count), kind));
    const bench = new Bench(root, kind, {
      chosen: chooseBuilders(values.builders),
      othersUpTo: Number(values['others-up-to']),
      limit: Number(values.limit),
    });
    await bench.run(trialSize, [false]);
    const rows: BenchRow[] = [];
    const sizes = values.all ? [1000, 10_000, 100_000] : values.sizes.split(',').map(Number);
    const searches = values.search === 'both' ? [false, true] : [values.search === 'with'];
    for (const count of sizes) {
      rows.push(...(await bench.run(count, searches)));
      if (values.report !== undefined) writeReport(values.report, rows);
    }
    console.log(`${formatBenchTable(rows)}\n\n${describeMachine()}`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What archives of all sizes have in common. */
type ArchiveKind = Pick<BenchArchive, 'seed' | 'topics'>;

async function benchPreview(root: string, count: number, kind: ArchiveKind): Promise<string> {
  const contentDir = join(root, 'content');
  generateContent({ ...kind, dir: contentDir, count, bodyWords: 350, years: 10 });
  const saves = await measurePreview({ contentDir, cacheDir: join(root, 'cache'), saves: savesMeasured });
  return `${formatSaves(saves, count)}\n${describeMachine()}`;
}

/** Hugo is left out with a word where there is none. */
function chooseBuilders(names: string): ReadonlySet<Builder> {
  const unknown = names.split(',').find((name) => !builders.some((builder) => builder === name));
  if (unknown !== undefined) throw new Error(`no builder “${unknown}”; there are: ${builders.join(', ')}`);
  const chosen = builders.filter((builder) => names.split(',').includes(builder));
  const isHugoThere = spawnSync('hugo', ['version']).status === 0;
  if (chosen.includes('Hugo') && !isHugoThere) console.error('Hugo: not found on PATH, left out');
  return new Set(chosen.filter((builder) => builder !== 'Hugo' || isHugoThere));
}

interface Measuring {
  readonly chosen: ReadonlySet<Builder>;
  /** Articles; of larger archives Eleventy and the bare loop would be waited for longer than for all else. */
  readonly othersUpTo: number;
  /** Seconds a build. */
  readonly limit: number;
}

class Bench {
  readonly #root: string;
  readonly #kind: ArchiveKind;
  readonly #measuring: Measuring;
  readonly #project: ProjectCopy;

  constructor(root: string, kind: ArchiveKind, measuring: Measuring) {
    this.#root = root;
    this.#kind = kind;
    this.#measuring = measuring;
    this.#project = new ProjectCopy(join(root, 'project'));
  }

  async run(count: number, searches: readonly boolean[]): Promise<BenchRow[]> {
    const dir = join(this.#root, String(count));
    const archive = { ...this.#kind, dir, count };
    const { chosen, othersUpTo } = this.#measuring;
    const built = new Set([...chosen].filter((name) => count <= othersUpTo || name === 'Hugo'));
    const rows: BenchRow[] = [];
    for (const scenario of makeScenarios(archive, this.#project, built, searches)) {
      rows.push(await this.#measure(scenario, count));
    }
    rmSync(dir, { recursive: true });
    return rows;
  }

  async #measure(scenario: Scenario, count: number): Promise<BenchRow> {
    const { builder, build, withSearch, command } = scenario;
    const name = `${count} articles, ${builder}, ${build}${withSearch ? ', with search' : ''}`;
    scenario.prepare();
    const { limit } = this.#measuring;
    const { exitCode, output, wall, cpu, peakMemory } = await measure(command, limit);
    const row = { count, builder, build, withSearch, limit, cpu, peakMemory };
    if (exitCode === undefined) return { ...row, wall: undefined };
    if (exitCode !== 0) throw new Error(`${name}: exit code ${exitCode}\n${output}`);
    console.error(`${name}: ${wall.toFixed(2)} s`);
    const differences = scenario.findDifferences();
    if (differences.length > 0) throw new Error(`${name}: not the same site\n${differences.join('\n')}`);
    return { ...row, wall };
  }
}

function writeReport(dir: string, rows: readonly BenchRow[]): void {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'bench.md'), `${formatBenchTable(rows)}\n\n${describeMachine()}\n`);
  writeFileSync(join(dir, 'bench.svg'), formatPlot(rows));
}

await main();
