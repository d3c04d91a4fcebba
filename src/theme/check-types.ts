// A theme's code → where its types do not fit the generator's, as far as the newsroom has a compiler to tell.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findPackage } from '../build/installed-package.ts';
import { projectRoot } from '../build/project-root.ts';
import { type Problem, problem } from '../problem.ts';

/** `templates/components/byline.tsx(18,23): error TS2339: Property 'x' does not exist on type 'Link'.` */
const finding = /^(?!\.\.)(.+?)\((\d+),(\d+)\): error TS\d+: (.+)$/gm;

/**
 * Paths are those of `files`, from the theme's folder. Nothing where `typescript` is not installed beside it: a theme is
 * bundled without its types, and a newsroom that has them checked says so by that package.
 */
export async function checkTypes(theme: string, files: readonly string[]): Promise<Problem[]> {
  const compiler = findPackage('typescript', theme);
  if (compiler === undefined || files.length === 0) return [];
  const settings = mkdtempSync(join(tmpdir(), 'arsip-berita-types-'));
  try {
    writeFileSync(join(settings, 'tsconfig.json'), JSON.stringify(settingsFor(theme, files)));
    const printed = await run(join(compiler, 'bin/tsc'), ['-p', settings, '--pretty', 'false'], theme);
    return [...printed.matchAll(finding)].map(([, path = '', line, column, reason = '']) => {
      const position = { line: Number(line), column: Number(column) };
      return problem('error', 'theme/type', path.replaceAll('\\', '/'), position, { reason });
    });
  } finally {
    rmSync(settings, { recursive: true });
  }
}

function settingsFor(theme: string, files: readonly string[]): object {
  const packages = dirname(findPackage('preact') ?? '');
  return {
    extends: join(projectRoot, 'tsconfig.json'),
    compilerOptions: {
      // As the bundler reads it, whatever the newsroom's package.json says.
      module: 'esnext',
      moduleResolution: 'bundler',
      // A file of one folder finds its neighbours in the other.
      rootDirs: [theme, projectRoot],
      paths: {
        'arsip-berita/*': [join(projectRoot, '*')],
        // A theme imports the generator's packages, which may lie where the compiler would not find them.
        '*': [join(packages, '*')],
      },
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
    },
    include: [],
    files: files.map((path) => join(theme, path)),
  };
}

/** What it prints; that it ends in failure is what it tells of. Throws where it did not come to its end. */
function run(script: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script, ...args], { cwd, maxBuffer: mostPrinted }, (error, printed) => {
      if (error === null || findsFaults.includes(Number(error.code))) resolve(printed);
      else reject(error);
    });
  });
}

/** What the compiler ends with where it finds faults (`ExitStatus` in its sources). */
const findsFaults = [1, 2];

/** A line for each fault: of 64 MB nobody reads all. */
const mostPrinted = 64 * 2 ** 20;
