// A planned site → its files in the output folder, by the steps that the pipeline names.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Archive } from '../archive/archive.ts';
import { makeAssets } from './assets.ts';
import type { BuildCache } from './build-cache.ts';
import { beforeNext } from './build-memory.ts';
import type { BuildOptions } from './build-options.ts';
import type { CodeFingerprints } from './code-fingerprints.ts';
import { settleAll } from './drain.ts';
import { indexSearch } from './index-search.ts';
import { type Installation, install, newStagingDir } from './install.ts';
import { installDelta } from './install-delta.ts';
import { Shares, type ShareUse } from './join-shares.ts';
import { type Before, findMissing, type Judgement, judgeCells } from './judge-cells.ts';
import { leaveSearch } from './leave-search.ts';
import { makePictures } from './make-pictures.ts';
import type { SiteOrigin } from './marker.ts';
import type { Restored } from './output-store.ts';
import { type InstallationPlan, type MadeUnits, planInstallation } from './plan-installation.ts';
import type { SiteCell } from './plan-site.ts';
import { renderFirst } from './render-first.ts';
import { batchSizeFor, renderPages } from './render-pages.ts';
import { cellsOfShard } from './shard.ts';
import { installShare } from './share-folder.ts';
import { findStale } from './stale.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { Workers } from './workers.ts';

export interface MakingEvents {
  readonly onProgress: (stage: 'rendering' | 'pictures' | 'indexing', done: number) => void;
  /** The pages that were asked for first stand: those of them that changed, relative to the output folder. */
  readonly onShown?: (written: readonly string[]) => void;
}

export interface MakingContext {
  readonly options: BuildOptions;
  readonly workers: Workers;
  readonly cache: BuildCache;
  readonly code: CodeFingerprints;
  readonly watch: Stopwatch;
  readonly events: MakingEvents;
}

/** What is to be made, and what need not be. */
export interface OpenWork {
  readonly cells: readonly SiteCell[];
  readonly before: Before;
  readonly restored: Restored;
  readonly judged: Judgement;
  /** Cells of a shard that are left to the join, which has them in its cache. */
  readonly left: number;
  readonly shares: ShareUse;
}

const nothingMade: MadeUnits = { units: [], written: [] };

export class SiteMaking {
  readonly #context: MakingContext;
  readonly #stagingDir: string;

  constructor(context: MakingContext) {
    this.#context = context;
    this.#stagingDir = newStagingDir(context.options.outDir);
  }

  /** Looks at what stands, unpacks what is missing, takes what other machines made: the rest is open. */
  async findOpen(planned: readonly SiteCell[]): Promise<OpenWork> {
    const { options, cache, watch, workers } = this.#context;
    const { shard, search, join = [] } = options;
    const stagingDir = this.#stagingDir;
    const before = await watch.time('compare', () => cache.readBefore());
    const whole = search === 'later' ? [...planned, ...leaveSearch(before.ledger)] : planned;
    const share = shard ? cellsOfShard(whole, shard) : whole;
    const cells = shard ? cache.withoutKept(share, before) : share;
    const shares = new Shares(join, cells);
    const missing = findMissing(
      cells.filter((cell) => !shares.offer(cell)),
      before,
    );
    const restored = await watch.time('unpack', () => cache.restore(missing, stagingDir));
    const judged = await watch.time('join', () =>
      shares.join(judgeCells(cells, before, restored), { stagingDir, workers }),
    );
    return { cells, before, restored, judged, left: share.length - cells.length, shares: shares.use };
  }

  /** Puts the pages that somebody looks at in place before others are made. */
  async showFirst(work: OpenWork): Promise<OpenWork> {
    const { options, code, watch, events } = this.#context;
    const { first } = options;
    const { cells, before, restored, judged } = work;
    // What was unpacked lies staged too, and belongs to the whole.
    if (first === undefined || restored.files.size > 0) return work;
    const shown = await watch.time('first', () =>
      renderFirst(first, judged, before, code, {
        ...this.#making(),
        batchSize: batchSizeFor(0),
        onProgress: () => {},
      }),
    );
    if (shown === undefined) return work;
    this.#putInPlace({ written: shown.written, removed: [] }, shown.before);
    events.onShown?.(shown.written);
    return { ...work, before: shown.before, judged: judgeCells(cells, shown.before, restored) };
  }

  /** Pages, pictures and search index side by side: the processes that one leaves idle at its end work for the others. */
  async make(
    archive: Archive,
    origin: SiteOrigin,
    { judged, restored }: OpenWork,
  ): Promise<InstallationPlan> {
    const { options, code, watch, events } = this.#context;
    const openPages = judged.open.filter((cell) => cell.kind === 'pages');
    const opensSearch = judged.open.length > openPages.length;
    const making = this.#making();
    const rendering = {
      ...making,
      batchSize: batchSizeFor(archive.months.reduce((sum, { summary }) => sum + summary.count, 0)),
      onProgress: (done: number) => events.onProgress('rendering', done),
    };
    const indexing = { ...making, onProgress: (done: number) => events.onProgress('indexing', done) };
    const encoding = {
      ...making,
      kept: this.#context.cache.keptPictures,
      onProgress: (done: number) => events.onProgress('pictures', done),
    };
    // The index first: a process is at work on it while pages are planned here, which takes a second of a large archive.
    const [search, pages, pictures] = await settleAll([
      opensSearch
        ? watch.time('search', () => indexSearch(archive, code, judged, indexing))
        : Promise.resolve(nothingMade),
      watch.time('render', () => renderPages(findStale(openPages, code, judged.known), rendering)),
      watch.time('pictures', () => makePictures(judged, code.pictures, encoding)),
      this.#keepMeanwhile(),
    ] as const);
    const assets = options.shard ? undefined : await watch.time('assets', () => this.#makeAssets());
    const stagingDir = this.#stagingDir;
    return planInstallation({ judged, pages, pictures, search, assets, restored, stagingDir, origin });
  }

  /** Once all that is planned at first is with the processes, and this one would wait for them. */
  async #keepMeanwhile(): Promise<void> {
    await nextTurn();
    await this.#context.watch.time('keep', async () => this.#context.cache.keepReadings());
  }

  async install(plan: InstallationPlan, { before }: OpenWork): Promise<void> {
    const { options, watch } = this.#context;
    await watch.time('install', () => {
      if (options.shard) installShare(options.outDir, this.#stagingDir, plan);
      else this.#putInPlace(plan.installation, beforeNext(plan, before), before);
    });
  }

  #putInPlace(installation: Installation, next: Before, published: Before = next): void {
    const { outDir, delta, memory, isSketch = false } = this.#context.options;
    memory?.forgetOutputs();
    if (delta) {
      const isWhole = published.ledger.size === 0;
      installDelta(outDir, this.#stagingDir, installation, { isWhole });
    } else install(outDir, this.#stagingDir, installation, { flush: !isSketch });
    memory?.remember(outDir, next);
  }

  #makeAssets(): Promise<Awaited<ReturnType<typeof makeAssets>>> {
    return this.#context.options.memory?.assets.get(makeAssets) ?? makeAssets();
  }

  /** What is stopped by a failure is the one step: each has its own stop. */
  #making() {
    const { options, workers, cache } = this.#context;
    const { contentDir } = options;
    const { storeDir } = cache;
    return { contentDir, stagingDir: this.#stagingDir, storeDir, workers, stop: new AbortController() };
  }
}
