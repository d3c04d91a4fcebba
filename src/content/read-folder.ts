// A folder of article files → their readings, each file read once and parsed by itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import type { Zone } from '../dates/zone.ts';
import { digestText } from '../digest.ts';
import type { ArticleReading } from './article-record.ts';
import { type FolderSummary, summarizeFolder } from './folder-summary.ts';
import { parseArticle } from './parse-article.ts';
import type { View } from './publication-state.ts';
import { digestSource } from './source-digest.ts';

/** `path` and `files` are relative to the content folder; `files` in one order, all in `path` itself. */
export interface FolderFiles {
  readonly path: string;
  readonly files: readonly string[];
}

/** What a file's reading depends on beside the file. */
export interface ReadingSite {
  /** Dates without a zone are in it. */
  readonly zone: Zone;
  /** The site's `base_url`: links that are written with it lead to the site. */
  readonly siteUrl: string;
}

export interface FoldersRequest extends ReadingSite {
  readonly contentDir: string;
  readonly folders: readonly FolderFiles[];
}

/** A reading with the hash of the bytes it was read from. */
export interface HashedReading {
  readonly hash: Digest;
  readonly reading: ArticleReading;
}

/** What the rest of the build sees of a folder; its readings where they are asked for. */
export interface ArticleFolder extends FolderFiles {
  /** Over paths and bytes of its files: while it is equal, so are the readings. */
  readonly digest: Digest;
  readonly summaryIn: (view: View) => FolderSummary;
  /**
   * In the order of their paths. They may be loaded for it, and loaded again the next time. Where `names` of categories,
   * authors and topics are given, as written, those whose record gives none of them may be missing.
   */
  readonly readings: (names?: ReadonlySet<string>) => readonly ArticleReading[];
}

/** In the order asked; every reading is held. */
export function readFoldersHere({ contentDir, folders, ...site }: FoldersRequest): ArticleFolder[] {
  return folders.map((folder) => {
    const rows = readRows(contentDir, site, folder);
    const readings = rows.map(({ reading }) => reading);
    return {
      ...folder,
      digest: digestRows(rows),
      summaryIn: (view) => summarizeFolder(readings, site.zone, view),
      readings: () => readings,
    };
  });
}

/** A file as it lies there, with the hash of its bytes. */
export interface HashedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly hash: Digest;
}

export function hashFiles(contentDir: string, { files }: FolderFiles): HashedFile[] {
  return files.map((path) => hashFile(contentDir, path));
}

function hashFile(contentDir: string, path: string): HashedFile {
  const bytes = readFileSync(join(contentDir, path));
  return { path, bytes, hash: digestSource(bytes) };
}

/** One file after another: the bytes of none are held. */
export function readRows(contentDir: string, site: ReadingSite, { files }: FolderFiles): HashedReading[] {
  return files.map((path) => rowOf(hashFile(contentDir, path), site, undefined));
}

/** A file whose bytes are those of a known row is not parsed again. */
export function parseRows(
  files: readonly HashedFile[],
  site: ReadingSite,
  known: ReadonlyMap<string, HashedReading>,
): HashedReading[] {
  return files.map((file) => rowOf(file, site, known.get(file.path)));
}

function rowOf(
  { path, bytes, hash }: HashedFile,
  { zone, siteUrl }: ReadingSite,
  known: HashedReading | undefined,
): HashedReading {
  return known?.hash === hash ? known : { hash, reading: parseArticle(path, bytes, hash, zone, siteUrl) };
}

/** The same as `digestRows` of what `parseRows` would give, without parsing. */
export function digestFiles(files: readonly HashedFile[]): Digest {
  return digestPairs(files.map(({ path, hash }) => [path, hash]));
}

export function digestRows(rows: readonly HashedReading[]): Digest {
  return digestPairs(rows.map(({ hash, reading }) => [reading.path, hash]));
}

function digestPairs(pairs: readonly (readonly [path: string, hash: Digest])[]): Digest {
  return digestText(JSON.stringify(pairs));
}
