// The commands and the processes they fork → bundles that start in a fraction of the time, in a folder of their own.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundle } from '../build/bundle.ts';
import { stampFiles } from '../build/folder-stamp.ts';
import { keep, momentBeside } from '../build/kept-bundle.ts';
import { projectRoot } from '../build/project-root.ts';
import { writeCacheFile } from '../build/write-cache-file.ts';
import { digestText } from '../digest.ts';
import { bundleCaches, findTheme, pointerName } from './bundle-cache.mjs';
import { currentFolder, listName } from './bundle-folder.ts';
import { areFresh, type BundleList } from './check-bundles.ts';
import { linkPackages } from './link-packages.ts';

/** Each becomes one file, named after it. */
const entries = [
  'scripts/addresses.ts',
  'scripts/build.ts',
  'scripts/check.ts',
  'scripts/import.ts',
  'scripts/new-site.ts',
  'scripts/new.ts',
  'scripts/overview.ts',
  'scripts/preview.ts',
  'scripts/publish.ts',
  'scripts/schema.ts',
  'scripts/serve.ts',
  'src/build/worker.ts',
  'src/launch/check-bundles.ts',
  'src/serve/builder-process.ts',
];

/** They look for files beside their own, or are programs. */
const installedPackages = [
  '@11ty/eleventy',
  '@11ty/eleventy-dev-server',
  '@11ty/eleventy-img',
  'esbuild',
  'pagefind',
  'sharp',
  'tsx',
];

/** CommonJS packages in a bundle ask Node for its own modules by this. */
const requireFromModule =
  "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);";

/** How bundles are made is not among what they are made from. */
const ownInputs = ['src/launch/make-bundles.ts', 'src/launch/link-packages.ts', 'src/build/bundle.ts'];

/** Older bundles may still be run by a process that forks others from them. Milliseconds. */
const keptFor = 24 * 60 * 60 * 1000;

/** A folder with bundles of code and theme as they are now: made by an earlier command, or made here. */
export async function freshBundles(): Promise<string> {
  const theme = findTheme(process.cwd());
  for (const cache of cachesFor(theme)) {
    const current = currentFolder(cache);
    if (current !== undefined && areFresh(current)) return current;
  }
  return await makeBundles(theme);
}

/**
 * Absolute path of a new folder, of the generator's code with `theme` in it. Two commands at once make one each; the one
 * that is done last is used from then on.
 */
export async function makeBundles(theme: string | undefined): Promise<string> {
  for (const cache of cachesFor(theme)) {
    const since = momentBeside(join(cache, pointerName));
    if (since !== undefined) return await makeBundlesIn(cache, theme, since);
  }
  throw new Error('there is no folder that bundles could be kept in');
}

function cachesFor(theme: string | undefined): readonly string[] {
  return bundleCaches({ root: projectRoot, theme, home: process.cwd() });
}

async function makeBundlesIn(cache: string, theme: string | undefined, since: number): Promise<string> {
  const folder = mkdtempSync(join(cache, 'bundles-'));
  try {
    const { list, inputs } = await bundleInto(folder, theme);
    if (keep(join(folder, listName), list, [...inputs, ...ownInputs], since)) {
      writeCacheFile(join(cache, pointerName), basename(folder));
      removeOld(cache, folder, since);
    }
    return folder;
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

async function bundleInto(
  folder: string,
  theme: string | undefined,
): Promise<{ list: BundleList; inputs: readonly string[] }> {
  const { outputFiles, inputs } = await bundle(
    {
      entryPoints: entries,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      // All in one folder, so that a bundle finds another beside it.
      outdir: folder,
      entryNames: '[name]',
      chunkNames: '[name]-[hash]',
      plugins: [linkPackages(installedPackages)],
      banner: { js: requireFromModule },
      // Read only where DEBUG is set or a theme is at work: then stacks name the sources.
      sourcemap: 'linked',
      sourcesContent: false,
      define: { bundledFrom: JSON.stringify({ root: projectRoot, theme: theme ?? null }) },
    },
    { theme },
  );
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  const code = outputFiles.filter(({ path }) => path.endsWith('.js'));
  const digests = Object.fromEntries(
    code.map(({ path, contents }) => [basename(path), digestText(contents)]),
  );
  return { list: { digests, stamp: stampFiles(folder, Object.keys(digests)) }, inputs };
}

function removeOld(cache: string, current: string, now: number): void {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (folder === current || !name.startsWith('bundles-')) continue;
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat !== undefined && stat.ctimeMs < now - keptFor) rmSync(folder, { recursive: true, force: true });
  }
}
