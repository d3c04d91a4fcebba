// Style sheets and client code (templates/assets/) → the files of /assets/.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from './project-root.ts';

/** Relative to the output folder → bytes. */
export type AssetFiles = ReadonlyMap<string, Uint8Array>;

/** Each becomes one file at /assets/, with all it imports. */
const entries = ['templates/assets/site.css', 'templates/assets/search.ts'];

/** Browsers of the last five years read these without help. */
const targets = ['es2022', 'chrome109', 'firefox115', 'safari16'];

export async function makeAssets(): Promise<AssetFiles> {
  const result = await build({
    absWorkingDir: projectRoot,
    entryPoints: entries.filter((entry) => existsSync(join(projectRoot, entry))),
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    target: targets,
    outdir: 'assets',
    outbase: 'templates/assets',
    logLevel: 'silent',
  });
  return new Map(result.outputFiles.map((file) => [relativePath(file.path), file.contents]));
}

function relativePath(path: string): string {
  return path.slice(projectRoot.length).replaceAll('\\', '/');
}
