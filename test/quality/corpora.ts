// The real articles that are at hand → content files: a few are committed, more lie beside the checkout of some machines.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { slugFromText } from '../../src/archive/slug.ts';
import { projectRoot } from '../../src/build/project-root.ts';
import { committedCorpora, importArticles } from '../fixtures/corpora.ts';

export type ContentFiles = Readonly<Record<string, string>>;

/** What the articles are filed under. */
export const corpusCategories: readonly string[] = [
  ...['Lisensi Terbuka', 'Digital Government'],
  ...['Nasional', 'Bola', 'Bisnis Ekonomi', 'Lifestyle', 'Otomotif', 'Teknologi', 'Olahraga', 'Travel'],
];

/** Those of the sample site. */
const pages = join(projectRoot, 'test/golden/content/pages');

const hugoCorpora = ['creative-commons-indonesia', 'digitalgov'];

/** The sample site is built for 1 October 2024. */
const firstPathInFuture = 'articles/2024/10/';

/** Not part of the repository: `../shared/corpora`, or the folder that CORPORA names. */
export const sharedCorpora = process.env.CORPORA ?? join(projectRoot, '../shared/corpora');

export const hasSharedCorpora = existsSync(sharedCorpora);

export function committedArticles(): Promise<ContentFiles> {
  return hugoArticles(committedCorpora, Number.POSITIVE_INFINITY);
}

/** At most `perSource` of each source, spread over its years. */
export async function sharedArticles(perSource: number): Promise<ContentFiles> {
  return { ...(await hugoArticles(sharedCorpora, perSource)), ...portalArticles(perSource) };
}

async function hugoArticles(root: string, most: number): Promise<ContentFiles> {
  const files: Record<string, string> = {};
  for (const name of hugoCorpora) {
    const folder = join(root, name);
    const paths = spread(markdownFiles(folder), most);
    for (const [path, text] of Object.entries(await importArticles(name, folder, paths, pages))) {
      if (path < firstPathInFuture) files[path] = text;
    }
  }
  return files;
}

/** Relative to the folder, sorted. */
function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !basename(path).startsWith('_'))
    .sort();
}

/** At most `most` of the items, in their order, from the whole of the list. */
function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

interface PortalStory {
  readonly title: string;
  readonly category: string;
  readonly body: string;
}

/** All of one day, 25 August 2015, a minute and a second apart. Titles that are a section's name are left out. */
function portalArticles(most: number): ContentFiles {
  const path = join(sharedCorpora, 'indonesian-news-corpus-2015.jsonl');
  const stories = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PortalStory)
    .filter(({ title, body }) => title.split(' ').length > 3 && body.length > 200);
  const files: Record<string, string> = {};
  for (const [index, { title, category, body }] of spread(stories, most).entries()) {
    const slug = slugFromText(title);
    if (slug === undefined) continue;
    const time = new Date((index * 61 + 3600) * 1000).toISOString().slice(11, 19);
    const head = [`title: ${JSON.stringify(title)}`, `date: 2015-08-25 ${time} WIB`, `category: ${category}`];
    files[`articles/2015/08/${slug}.md`] = `---\n${head.join('\n')}\n---\n\n${body}\n`;
  }
  return files;
}
