// A content folder → everything in it, each file read once and parsed by itself; bodies are let go.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import type { Language } from '../strings/language.ts';
import type { LedgerFile } from './address-ledger.ts';
import { authorsPath, categoriesPath, topicsPath } from './data-paths.ts';
import { type ContentFiles, listContentFiles } from './list-files.ts';
import type { MediaFile } from './media-library.ts';
import { type PageReading, parsePage } from './page-record.ts';
import { type CommentsReading, type ReadComments, readCommentsHere } from './read-comments.ts';
import { type ArticleFolder, type FolderFiles, type FoldersRequest, readFoldersHere } from './read-folder.ts';
import { type ReadMedia, readMediaHere } from './read-media.ts';
import { redirectsPath } from './redirects-file.ts';
import { parseSiteFile, type SiteReading, sitePath } from './site-file.ts';
import { digestSource } from './source-digest.ts';

/** Everything that lies in a content folder; references between files are not resolved yet. */
export interface RawContent {
  readonly site: SiteReading;
  /** Bytes; `undefined` where there is no such file. */
  readonly categories: Uint8Array | undefined;
  readonly authors: Uint8Array | undefined;
  readonly topics: Uint8Array | undefined;
  readonly redirects: Uint8Array | undefined;
  /** Those of settings and names that are there, relative to the content folder. */
  readonly dataFiles: readonly string[];
  /** In the order of their paths. */
  readonly folders: readonly ArticleFolder[];
  readonly pages: readonly PageReading[];
  /** None where photos are kept elsewhere. */
  readonly media: readonly MediaFile[];
  readonly comments: readonly CommentsReading[];
  /** In the order of their paths. */
  readonly addresses: readonly LedgerFile[];
  /** What was found while the folder was listed. */
  readonly problems: readonly Problem[];
  /** How many content files there are: for the report's last line. */
  readonly fileCount: number;
  /** From site.yaml where it can be read, else Indonesian. */
  readonly reportLanguage: Language;
}

/** Folders in the order asked. A build keeps what it has read, and spreads the reading over processes. */
export type ReadFolders = (request: FoldersRequest) => Promise<readonly ArticleFolder[]>;

export interface ContentReaders {
  readonly folders: ReadFolders;
  readonly media: ReadMedia;
  readonly comments: ReadComments;
}

/** Nothing is kept, and no other process is asked. */
export const readersHere: ContentReaders = {
  folders: async (request) => readFoldersHere(request),
  media: readMediaHere,
  comments: readCommentsHere,
};

/** How a content folder is looked at. */
export interface ContentAccess {
  readonly list: (contentDir: string) => ContentFiles;
  /** An absolute path → bytes. */
  readonly read: (path: string) => Uint8Array;
}

const accessHere: ContentAccess = { list: listContentFiles, read: (path) => readFileSync(path) };

/** An absent folder is an empty one. */
export async function readContent(
  contentDir: string,
  readers: Partial<ContentReaders> = {},
  access: ContentAccess = accessHere,
): Promise<RawContent> {
  const { folders: readFolders, media: readMedia, comments: readComments } = { ...readersHere, ...readers };
  const files = access.list(contentDir);
  const read = (path: string): Uint8Array => access.read(join(contentDir, path));
  const readIfThere = (path: string) => (files.dataFiles.has(path) ? read(path) : undefined);
  const site = parseSiteFile(readIfThere(sitePath));
  const { zone, baseUrl: siteUrl, mediaBaseUrl } = site.settings;
  const folders = await readFolders({ contentDir, zone, siteUrl, folders: groupByFolder(files.articles) });
  const media = mediaBaseUrl === '' ? await readMedia({ contentDir, files: files.media }) : [];
  const comments = await readComments({ contentDir, zone, files: files.comments });
  const pages = files.pages.map((path) => {
    const bytes = read(path);
    return parsePage(path, bytes, digestSource(bytes), siteUrl);
  });
  return {
    site,
    categories: readIfThere(categoriesPath),
    authors: readIfThere(authorsPath),
    topics: readIfThere(topicsPath),
    redirects: readIfThere(redirectsPath),
    dataFiles: [...files.dataFiles],
    folders,
    pages,
    media,
    comments,
    addresses: files.addresses.map((path) => ({ path, bytes: read(path) })),
    problems: files.problems,
    fileCount:
      files.articles.length + pages.length + comments.length + files.addresses.length + files.dataFiles.size,
    reportLanguage: site.settings.reportLanguage,
  };
}

/** Folders and their files keep the order in which they come first. */
function groupByFolder(paths: readonly string[]): FolderFiles[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    // Not by `dirname`, which weighs every character: there are as many paths as stories.
    const folder = path.slice(0, path.lastIndexOf('/'));
    const files = folders.get(folder);
    if (files) files.push(path);
    else folders.set(folder, [path]);
  }
  return [...folders].map(([path, files]) => ({ path, files }));
}
