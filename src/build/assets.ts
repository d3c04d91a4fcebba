// Style sheets and client code (templates/assets/) → the files of /assets/.
import { basename, extname, join } from 'node:path';
import { bundleCache } from '../launch/bundle-folder.ts';
import { bundle } from './bundle.ts';
import { keepMade, type Made } from './kept-bundle.ts';
import { projectRoot } from './project-root.ts';

/** Relative to the output folder → bytes. */
export type AssetFiles = ReadonlyMap<string, Uint8Array>;

/** Path as above → bytes in Base64. */
type KeptAssets = Readonly<Record<string, string>>;

/** Each becomes one file at /assets/, with all it imports. */
const entries = ['templates/assets/site.css', 'templates/assets/article.ts', 'templates/assets/search.ts'];

/** Browsers of the last five years read these without help. */
const targets = ['es2022', 'chrome109', 'firefox115', 'safari16'];

/** What a theme's style sheets may name by `url()`; each becomes a file beside them, with a hash in its name. */
export const namedInStyles = {
  assetNames: '[name]-[hash]',
  loader: Object.fromEntries(
    ['.svg', '.png', '.jpg', '.webp', '.avif', '.woff', '.woff2'].map((ending) => [ending, 'file'] as const),
  ),
};

/** How they are made is not among what they are made from. */
const ownInputs = ['src/build/assets.ts', 'src/build/bundle.ts'];

/** In the folder `keepIn` they are kept until something that they are made from has changed. */
export async function makeAssets(keepIn: string = bundleCache): Promise<AssetFiles> {
  const kept = await keepMade(join(keepIn, 'assets'), bundleAssets);
  return new Map(Object.entries(kept).map(([path, bytes]) => [path, Buffer.from(bytes, 'base64')]));
}

async function bundleAssets(): Promise<Made<KeptAssets>> {
  const { outputFiles, inputs } = await bundle({
    entryPoints: entries.map((entry) => ({ in: entry, out: nameOf(entry) })),
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: targets,
    outdir: 'assets',
    ...namedInStyles,
  });
  const files = outputFiles.map(({ path, contents }) => {
    return [relativePath(path), Buffer.from(contents).toString('base64')];
  });
  return { value: Object.fromEntries(files), inputs: [...inputs, ...ownInputs] };
}

function nameOf(entry: string): string {
  return basename(entry, extname(entry));
}

function relativePath(path: string): string {
  return path.slice(projectRoot.length).replaceAll('\\', '/');
}
