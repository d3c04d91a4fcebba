// Entry points → their bundles in memory, by esbuild, with the theme's files in place of the generator's.
import { join, relative, sep } from 'node:path';
import type { BuildOptions, Message, Metafile, OutputFile } from 'esbuild';
import { listTheme } from './list-theme.ts';
import { projectRoot, themeInUse } from './project-root.ts';
import { takeOverrides } from './take-overrides.ts';

export interface Bundles {
  readonly outputFiles: readonly OutputFile[];
  readonly metafile: Metafile;
  readonly warnings: readonly Message[];
  /** Paths from the generator's folder: all that bundles were made from; folders end with a slash. */
  readonly inputs: readonly string[];
}

export interface Overriding {
  /** Absolute. */
  readonly theme: string | undefined;
  /** Told of each of its files that is taken: the path from its folder. */
  readonly onTaken?: ((path: string) => void) | undefined;
}

/** How many bundles are being made now. */
let underWay = 0;

/** In place of tsconfig.json: esbuild reads none in an installed package, and a newsroom's may say anything. */
const language = {
  jsx: 'automatic',
  jsxImportSource: 'preact',
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
} as const satisfies BuildOptions;

/**
 * Paths are relative to the generator's folder. esbuild is loaded only when something must be bundled, and its process
 * (some 50 MB) ends with the last bundle.
 */
export async function bundle(
  options: BuildOptions,
  { theme, onTaken }: Overriding = { theme: themeInUse },
): Promise<Bundles> {
  const { build, stop } = await import('esbuild');
  const overrides = theme === undefined ? [] : [takeOverrides(projectRoot, theme, onTaken)];
  underWay += 1;
  try {
    const { outputFiles, metafile, warnings } = await build({
      ...language,
      ...options,
      plugins: [...(options.plugins ?? []), ...overrides],
      absWorkingDir: projectRoot,
      bundle: true,
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const inputs = [...Object.keys(metafile.inputs), ...(theme === undefined ? [] : inputsOfTheme(theme))];
    return { outputFiles, metafile, warnings, inputs };
  } finally {
    underWay -= 1;
    if (underWay === 0) await stop();
  }
}

/** All of it: a file that is added may take the place of another. */
export function inputsOfTheme(theme: string): string[] {
  const { files, folders } = listTheme(theme);
  const place = (path: string) => relative(projectRoot, join(theme, path)).replaceAll(sep, '/');
  return [...files.map(place), ...folders.map((folder) => `${place(folder)}/`)];
}
