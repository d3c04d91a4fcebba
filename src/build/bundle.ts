// Entry points → their bundles in memory, by esbuild.
import type { BuildOptions, Metafile, OutputFile } from 'esbuild';
import { projectRoot } from './project-root.ts';

export interface Bundles {
  readonly outputFiles: readonly OutputFile[];
  readonly metafile: Metafile;
}

/** How many bundles are being made now. */
let underWay = 0;

/**
 * Paths are relative to the generator's folder. esbuild is loaded only when something must be bundled, and its process
 * (some 50 MB) ends with the last bundle.
 */
export async function bundle(options: BuildOptions): Promise<Bundles> {
  const { build, stop } = await import('esbuild');
  underWay += 1;
  try {
    return await build({
      ...options,
      absWorkingDir: projectRoot,
      bundle: true,
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
  } finally {
    underWay -= 1;
    if (underWay === 0) await stop();
  }
}
