// The cache folder: what earlier builds left for this one. What cannot be trusted there is passed over and named.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentReaders, type RawContent, readContent } from '../content/read.ts';
import type { BuildOptions } from './build-options.ts';
import type { CodeFingerprints } from './code-fingerprints.ts';
import { CommentCache, commentCacheName } from './comment-cache.ts';
import { settleAll } from './drain.ts';
import { BeforeFinder } from './find-before.ts';
import { FolderCache, readingsName } from './folder-cache.ts';
import type { Before } from './judge-cells.ts';
import { dropKeptPictures } from './kept-pictures.ts';
import { filesOf, isSameRecord, type Ledger, ledgerPathOf } from './ledger.ts';
import { writeLedger } from './ledger-file.ts';
import { MediaCache, mediaCacheName } from './media-cache.ts';
import { recordFolderState, recordPathOf } from './out-folder.ts';
import { type CellFiles, OutputStore, type Restored } from './output-store.ts';
import type { InstallationPlan } from './plan-installation.ts';
import type { SiteCell } from './plan-site.ts';
import type { Workers } from './workers.ts';
import { clearAbandoned } from './write-cache-file.ts';

export class BuildCache {
  readonly #options: BuildOptions;
  readonly #store: OutputStore;
  readonly #ignored = new Set<string>();
  /** Readings of articles. */
  readonly folders: FolderCache;
  readonly #media: MediaCache;
  readonly #comments: CommentCache;
  readonly #before: BeforeFinder;

  constructor(options: BuildOptions, code: CodeFingerprints, workers: Workers) {
    const { cacheDir, now, clean, preview, isSketch = false } = options;
    const view = { now, drafts: preview?.drafts ?? false };
    this.#options = options;
    this.#before = new BeforeFinder(options, workers);
    this.#store = new OutputStore(join(cacheDir, outputsName), workers);
    this.folders = new FolderCache(
      { dir: join(cacheDir, readingsName), code: code.reading, view, clean, isSketch },
      workers,
    );
    this.#media = new MediaCache({
      path: join(cacheDir, mediaCacheName),
      code: code.judging,
      clean,
      width: workers.size,
      judge: (request) => workers.run<'judge-photo'>({ task: 'judge-photo', ...request }),
    });
    this.#comments = new CommentCache({
      path: join(cacheDir, commentCacheName),
      code: code.comments,
      clean,
    });
    if (!isSketch) options.memory?.forgetFiles();
  }

  readContent(): Promise<RawContent> {
    const { contentDir, memory } = this.#options;
    const readers: ContentReaders = {
      folders: (request) => this.folders.read(request),
      media: (request) => this.#media.read(request),
      comments: async (request) => this.#comments.read(request),
    };
    return memory === undefined ? readContent(contentDir, readers) : memory.content.read(contentDir, readers);
  }

  /** Files of the cache that were damaged or of another version. Sorted. */
  get ignored(): readonly string[] {
    const readings = this.folders.damaged.map((name) => `${readingsName}/${name}`);
    const media = this.#media.isDamaged ? [mediaCacheName] : [];
    const comments = this.#comments.isDamaged ? [commentCacheName] : [];
    return [...this.#ignored, ...this.#before.ignored, ...readings, ...media, ...comments].sort();
  }

  /** Whether there is nothing that an earlier build made and this one may spare. */
  get isEmpty(): boolean {
    return this.#options.clean || !existsSync(ledgerPathOf(this.#options.cacheDir));
  }

  /** Where the bytes of outputs are kept; a share leaves none. */
  get storeDir(): string | undefined {
    const { cacheDir, shard, store = true } = this.#options;
    return store && !shard ? join(cacheDir, outputsName) : undefined;
  }

  /** Pictures of a build that has not come to its end. */
  get keptPictures(): { readonly dir: string; readonly isTrusted: boolean } {
    return { dir: this.#path('pictures'), isTrusted: !this.#options.clean };
  }

  /** As `BeforeFinder.lookAhead`. */
  lookAhead(): void {
    this.#before.lookAhead();
  }

  /** As `BeforeFinder.find`; what is remembered of the last build is not looked for. */
  async readBefore(): Promise<Before> {
    const { outDir, memory } = this.#options;
    const before = memory?.before(outDir) ?? (await this.#before.find());
    memory?.remember(outDir, before);
    return before;
  }

  /** `cells` without those that can be unpacked as they are to be: a join that has this cache takes them from there. */
  withoutKept(cells: readonly SiteCell[], { ledger, isTrusted }: Before): readonly SiteCell[] {
    if (!isTrusted) return cells;
    const lost = new Set(this.#store.lacks(ledger.keys()));
    return cells.filter(
      ({ key, fingerprint }) => ledger.get(key)?.fingerprint !== fingerprint || lost.has(key),
    );
  }

  /** Unpacks what is missing into the staging folder. */
  async restore(missing: readonly CellFiles[], stagingDir: string): Promise<Restored> {
    if (missing.length === 0) return { files: new Map(), damaged: [] };
    const restored = await this.#store.restore(missing, stagingDir);
    for (const name of restored.damaged) this.#ignored.add(`outputs/${name}`);
    return restored;
  }

  /** What was read of the sources, for the next build: true whatever becomes of this one, which need not end for it. */
  keepReadings(): void {
    if (this.#options.isSketch) return;
    this.folders.write();
    this.#media.write();
    this.#comments.write();
  }

  /**
   * After the install, for the next build. A cut between the steps costs it time, and nothing else. A share leaves
   * of outputs what the last whole site had.
   */
  async record({ ledger, changed }: InstallationPlan, before: Before): Promise<void> {
    const { shard, isSketch } = this.#options;
    dropKeptPictures(this.keptPictures.dir);
    if (isSketch) return;
    for (const name of ['', readingsName, outputsName]) clearAbandoned(this.#path(name));
    if (shard) return;
    // Processes pack what was made while this one looks at where it stands.
    const packing = this.storeDir ? this.#keepOutputs(ledger, changed) : Promise.resolve();
    await settleAll([packing, this.#recordStanding(ledger, before)] as const);
  }

  async #recordStanding(ledger: Ledger, { state, ...before }: Before): Promise<void> {
    const { outDir, delta, cacheDir } = this.#options;
    if (!delta) recordFolderState(outDir, recordPathOf(this.#options), ledger, state.intact);
    const isSame =
      ledger.size === before.ledger.size &&
      [...ledger.values()].every((record) => isSameRecord(record, before.ledger.get(record.key)));
    if (!isSame) writeLedger(ledgerPathOf(cacheDir), ledger);
  }

  /** A cell that is in no pack is kept too, changed or not: somebody emptied the store. */
  async #keepOutputs(ledger: InstallationPlan['ledger'], changed: readonly CellFiles[]): Promise<void> {
    const isChanged = new Set(changed.map(({ key }) => key));
    const lost = this.#store.lacks(ledger.keys()).flatMap((key) => {
      const record = isChanged.has(key) ? undefined : ledger.get(key);
      return record === undefined ? [] : { key, files: filesOf(record) };
    });
    await this.#store.keep([...changed, ...lost], ledger.keys(), this.#options.outDir);
  }

  #path(name: string): string {
    return join(this.#options.cacheDir, name);
  }
}

export const outputsName = 'outputs';
