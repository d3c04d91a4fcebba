// A content folder that is watched → its files read again only where a change was told of.
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFiles, listContentFiles } from '../content/list-files.ts';
import type { MediaFile } from '../content/media-library.ts';
import { type ContentReaders, type RawContent, type ReadFolders, readContent } from '../content/read.ts';
import { type CommentsReading, commentsFolder } from '../content/read-comments.ts';
import type { ArticleFolder, FolderFiles, FoldersRequest, ReadingSite } from '../content/read-folder.ts';
import { mediaFolder } from '../content/read-media.ts';
import { RecentlyUsed } from '../content/recently-used.ts';
import type { Zone } from '../dates/zone.ts';

interface KnownFolder {
  readonly files: readonly string[];
  readonly folder: ArticleFolder;
}

interface KnownFolders extends ReadingSite {
  readonly byPath: ReadonlyMap<string, KnownFolder>;
}

/** Paths relative to the content folder. */
type Changed = ReadonlySet<string>;

/** Folders whose readings are held: those that the pages which look over the archive show stories of. */
const foldersHeld = 36;

export class RememberedContent {
  #changed = new Set<string>();
  #files: ContentFiles | undefined;
  #articles: ReadonlySet<string> = new Set();
  #folders: KnownFolders | undefined;
  #media: readonly MediaFile[] | undefined;
  #comments: { readonly zone: Zone; readonly readings: readonly CommentsReading[] } | undefined;
  /** Of the few files that are no articles, by absolute path. */
  readonly #bytes = new Map<string, Buffer>();
  readonly #readings = new RecentlyUsed<string, ReturnType<ArticleFolder['readings']>>(foldersHeld);

  get isRead(): boolean {
    return this.#folders !== undefined;
  }

  /**
   * Paths relative to the content folder of what was added, changed or deleted: files, or folders with all in them.
   * What changes while it is read must be noted again.
   */
  note(paths: Iterable<string>): void {
    for (const path of paths) this.#changed.add(path);
  }

  forget(): void {
    this.#files = undefined;
    this.#folders = undefined;
    this.#media = undefined;
    this.#comments = undefined;
  }

  async read(contentDir: string, readers: ContentReaders): Promise<RawContent> {
    const changed = this.#changed;
    this.#changed = new Set();
    if ([...changed].some((path) => touches(path, mediaFolder))) this.#media = undefined;
    if ([...changed].some((path) => touches(path, commentsFolder))) this.#comments = undefined;
    try {
      const remembering: ContentReaders = {
        folders: (request) => this.#readFolders(request, changed, readers.folders),
        media: async (request) => {
          this.#media ??= await readers.media(request);
          return this.#media;
        },
        comments: async (request) => {
          const { zone } = request;
          if (this.#comments?.zone !== zone) {
            this.#comments = { zone, readings: await readers.comments(request) };
          }
          return this.#comments.readings;
        },
      };
      return await readContent(contentDir, remembering, {
        list: () => this.#list(contentDir, changed),
        read: (path) => this.#read(path),
      });
    } catch (error) {
      this.note(changed);
      throw error;
    }
  }

  /** A file that was an article and still is makes no difference to the list. */
  #list(contentDir: string, changed: Changed): ContentFiles {
    const isArticle = (path: string): boolean => this.#articles.has(path) && isFile(contentDir, path);
    if (this.#files !== undefined && [...changed].every(isArticle)) return this.#files;
    this.#files = listContentFiles(contentDir);
    this.#articles = new Set(this.#files.articles);
    return this.#files;
  }

  /** The same bytes are the same object: what was parsed of it need not be parsed again. */
  #read(path: string): Uint8Array {
    const bytes = readFileSync(path);
    const known = this.#bytes.get(path);
    if (known?.equals(bytes)) return known;
    this.#bytes.set(path, bytes);
    return bytes;
  }

  async #readFolders(
    request: FoldersRequest,
    changed: Changed,
    readFolders: ReadFolders,
  ): Promise<readonly ArticleFolder[]> {
    const { zone, siteUrl, folders, contentDir } = request;
    const last =
      this.#folders?.zone === zone && this.#folders.siteUrl === siteUrl ? this.#folders : undefined;
    const known: KnownFolders['byPath'] = last?.byPath ?? new Map();
    const asked = folders.filter((folder) => isTouched(folder, known.get(folder.path), changed));
    const read = new Map(
      (await readFolders({ ...request, folders: asked })).map((each) => [each.path, each]),
    );
    const all = folders.flatMap(({ path, files }): KnownFolder | [] => {
      const folder = read.get(path);
      if (folder === undefined) return known.get(path) ?? [];
      return {
        files: hasLinks(contentDir, files) ? [] : files,
        folder: this.#holding(folder, { zone, siteUrl }),
      };
    });
    this.#folders = { zone, siteUrl, byPath: new Map(all.map((each) => [each.folder.path, each])) };
    return all.map(({ folder }) => folder);
  }

  #holding(folder: ArticleFolder, { zone, siteUrl }: ReadingSite): ArticleFolder {
    const { path, files, digest } = folder;
    return {
      path,
      files,
      digest,
      summaryIn: (view) => folder.summaryIn(view),
      readings: (names) => {
        const key = `${zone} ${siteUrl} ${path} ${digest}`;
        if (names !== undefined && !this.#readings.has(key)) return folder.readings(names);
        return this.#readings.get(key, () => folder.readings());
      },
    };
  }
}

function isTouched({ path, files }: FolderFiles, known: KnownFolder | undefined, changed: Changed): boolean {
  if (known?.files.length !== files.length) return true;
  if (files !== known.files && files.some((file, index) => file !== known.files[index])) return true;
  return (
    files.some((file) => changed.has(file)) ||
    [...changed].some((each) => each === '' || each === path || path.startsWith(`${each}/`))
  );
}

function touches(path: string, folder: string): boolean {
  return path === '' || path === folder || path.startsWith(`${folder}/`);
}

function isFile(contentDir: string, path: string): boolean {
  return lstatSync(join(contentDir, path), { throwIfNoEntry: false })?.isFile() === true;
}

/** What a link leads to may change without the link: such folders are looked at each time. */
function hasLinks(contentDir: string, files: readonly string[]): boolean {
  return !files.every((path) => isFile(contentDir, path));
}
