// The generator's own code → a digest for each thing it makes, over just the code that makes it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Digest } from '../archive/article.ts';
import { digestText } from '../pages/fingerprint.ts';
import type { PageKind } from '../pages/props.ts';
import { projectRoot } from './project-root.ts';

/** Kinds whose page holds a Markdown body, and so depends on the Markdown code too. */
const kindsWithBody: ReadonlySet<PageKind> = new Set(['article', 'static-page']);

const pageKinds: readonly PageKind[] = [
  'article',
  'static-page',
  'home',
  'category',
  'category-month',
  'year',
  'month',
  'day',
  'archive-index',
  'search',
  'not-found',
];

const engineEntries = ['.eleventy.ts', 'src/build/render-batch.ts'];
const readingEntry = 'src/content/article-record.ts';
const bodyEntry = 'src/markdown/render.ts';
const searchEntry = 'src/search/build-bundle.ts';

/** Packages that run as they are installed; their version stands for their code. */
const installedPackages = ['@11ty/eleventy', 'pagefind'] as const;

export interface CodeFingerprints {
  readonly pages: Readonly<Record<PageKind, Digest>>;
  readonly search: Digest;
  /** Of what parses article files. */
  readonly reading: Digest;
}

/**
 * Each entry is bundled with all it imports, packages too, and the bundle is hashed: an edit of a comment, of
 * another kind's template or of a package that is not reached changes nothing, whatever else in `src/` or in
 * the lock file moves.
 */
export async function fingerprintCode(): Promise<CodeFingerprints> {
  const templates = pageKinds.map((kind) => `templates/${kind}.11ty.tsx`);
  const bundles = await bundle([...templates, ...engineEntries, readingEntry, bodyEntry, searchEntry]);
  const codeOf = (entry: string): string => {
    const code = bundles.get(entry);
    if (code === undefined) throw new Error(`no bundle of ${entry}`);
    return code;
  };
  const engine = [...engineEntries.map(codeOf), versionOf('@11ty/eleventy')];
  const ofKind = (kind: PageKind): Digest => {
    const body = kindsWithBody.has(kind) ? [codeOf(bodyEntry)] : [];
    return digestText([codeOf(`templates/${kind}.11ty.tsx`), ...body, ...engine].join('\0'));
  };
  return {
    pages: Object.fromEntries(pageKinds.map((kind) => [kind, ofKind(kind)])) as Record<PageKind, Digest>,
    reading: digestText(codeOf(readingEntry)),
    search: digestText([codeOf(searchEntry), versionOf('pagefind')].join('\0')),
  };
}

/** Entry → its minified bundle, which holds no path of this machine. */
async function bundle(entries: readonly string[]): Promise<Map<string, string>> {
  const result = await build({
    absWorkingDir: projectRoot,
    entryPoints: [...entries],
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    platform: 'node',
    format: 'esm',
    outdir: 'bundles',
    outbase: '.',
    entryNames: '[dir]/[name]',
    external: [...installedPackages],
    logLevel: 'silent',
  });
  const bundles = new Map<string, string>();
  for (const [index, output] of Object.values(result.metafile.outputs).entries()) {
    const file = result.outputFiles[index];
    if (output.entryPoint !== undefined && file !== undefined) bundles.set(output.entryPoint, file.text);
  }
  return bundles;
}

function versionOf(name: (typeof installedPackages)[number]): string {
  const manifest = readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8');
  return `${name}@${(JSON.parse(manifest) as { version: string }).version}`;
}
