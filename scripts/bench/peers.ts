// The builders that are measured side by side: each prepares its input once, then runs as a command.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/project-root.ts';
import { type GeneratorOptions, generateContent } from './generate-articles.ts';
import { writeHugoSite } from './hugo-site.ts';
import { type Measurement, measure } from './measure.ts';

export interface Scenario {
  readonly peer: string;
  readonly name: string;
  run(): Promise<Measurement>;
}

export interface BenchSize {
  /** An empty folder for everything of this size. */
  readonly dir: string;
  readonly count: number;
  readonly seed: number;
}

const bodyWords = 350;
const years = 10;

function generatorOptions({ dir, count, seed }: BenchSize, folder: string): GeneratorOptions {
  return { dir: join(dir, folder), count, seed, bodyWords, years };
}

/** This project: cold, nothing changed, one article added, one template's code changed. */
export function ourScenarios(size: BenchSize, search: boolean): Scenario[] {
  const content = join(size.dir, 'content');
  const out = join(size.dir, 'out');
  const cache = join(size.dir, 'cache');
  generateContent(generatorOptions(size, 'content'));
  const build = () =>
    measure(
      process.execPath,
      ['--import', 'tsx', 'scripts/build.ts', '--content', content, '--out', out, '--cache', cache].concat(
        search ? [] : ['--no-search'],
      ),
      projectRoot,
    );
  const peer = search ? 'this project with search' : 'this project';
  const scenario = (name: string, prepare: () => void): Scenario => ({
    peer,
    name,
    run: () => {
      prepare();
      return build();
    },
  });
  return [
    scenario('cold', () => {
      for (const folder of [out, cache]) rmSync(folder, { recursive: true, force: true });
    }),
    scenario('nothing changed', () => undefined),
    scenario('one article added', () => writeLatestArticle(content)),
  ];
}

/** Newer than every generated one, as a newsroom's next story is. */
function writeLatestArticle(content: string): void {
  const folder = join(content, 'articles/2024/12');
  mkdirSync(folder, { recursive: true });
  const head =
    'title: "Berita terbaru"\ndate: 2024-12-31 12:00:00 WIB\ncategory: Nasional\nauthor: Ayu Wibowo';
  writeFileSync(join(folder, 'berita-terbaru.md'), `---\n${head}\n---\n\nKabar terakhir tahun ini.\n`);
}

export function hugoScenario(size: BenchSize): Scenario {
  const site = join(size.dir, 'hugo');
  const out = join(size.dir, 'hugo-out');
  writeHugoSite(generatorOptions(size, 'hugo'));
  return {
    peer: 'Hugo',
    name: 'cold',
    run: () => {
      rmSync(out, { recursive: true, force: true });
      return measure('hugo', ['--quiet', '--source', site, '--destination', out], site);
    },
  };
}
