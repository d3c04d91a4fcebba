// One archive on disk → the builds of it to be measured, this project's and its peers'.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/project-root.ts';
import { compareSites, type Depth } from './compare-sites.ts';
import { writeEleventySite } from './eleventy-site.ts';
import { type GeneratorOptions, generateContent, writeFile } from './generate-articles.ts';
import { writeHugoSite } from './hugo-site.ts';
import type { Command } from './measure.ts';
import type { ProjectCopy } from './project-copy.ts';

export const builders = ['this project', 'Hugo', 'Eleventy', 'bare loop'] as const;
export type Builder = (typeof builders)[number];

export interface Scenario {
  readonly builder: Builder;
  readonly build: string;
  readonly withSearch: boolean;
  prepare(): void;
  readonly command: Command;
  /** After the command: what its site lacks or says otherwise than ours, one difference a line. */
  findDifferences(): readonly string[];
}

export interface BenchArchive {
  /** An empty folder for everything of this size. */
  readonly dir: string;
  readonly count: number;
  readonly seed: number;
  /** How many different ones; 0 for none. */
  readonly topics: number;
}

const packages = join(projectRoot, 'node_modules');

const none = (): readonly string[] => [];

/** Our cold build comes first: the others' sites are compared with it. */
export function makeScenarios(
  archive: BenchArchive,
  project: ProjectCopy,
  chosen: ReadonlySet<Builder>,
  searches: readonly boolean[],
): Scenario[] {
  generateContent(generatorOptions(archive, 'content'));
  if (chosen.has('Hugo')) writeHugoSite(generatorOptions(archive, 'hugo'));
  if (chosen.has('Eleventy')) writeEleventySite(generatorOptions(archive, 'eleventy'));
  return searches.flatMap((withSearch) => {
    const [cold, ...others] = ourScenarios(archive, project, withSearch);
    const peers = [
      hugoScenario(archive, withSearch),
      ...(withSearch ? [] : [eleventyScenario(archive), bareLoopScenario(archive, project)]),
    ];
    return [cold, ...peers.filter(({ builder }) => chosen.has(builder)), ...others];
  });
}

function generatorOptions({ dir, count, seed, topics }: BenchArchive, folder: string): GeneratorOptions {
  return { dir: join(dir, folder), count, seed, topics, bodyWords: 350, years: 10 };
}

/**
 * In this order: cold, nothing changed, one article added, the articles' template changed; then as on a CI machine,
 * which has the cache and no site: the whole site unpacked, and a delta of one article.
 */
function ourScenarios(
  { dir }: BenchArchive,
  project: ProjectCopy,
  withSearch: boolean,
): readonly [Scenario, ...Scenario[]] {
  const at = (name: string): string => join(dir, name);
  const [content, out, cache, delta] = [at('content'), at('out'), at('cache'), at('delta')];
  const script = ['scripts/run.mjs', 'build', '--content', content, '--out', out, '--cache', cache];
  const args = withSearch ? script : [...script, '--no-search'];
  const scenario = (build: string, prepare: () => void, more: readonly string[] = []): Scenario => {
    const command = { file: process.execPath, args: [...args, ...more], cwd: project.dir };
    return { builder: 'this project', build, withSearch, prepare, command, findDifferences: none };
  };
  return [
    scenario('cold', () => {
      rmSync(join(content, latestArticle), { force: true });
      for (const folder of [out, cache, delta]) rmSync(folder, { recursive: true, force: true });
    }),
    scenario('nothing changed', () => {}),
    scenario('one article added', () => writeLatestArticle(content)),
    scenario('one template changed', () => project.editTemplate()),
    scenario('site unpacked', () => rmSync(out, { recursive: true, force: true })),
    scenario('delta of one article', () => writeLatestArticle(content, 'Ralat'), ['--delta', delta]),
  ];
}

const latestArticle = 'articles/2024/12/berita-terbaru.md';

/** Newer than every generated one, as a newsroom's next story is. */
function writeLatestArticle(content: string, title = 'Berita terbaru'): void {
  const head = `title: "${title}"\ndate: 2024-12-31 12:00:00 WIB\ncategory: Nasional\nauthor: Ayu Wibowo`;
  writeFile(content, latestArticle, `---\n${head}\n---\n\nKabar terakhir tahun ini.\n`);
}

function hugoScenario(archive: BenchArchive, withSearch: boolean): Scenario {
  const [site, out] = [join(archive.dir, 'hugo'), join(archive.dir, 'hugo-out')];
  const hugo = `hugo --quiet --source '${site}' --destination '${out}'`;
  const command = withSearch ? `${hugo} && '${pagefindProgram()}' --site '${out}' --force-language id` : hugo;
  return coldPeer(archive, 'Hugo', 'lists', withSearch, out, {
    file: 'sh',
    args: ['-c', command],
    cwd: site,
  });
}

function eleventyScenario(archive: BenchArchive): Scenario {
  const [site, out] = [join(archive.dir, 'eleventy'), join(archive.dir, 'eleventy-out')];
  const program = join(packages, '@11ty/eleventy/cmd.cjs');
  const args = [program, '--config=eleventy.config.mjs', `--output=${out}`];
  return coldPeer(archive, 'Eleventy', 'bodies', false, out, { file: process.execPath, args, cwd: site });
}

function bareLoopScenario(archive: BenchArchive, project: ProjectCopy): Scenario {
  const out = join(archive.dir, 'loop-out');
  const args = ['--import', 'tsx', 'scripts/bench/bare-loop.ts', join(archive.dir, 'content'), out];
  const command = { file: process.execPath, args, cwd: project.dir };
  return coldPeer(archive, 'bare loop', 'pages', false, out, command);
}

function coldPeer(
  { dir }: BenchArchive,
  builder: Builder,
  depth: Depth,
  withSearch: boolean,
  out: string,
  command: Command,
): Scenario {
  const ours = join(dir, 'out');
  return {
    builder,
    build: 'cold',
    withSearch,
    command,
    prepare: () => rmSync(out, { recursive: true, force: true }),
    // Without ours, which was given up, there is nothing to compare with.
    findDifferences: () => (existsSync(ours) ? compareSites(ours, out, depth) : []),
  };
}

/** The program itself: its starter in JavaScript would only add to the peer's time. */
function pagefindProgram(): string {
  return join(packages, `@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`);
}
