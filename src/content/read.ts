// A content folder → everything in it, each file read once and parsed by itself; bodies are let go.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Zone } from '../dates/zone.ts';
import type { Problem } from '../problem.ts';
import type { Language } from '../strings/language.ts';
import type { ArticleReading } from './article-record.ts';
import type { KeptReading, KeptReadings, ReadingStore } from './kept-readings.ts';
import { listContentFiles } from './list-files.ts';
import { authorsPath, categoriesPath } from './named-file.ts';
import { type PageReading, parsePage } from './page-record.ts';
import { type ReadArticle, type ReadArticlesRequest, readArticles, stampOf } from './read-articles.ts';
import { parseSiteFile, type SiteReading, sitePath } from './site-file.ts';
import { digestSource } from './source-digest.ts';

/** Everything that lies in a content folder; references between files are not resolved yet. */
export interface RawContent {
  readonly site: SiteReading;
  /** Bytes; `undefined` where there is no such file. */
  readonly categories: Uint8Array | undefined;
  readonly authors: Uint8Array | undefined;
  /** In the order of their paths. */
  readonly articles: readonly ArticleReading[];
  readonly pages: readonly PageReading[];
  /** What was found while the folder was listed. */
  readonly problems: readonly Problem[];
  /** How many content files were read: for the report's last line. */
  readonly fileCount: number;
  /** From site.yaml where it can be read, else Indonesian. */
  readonly reportLanguage: Language;
}

/** How articles are read: here by default; a build keeps readings and spreads the reading over processes. */
export interface ReadOptions {
  /** Given the site's zone, in which dates without a zone are. */
  readonly storeFor?: (zone: Zone) => ReadingStore | undefined;
  readonly readArticles?: (request: ReadArticlesRequest) => Promise<readonly ReadArticle[]>;
}

/** An absent folder is an empty one. */
export async function readContent(contentDir: string, options: ReadOptions = {}): Promise<RawContent> {
  const files = listContentFiles(contentDir);
  const read = (path: string): Uint8Array => readFileSync(join(contentDir, path));
  const readIfThere = (path: string) => (files.dataFiles.has(path) ? read(path) : undefined);
  const site = parseSiteFile(readIfThere(sitePath));
  const articles = await readAllArticles(contentDir, files.articles, site.settings.zone, options);
  const pages = files.pages.map((path) => {
    const bytes = read(path);
    return parsePage(path, bytes, digestSource(bytes));
  });
  return {
    site,
    categories: readIfThere(categoriesPath),
    authors: readIfThere(authorsPath),
    articles,
    pages,
    problems: files.problems,
    fileCount: articles.length + pages.length + files.dataFiles.size,
    reportLanguage: site.settings.reportLanguage,
  };
}

/** In the order of `paths`. */
async function readAllArticles(
  contentDir: string,
  paths: readonly string[],
  zone: Zone,
  options: ReadOptions,
): Promise<ArticleReading[]> {
  const store = options.storeFor?.(zone);
  const kept: KeptReadings = store?.read() ?? new Map();
  const fresh = new Map<string, KeptReading>();
  for (const path of paths) {
    const known = kept.get(path);
    if (known !== undefined && known.stamp !== '' && known.stamp === stampOf(contentDir, path)) {
      fresh.set(path, known);
    }
  }
  const files = paths
    .filter((path) => !fresh.has(path))
    .map((path) => ({ path, hash: kept.get(path)?.reading.record?.source.hash }));
  const read = options.readArticles ?? (async (request: ReadArticlesRequest) => readArticles(request));
  for (const { path, stamp, reading } of await read({ contentDir, files, zone })) {
    const known = reading ?? kept.get(path)?.reading;
    if (known === undefined) throw new Error(`${path} was neither read nor kept`);
    fresh.set(path, { stamp, reading: known });
  }
  store?.write(new Map([...fresh].filter(([, { reading }]) => reading.record !== undefined)));
  return paths.flatMap((path) => fresh.get(path)?.reading ?? []);
}
