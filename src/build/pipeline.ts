// The whole build, top to bottom: a content folder → a site in the output folder.
import type { Archive } from '../archive/archive.ts';
import type { RawContent } from '../content/read.ts';
import { validateContent } from '../content/validate.ts';
import type { Problem } from '../problem.ts';
import { withBaseUrl } from '../site.ts';
import { makeAssets } from './assets.ts';
import { BuildCache } from './build-cache.ts';
import { beforeNext } from './build-memory.ts';
import type { BuildOptions } from './build-options.ts';
import { fingerprintCode } from './code-fingerprints.ts';
import { settleAll } from './drain.ts';
import { indexSearch } from './index-search.ts';
import { type Installation, install, newStagingDir } from './install.ts';
import { changesPath, installDelta } from './install-delta.ts';
import { Shares } from './join-shares.ts';
import { type Before, findMissing, judgeCells } from './judge-cells.ts';
import { leaveSearch } from './leave-search.ts';
import { isOurs, markerPath } from './out-folder.ts';
import { planInstallation } from './plan-installation.ts';
import { planSite } from './plan-site.ts';
import { renderFirst } from './render-first.ts';
import { renderPages } from './render-pages.ts';
import { cellsOfShard } from './shard.ts';
import { installShare, sharePath } from './share-folder.ts';
import { findStale } from './stale.ts';
import { Stopwatch } from './stopwatch.ts';
import { type BuildSummary, summarize } from './summary.ts';
import { withOutput } from './with-output.ts';
import type { Workers } from './workers.ts';

export interface BuildEvents {
  readonly onProgress: (stage: 'rendering' | 'indexing', done: number) => void;
  /** The pages that were asked for first stand: those of them that changed, relative to the output folder. */
  readonly onShown?: (written: readonly string[]) => void;
}

/** `busy`: another build is at work there; `foreign-output`: the output folder holds files that are not ours. */
export type BuildOutcome =
  | { readonly kind: 'refused'; readonly reason: 'busy' | 'foreign-output' }
  | { readonly kind: 'invalid'; readonly raw: RawContent; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'built';
      /** How many content files were read. */
      readonly fileCount: number;
      readonly archive: Archive;
      readonly problems: readonly Problem[];
      readonly installation: Installation;
      readonly summary: BuildSummary;
      /** Files of the cache that were damaged or of another version, and were passed over. */
      readonly ignoredCache: readonly string[];
    };

/** The workers stay the caller's, to use again or to close. Nothing in the output folder changes unless the outcome is `built`. */
export async function buildSite(
  options: BuildOptions,
  workers: Workers,
  events: BuildEvents,
): Promise<BuildOutcome> {
  const { outDir, delta, shard } = options;
  const outcome = await withOutput(outDir, async () => {
    if (!isOurs(outDir, shard ? sharePath : delta ? changesPath : markerPath))
      return { kind: 'refused', reason: 'foreign-output' } as const;
    return await buildUnderLock(options, workers, events);
  });
  return outcome === 'busy' ? { kind: 'refused', reason: 'busy' } : outcome;
}

async function buildUnderLock(
  options: BuildOptions,
  workers: Workers,
  events: BuildEvents,
): Promise<BuildOutcome> {
  const { contentDir, outDir, now, shard, search, memory, isSketch = false, first } = options;
  const watch = new Stopwatch();
  const code = await watch.time('code', () => memory?.code.get(fingerprintCode) ?? fingerprintCode());
  const cache = new BuildCache(options, code, workers);
  // Something is to be made, here: the processes may start while it is found out what.
  const warmUp = (isDue: boolean) => isDue && !options.join && workers.warm(workers.size);
  warmUp(cache.isEmpty);
  const raw = await watch.time('read', () => cache.readContent());
  warmUp(!cache.isEmpty && cache.folders.hasChanged);
  const content = await watch.time('validate', () => validateContent(raw, { now }));
  if (!content.ok) return { kind: 'invalid', raw, problems: content.problems };

  const { value, problems } = content;
  const archive = { ...value, site: withBaseUrl(value.site, options.baseUrl) };
  const planned = await watch.time('plan', () => planSite(archive, code, { search: search === true }));
  const stagingDir = newStagingDir(outDir);
  const { storeDir } = cache;
  const making = { contentDir, stagingDir, workers, stop: new AbortController(), storeDir };
  const putInPlace = (installation: Installation, next: Before): void => {
    memory?.forgetOutputs();
    if (options.delta) installDelta(outDir, stagingDir, installation, { isWhole: before.ledger.size === 0 });
    else install(outDir, stagingDir, installation, { flush: !isSketch });
    memory?.remember(outDir, next);
  };

  let before = await watch.time('compare', () => cache.readBefore());
  const whole = search === 'later' ? [...planned, ...leaveSearch(before.ledger)] : planned;
  const share = shard ? cellsOfShard(whole, shard) : whole;
  const cells = shard ? cache.withoutKept(share, before) : share;
  const shares = new Shares(options.join ?? [], cells);
  const missing = findMissing(
    cells.filter((cell) => !shares.offer(cell)),
    before,
  );
  const restored = await watch.time('unpack', () => cache.restore(missing, stagingDir));
  let judged = await watch.time('join', () =>
    shares.join(judgeCells(cells, before, restored), { stagingDir, workers }),
  );
  // What was unpacked lies staged too, and belongs to the whole.
  if (first !== undefined && restored.files.size === 0) {
    const shown = await watch.time('first', () =>
      renderFirst(first, judged, before, code, { ...making, onProgress: () => {} }),
    );
    if (shown !== undefined) {
      putInPlace({ written: shown.written, removed: [] }, shown.before);
      events.onShown?.(shown.written);
      before = shown.before;
      judged = judgeCells(cells, before, restored);
    }
  }
  const openPages = judged.open.filter((cell) => cell.kind === 'pages');
  // Side by side: the processes that one of them leaves idle at its end work for the other.
  const [pages, index] = await settleAll([
    watch.time('render', () =>
      renderPages(findStale(openPages, code, judged.known), {
        ...making,
        onProgress: (done) => events.onProgress('rendering', done),
      }),
    ),
    watch.time('search', () =>
      indexSearch(archive, code, judged, {
        ...making,
        onProgress: (done) => events.onProgress('indexing', done),
      }),
    ),
  ] as const);
  const assets = shard
    ? undefined
    : await watch.time('assets', () => memory?.assets.get(makeAssets) ?? makeAssets());
  const plan = planInstallation({ judged, pages, search: index, assets, restored, stagingDir });
  await watch.time('install', () => {
    if (shard) installShare(outDir, stagingDir, plan);
    else putInPlace(plan.installation, beforeNext(plan, before));
  });
  await watch.time('keep', () => cache.record(plan, before));
  const summary = summarize(plan, watch, {
    ...(shard ? { shard: { ...shard, left: share.length - cells.length } } : {}),
    ...(options.join ? { shares: shares.use } : {}),
  });
  const { fileCount } = raw;
  const { installation } = plan;
  return { kind: 'built', fileCount, archive, problems, installation, summary, ignoredCache: cache.ignored };
}
