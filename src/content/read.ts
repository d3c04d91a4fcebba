// A content folder → everything in it, each file read once and parsed by itself; bodies are let go.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import type { Language } from '../strings/language.ts';
import { type ArticleReading, parseArticle } from './article-record.ts';
import { listContentFiles } from './list-files.ts';
import { authorsPath, categoriesPath } from './named-file.ts';
import { type PageReading, parsePage } from './page-record.ts';
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

/** An absent folder is an empty one. */
export async function readContent(contentDir: string): Promise<RawContent> {
  const files = listContentFiles(contentDir);
  const read = (path: string): Uint8Array => readFileSync(join(contentDir, path));
  const readIfThere = (path: string) => (files.dataFiles.has(path) ? read(path) : undefined);
  const site = parseSiteFile(readIfThere(sitePath));
  const { zone, reportLanguage } = site.settings;
  const articles = files.articles.map((path) => {
    const bytes = read(path);
    return parseArticle(path, bytes, digestSource(bytes), zone);
  });
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
    reportLanguage,
  };
}
