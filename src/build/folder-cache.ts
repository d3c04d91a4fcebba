// The folders of articles, kept from build to build: one whose files stand still is not looked into.
import { readdirSync } from 'node:fs';
import type { Digest } from '../archive/article.ts';
import type { ArticleReading } from '../content/article-record.ts';
import { type FolderSummary, holdsIn, summarizeFolder } from '../content/folder-summary.ts';
import type { View } from '../content/publication-state.ts';
import type { ArticleFolder, FolderFiles, FoldersRequest } from '../content/read-folder.ts';
import { FolderIndex, indexName, type KeptFolder } from './folder-index.ts';
import { stampSettledFiles } from './folder-stamp.ts';
import { dropRows, fileNameOf, type ReadingsPlace, rowsOf } from './kept-readings.ts';
import { type AskedFolder, answerRead, type ReadFolder, type ReadRequest } from './read-request.ts';
import type { Workers } from './workers.ts';
import { isBeingWritten } from './write-cache-file.ts';

/** Small enough to share the work evenly, large enough that sending it is cheap. Fewer are read here. */
const filesPerRequest = 1000;

/** In the cache folder. */
export const readingsName = 'readings';

export interface FolderCacheOptions {
  readonly dir: string;
  /** Of what parses articles. */
  readonly code: Digest;
  readonly view: View;
  /** Read everything again, whatever is kept. */
  readonly clean: boolean;
  /** Folders are asked for because they changed: their stamps are not compared, nor kept. */
  readonly isSketch?: boolean;
}

export class FolderCache {
  readonly #options: FolderCacheOptions;
  readonly #workers: Workers;
  readonly #damaged: string[] = [];
  #folders: readonly CachedFolder[] = [];
  #changedCount = 0;
  #lookedInto = 0;
  #index: FolderIndex | undefined;

  constructor(options: FolderCacheOptions, workers: Workers) {
    this.#options = options;
    this.#workers = workers;
  }

  /** Names of files that were cut off, altered or of another version. */
  get damaged(): readonly string[] {
    return this.#damaged;
  }

  /** How many folders of the last `read` are not as they were kept; one more where some were there and are not. */
  get changedCount(): number {
    return this.#changedCount;
  }

  /** In the order asked. */
  async read({ contentDir, zone, siteUrl, folders }: FoldersRequest): Promise<readonly ArticleFolder[]> {
    const { dir, code } = this.#options;
    const place = { dir, code, contentDir, zone, siteUrl };
    const { isSketch = false } = this.#options;
    const kept: FolderIndex['folders'] = isSketch ? new Map() : this.#readIndex(place);
    const stamped = folders.map((folder) => ({
      ...folder,
      stamp: isSketch ? '' : stampSettledFiles(contentDir, folder.files),
    }));
    const isSealed = ({ path, stamp }: { readonly path: string; readonly stamp: string }) =>
      stamp !== '' && kept.get(path)?.stamp === stamp;
    const asked = stamped.filter((folder) => !isSealed(folder));
    const answers = await this.#ask(
      asked.map(({ path, files }) => ({ path, files, digest: kept.get(path)?.digest })),
      place,
    );
    this.#lookedInto = asked.length;
    const changed = answers.filter(({ summary }) => summary !== undefined);
    this.#changedCount = changed.length + (kept.size > folders.length ? 1 : 0);
    const read = new Map(asked.map(({ path }, index) => [path, answers[index]]));
    this.#folders = stamped.map((folder) => {
      const { path, stamp } = folder;
      const known = kept.get(path);
      const answer = read.get(path);
      if (known !== undefined && answer === undefined) return new CachedFolder(folder, known, place);
      const digest = answer?.digest ?? known?.digest;
      const summary = answer?.summary ?? known?.summary;
      if (digest === undefined || summary === undefined) throw new Error(`${path} was neither read nor kept`);
      return new CachedFolder(folder, { path, stamp, digest, summary }, place);
    });
    return this.#folders;
  }

  /**
   * For the next build. Files of folders that hold no article any more are removed. Where no more than `few` folders
   * were looked into, nothing is written: it would take longer than to look into them again.
   */
  write({ few }: { readonly few?: number } = {}): void {
    if (this.#index === undefined) return;
    if (few !== undefined && this.#lookedInto <= few && this.#index.isThere) return;
    const isWritten = this.#index.write(this.#folders.map(({ kept }) => kept));
    if (!isWritten) return;
    const needed = new Set([indexName, ...this.#folders.map(({ path }) => fileNameOf(path))]);
    for (const name of readdirSync(this.#options.dir)) {
      if (!needed.has(name) && !isBeingWritten(name)) dropRows(this.#options, name);
    }
  }

  #readIndex(place: ReadingsPlace): FolderIndex['folders'] {
    this.#index = new FolderIndex(place, { isUnread: this.#options.clean });
    if (this.#index.isDamaged) this.#damaged.push(indexName);
    return this.#index.folders;
  }

  /** Few files are read here: starting a process would take longer. */
  async #ask(folders: readonly AskedFolder[], place: ReadingsPlace): Promise<readonly ReadFolder[]> {
    const { view, clean } = this.#options;
    const request = { task: 'read', place, view, trustKept: !clean } as const;
    const parts = cut(folders);
    if (parts.length <= 1) return answerRead({ ...request, folders });
    const run = (part: readonly AskedFolder[]) =>
      this.#workers.run<'read'>({ ...request, folders: part } satisfies ReadRequest);
    return (await Promise.all(parts.map(run))).flat();
  }
}

class CachedFolder implements ArticleFolder {
  readonly #folder: FolderFiles;
  readonly #place: ReadingsPlace;
  #kept: KeptFolder;

  constructor(folder: FolderFiles, kept: KeptFolder, place: ReadingsPlace) {
    this.#folder = folder;
    this.#kept = kept;
    this.#place = place;
  }

  get path(): string {
    return this.#folder.path;
  }

  get files(): readonly string[] {
    return this.#folder.files;
  }

  get digest(): Digest {
    return this.#kept.digest;
  }

  get kept(): KeptFolder {
    return this.#kept;
  }

  summaryIn(view: View): FolderSummary {
    if (!holdsIn(this.#kept.summary, view)) {
      this.#kept = { ...this.#kept, summary: summarizeFolder(this.readings(), this.#place.zone, view) };
    }
    return this.#kept.summary;
  }

  readings(names?: ReadonlySet<string>): readonly ArticleReading[] {
    return rowsOf(this.#place, this.#folder, this.digest, names).map(({ reading }) => reading);
  }
}

/** In runs of some `filesPerRequest` files. */
function cut(folders: readonly AskedFolder[]): AskedFolder[][] {
  const parts: AskedFolder[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const folder of folders) {
    if (size >= filesPerRequest) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(folder);
    size += folder.files.length;
  }
  return parts;
}
