// The whole build, top to bottom: a content folder → a site in the output folder.
import { type Archive, makeArchive } from '../archive/archive.ts';
import { type RawContent, readContent } from '../content/read.ts';
import { validateContent } from '../content/validate.ts';
import { planPages } from '../pages/plan.ts';
import type { Problem } from '../problem.ts';
import { withBaseUrl } from '../site.ts';
import { makeAssets } from './assets.ts';
import { BuildCache } from './build-cache.ts';
import type { BuildOptions } from './build-options.ts';
import { fingerprintCode } from './code-fingerprints.ts';
import { indexSearch } from './index-search.ts';
import { type Installation, install, newStagingDir } from './install.ts';
import { changesPath, installDelta } from './install-delta.ts';
import { isOurs, markerPath } from './out-folder.ts';
import type { Restored } from './output-store.ts';
import { planInstallation } from './plan-installation.ts';
import { readInWorkers } from './read-in-workers.ts';
import { renderPages } from './render-pages.ts';
import { findStale, type Known } from './stale.ts';
import { Stopwatch } from './stopwatch.ts';
import { type BuildSummary, summarize } from './summary.ts';
import { withOutput } from './with-output.ts';
import type { Workers } from './workers.ts';

export interface BuildEvents {
  readonly onProgress: (stage: 'rendering' | 'indexing', done: number) => void;
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
  const { outDir, delta } = options;
  const outcome = await withOutput(outDir, async () => {
    if (!isOurs(outDir, delta ? changesPath : markerPath))
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
  const { contentDir, outDir, now } = options;
  const watch = new Stopwatch();
  const cache = new BuildCache(options, workers);
  const code = await watch.time('code', fingerprintCode);
  const raw = await watch.time('read', () =>
    readContent(contentDir, {
      storeFor: (zone) => cache.readingsOf(`${code.reading} ${zone}`),
      readArticles: (request) => readInWorkers(request, workers),
    }),
  );
  const content = await watch.time('validate', () => validateContent(raw, { now }));
  if (!content.ok) return { kind: 'invalid', raw, problems: content.problems };

  const { value, problems } = content;
  const archive = makeArchive({ ...value, site: withBaseUrl(value.site, options.baseUrl) });
  const stagingDir = newStagingDir(outDir);
  const before = await watch.time('compare', () => cache.readKnown());
  const restored = await watch.time('unpack', () => cache.restore(before, stagingDir));
  const known = withRestored(before, restored);

  const judged = findStale(planPages(archive), code, known);
  const pages = await watch.time('render', () =>
    renderPages(judged, {
      contentDir,
      stagingDir,
      workers,
      onProgress: (done) => events.onProgress('rendering', done),
    }),
  );
  const search = await watch.time('search', () =>
    indexSearch(archive, code, known, {
      contentDir,
      stagingDir,
      workers,
      enabled: options.search,
      onProgress: (done) => events.onProgress('indexing', done),
    }),
  );
  const assets = await watch.time('assets', makeAssets);
  const plan = planInstallation({
    pages,
    search,
    assets,
    known,
    before: before.standing,
    restored,
    stagingDir,
  });
  await watch.time('install', () => {
    if (options.delta) installDelta(outDir, stagingDir, plan.installation);
    else install(outDir, stagingDir, plan.installation);
  });
  await watch.time('keep', () => cache.record(plan));
  const summary = summarize(plan, watch.seconds);
  const { fileCount } = raw;
  const { installation } = plan;
  return { kind: 'built', fileCount, archive, problems, installation, summary, ignoredCache: cache.ignored };
}

/** What lies unpacked in the staging folder stands as well as what was installed before. */
function withRestored(known: Known, { files }: Restored): Known {
  if (files.size === 0) return known;
  return { ...known, standing: new Map([...known.standing, ...files]) };
}
