// The generator's own code → a digest for each thing it makes, over just the code that makes it.
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { digestText } from '../digest.ts';
import { bundleCache } from '../launch/bundle-folder.ts';
import type { PageKind } from '../pages/props.ts';
import { bundle } from './bundle.ts';
import { findPackage } from './installed-package.ts';
import { keepMade, type Made } from './kept-bundle.ts';
import { projectRoot } from './project-root.ts';
import { pageKinds } from './templates.ts';

/** Kinds whose page holds Markdown bodies, and so depends on the code that reads and renders them too. */
const kindsWithBody: ReadonlySet<PageKind> = new Set(['article', 'static-page', 'rss', 'json-feed']);

const engineEntries = ['.eleventy.ts', 'src/build/render-batch.ts'];
const readingEntry = 'src/build/read-request.ts';
const planningEntries = [
  'src/content/validate.ts',
  'src/build/plan-site.ts',
  // Where pages lie, and what the list of bundles says.
  'src/build/stale.ts',
  'src/build/index-search.ts',
];
const commentsEntry = 'src/content/comments-file.ts';
const bodyEntry = 'src/build/render-page-body.ts';
const searchEntry = 'src/build/index-request.ts';
const judgingEntry = 'src/images/judge-photo.ts';
const pictureEntry = 'src/build/picture-request.ts';

/** Packages that run as they are installed; their version stands for their code. */
const installedPackages = ['@11ty/eleventy', '@11ty/eleventy-img', 'pagefind', 'sharp'] as const;

/** What decides on the fingerprints beside what is bundled. */
const ownInputs = ['src/build/code-fingerprints.ts', 'src/build/bundle.ts', 'src/build/templates.ts'];

export interface CodeFingerprints {
  readonly pages: Readonly<Record<PageKind, Digest>>;
  readonly search: Digest;
  /** Of what looks into the files of content/media/. */
  readonly judging: Digest;
  /** Of what makes pictures of photos, and cards. */
  readonly pictures: Digest;
  /** Of what parses files of comments. */
  readonly comments: Digest;
  /** Of what parses article files. */
  readonly reading: Digest;
  /** Of what makes pages' props, their places and search entries of articles, reading included. */
  readonly planning: Digest;
}

/**
 * Each entry is bundled with all it imports, packages too, and the bundle is hashed: an edit of a comment, of
 * another kind's template or of a package that is not reached changes nothing, whatever else in `src/` or in
 * the lock file moves. In the folder `keepIn` they are kept until something that was read for them has changed.
 */
export async function fingerprintCode(keepIn: string = bundleCache): Promise<CodeFingerprints> {
  return await keepMade(join(keepIn, 'fingerprints'), makeFingerprints);
}

async function makeFingerprints(): Promise<Made<CodeFingerprints>> {
  const templates = pageKinds.map((kind) => `templates/${kind}.11ty.tsx`);
  const { bundles, inputs } = await bundleEach([
    ...templates,
    ...engineEntries,
    readingEntry,
    ...planningEntries,
    commentsEntry,
    bodyEntry,
    searchEntry,
    judgingEntry,
    pictureEntry,
  ]);
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
  const value: CodeFingerprints = {
    pages: Object.fromEntries(pageKinds.map((kind) => [kind, ofKind(kind)])) as Record<PageKind, Digest>,
    judging: digestText([codeOf(judgingEntry), versionOf('sharp')].join('\0')),
    pictures: digestText(
      [codeOf(pictureEntry), versionOf('@11ty/eleventy-img'), versionOf('sharp')].join('\0'),
    ),
    comments: digestText(codeOf(commentsEntry)),
    reading: digestText(codeOf(readingEntry)),
    planning: digestText([readingEntry, ...planningEntries].map(codeOf).join('\0')),
    search: digestText([codeOf(searchEntry), versionOf('pagefind')].join('\0')),
  };
  return { value, inputs: [...inputs, ...ownInputs, ...installedPackages.map(manifestOf)] };
}

interface EntryBundles {
  /** Entry → its minified bundle, which holds no path of this machine. */
  readonly bundles: ReadonlyMap<string, string>;
  readonly inputs: readonly string[];
}

async function bundleEach(entries: readonly string[]): Promise<EntryBundles> {
  const { outputFiles, inputs } = await bundle({
    // Each is found again by its own place, wherever the theme has it from.
    entryPoints: entries.map((entry) => ({ in: entry, out: entry })),
    minify: true,
    platform: 'node',
    format: 'esm',
    outdir: 'bundles',
    external: [...installedPackages],
  });
  const folder = join(projectRoot, 'bundles/');
  const bundles = outputFiles.map(({ path, text }) => {
    return [path.slice(folder.length, -'.js'.length).replaceAll(sep, '/'), text] as const;
  });
  return { bundles: new Map(bundles), inputs };
}

function versionOf(name: (typeof installedPackages)[number]): string {
  const manifest = readFileSync(join(projectRoot, manifestOf(name)), 'utf8');
  return `${name}@${(JSON.parse(manifest) as { version: string }).version}`;
}

function manifestOf(name: (typeof installedPackages)[number]): string {
  const folder = findPackage(name);
  if (folder === undefined) throw new Error(`the package ${name} is not installed`);
  return relative(projectRoot, join(folder, 'package.json'));
}
