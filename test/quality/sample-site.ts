// Content of every page kind, with real articles → the site that a build makes of it, and the kind of each of its pages.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slugFromText } from '../../src/archive/slug.ts';
import { buildSite } from '../../src/build/pipeline.ts';
import { projectRoot } from '../../src/build/project-root.ts';
import { Workers } from '../../src/build/workers.ts';
import { outputPathOf } from '../../src/pages/addresses.ts';
import { planPages } from '../../src/pages/plan.ts';
import type { PageKind } from '../../src/pages/props.ts';
import type { Site } from '../../src/site.ts';
import { filesIn } from '../fixtures/files-in.ts';
import { writeFiles } from '../fixtures/temporary-folder.ts';
import { type ContentFiles, committedArticles, corpusCategories } from './corpora.ts';
import { manyStories } from './many-stories.ts';

/** Laid over each other, the later winning: the golden site has every page kind, this folder what is hard to show. */
const contentFolders = ['test/golden/content', 'test/quality/content'].map((path) => join(projectRoot, path));

export interface SamplePage {
  readonly kind: PageKind;
  /** Relative to the site's folder. */
  readonly path: string;
  /** Root-relative, without the base path. */
  readonly permalink: string;
}

export interface SampleSite {
  readonly folder: string;
  readonly site: Site;
  /** Every page, in the order of the plan. */
  readonly pages: readonly SamplePage[];
  /** Paths of all files, sorted; those of the search index are left out. */
  readonly files: readonly string[];
  read(path: string): string;
  remove(): void;
}

/** `more` is added to the content; the search index is made where `search` says so. */
export async function buildSampleSite({
  more = {},
  search = false,
  baseUrl,
}: {
  readonly more?: ContentFiles;
  readonly search?: boolean;
  /** Takes the place of the content's own. */
  readonly baseUrl?: string;
} = {}): Promise<SampleSite> {
  const root = mkdtempSync(join(tmpdir(), 'sample-site-'));
  const contentDir = join(root, 'content');
  for (const folder of contentFolders) cpSync(folder, contentDir, { recursive: true });
  writeFiles(contentDir, { ...more, ...manyStories(), ...(await committedArticles()) });
  addCategories(join(contentDir, 'categories.yaml'));
  const folder = join(root, 'site');
  const workers = new Workers(2);
  try {
    const options = {
      contentDir,
      outDir: folder,
      cacheDir: join(root, 'cache'),
      baseUrl,
      now: Date.parse('2024-10-01T00:00:00Z'),
      clean: true,
      search,
    };
    const outcome = await buildSite(options, workers, { onProgress: () => undefined });
    if (outcome.kind !== 'built') throw new Error(`the sample site is ${JSON.stringify(outcome, null, 1)}`);
    const pages = Array.from(planPages(outcome.archive, options.now), ({ kind, props: { permalink } }) => ({
      kind,
      path: outputPathOf(permalink),
      permalink,
    }));
    const { site } = outcome.archive;
    return {
      folder,
      site,
      pages,
      files: filesIn(folder).filter((path) => !path.startsWith('pagefind/')),
      read: (path) => readFileSync(join(folder, path), 'utf8'),
      remove: () => rmSync(root, { recursive: true, force: true }),
    };
  } finally {
    workers.close();
  }
}

function addCategories(path: string): void {
  const records = corpusCategories.map((name) => `- slug: ${slugFromText(name)}\n  name: ${name}\n`);
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${records.join('')}`);
}
