// The processes that commands fork → the modules they run: bundles where this code runs from one, else the sources.
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBundled, projectRoot } from '../build/project-root.ts';

const sources = { worker: 'src/build/worker.ts', builder: 'src/serve/builder-process.ts' } as const;

export type ForkedProcess = keyof typeof sources;

/** Of the code that this process runs. */
export function entryOf(forked: ForkedProcess): URL {
  const source = sources[forked];
  if (!isBundled) return pathToFileURL(join(projectRoot, source));
  return new URL(bundleName(source), import.meta.url);
}

/** Of the code as it is on disk now. */
export async function freshEntryOf(forked: ForkedProcess): Promise<URL> {
  if (!isBundled) return entryOf(forked);
  const { freshBundles } = await import('./make-bundles.ts');
  return pathToFileURL(join(await freshBundles(), bundleName(sources[forked])));
}

function bundleName(source: string): string {
  return `${basename(source, '.ts')}.js`;
}
