// The folders of articles, kept from build to build: one whose files stand still is not looked into.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import type { ArticleReading } from '../content/article-record.ts';
import { type FolderSummary, holdsIn, summarizeFolder } from '../content/folder-summary.ts';
import type { View } from '../content/publication-state.ts';
import type { ArticleFolder, FolderFiles, FoldersRequest } from '../content/read-folder.ts';
import { digestText } from '../digest.ts';
import { stampSettledFiles } from './folder-stamp.ts';
import { type KeptFileName, readKept, writeKept } from './kept-file.ts';
import { dropRows, fileNameOf, type ReadingsPlace, rowsOf } from './kept-readings.ts';
import { type AskedFolder, answerRead, type ReadFolder, type ReadRequest } from './read-request.ts';
import type { Workers } from './workers.ts';
import { isBeingWritten } from './write-cache-file.ts';

/** What is kept of a folder. `stamp` says that its files are untouched on this machine; the digest holds anywhere. */
interface KeptFolder {
  readonly path: string;
  readonly stamp: string;
  readonly digest: Digest;
  readonly summary: FolderSummary;
}

/** Small enough to share the work evenly, large enough that sending it is cheap. Fewer are read here. */
const filesPerRequest = 1000;

const indexName = 'folders.txt';

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
  /** The index as it is on the disk; `kept` is `undefined` where there is none that can be used. */
  #index:
    | { readonly file: KeptFileName; readonly kept: ReadonlyMap<string, KeptFolder> | undefined }
    | undefined;

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
    const kept: ReadonlyMap<string, KeptFolder> = isSketch ? new Map() : this.#readIndex(place);
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
    if (few !== undefined && this.#lookedInto <= few && this.#index?.kept) return;
    if (this.#index === undefined || this.#isAsKept(this.#index.kept)) return;
    const body = JSON.stringify(this.#folders.map(({ kept }) => kept));
    writeKept(this.#index.file, [Buffer.from(body)]);
    const needed = new Set([indexName, ...this.#folders.map(({ path }) => fileNameOf(path))]);
    for (const name of readdirSync(this.#options.dir)) {
      if (!needed.has(name) && !isBeingWritten(name)) dropRows(this.#options, name);
    }
  }

  #isAsKept(kept: ReadonlyMap<string, KeptFolder> | undefined): boolean {
    return (
      kept?.size === this.#folders.length && this.#folders.every((each) => kept.get(each.path) === each.kept)
    );
  }

  #readIndex({ code, zone, siteUrl }: ReadingsPlace): Map<string, KeptFolder> {
    const key = digestText(JSON.stringify([code, zone, siteUrl]));
    const file = { path: join(this.#options.dir, indexName), form: 'folders-3', key };
    const reading = this.#options.clean ? undefined : readKept(file);
    if (reading?.kind === 'damaged') this.#damaged.push(indexName);
    const folders =
      reading?.kind === 'read' ? (JSON.parse(reading.body.toString()) as KeptFolder[]) : undefined;
    const kept = folders && new Map(folders.map((folder) => [folder.path, folder]));
    this.#index = { file, kept };
    return kept ?? new Map();
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
