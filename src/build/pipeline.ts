// The whole build, top to bottom: a content folder → a site in the output folder.
import { join } from 'node:path';
import { type Archive, makeArchive } from '../archive/archive.ts';
import { type RawContent, readContent } from '../content/read.ts';
import { validateContent } from '../content/validate.ts';
import { digestText } from '../pages/fingerprint.ts';
import { planPages } from '../pages/plan.ts';
import type { Problem } from '../problem.ts';
import { withBaseUrl } from '../site.ts';
import { makeAssets } from './assets.ts';
import type { BuildOptions } from './build-options.ts';
import { fingerprintCode } from './code-fingerprints.ts';
import { indexSearch } from './index-search.ts';
import { type Installation, install, newStagingDir } from './install.ts';
import { readLedger, writeLedger } from './ledger.ts';
import { isOurs, readStanding, recordStanding } from './out-folder.ts';
import { planInstallation } from './plan-installation.ts';
import { readInWorkers } from './read-in-workers.ts';
import { ReadingCache } from './reading-cache.ts';
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
    };

/** The workers stay the caller's, to use again or to close. Nothing in the output folder changes unless the outcome is `built`. */
export async function buildSite(
  options: BuildOptions,
  workers: Workers,
  events: BuildEvents,
): Promise<BuildOutcome> {
  const outcome = await withOutput(options.outDir, async () => {
    if (!isOurs(options.outDir)) return { kind: 'refused', reason: 'foreign-output' } as const;
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
  const code = await watch.time('code', fingerprintCode);
  const raw = await watch.time('read', () =>
    readContent(contentDir, {
      storeFor: (zone) => readingCacheOf(options, `${code.reading} ${zone}`),
      readArticles: (request) => readInWorkers(request, workers),
    }),
  );
  const content = await watch.time('validate', () => validateContent(raw, { now }));
  if (!content.ok) return { kind: 'invalid', raw, problems: content.problems };

  const { value, problems } = content;
  const archive = makeArchive({ ...value, site: withBaseUrl(value.site, options.baseUrl) });
  const known = await watch.time('compare', () => readKnown(options));
  const stagingDir = newStagingDir(outDir);

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
  const plan = planInstallation({ pages, search, assets, known, stagingDir });
  await watch.time('install', () => {
    install(outDir, stagingDir, plan.installation);
    writeLedger(ledgerPath(options), plan.ledger);
    recordStanding(outDir, standingPath(options), plan.standing);
  });
  const summary = summarize(plan, watch.seconds);
  const { fileCount } = raw;
  return { kind: 'built', fileCount, archive, problems, installation: plan.installation, summary };
}

function readKnown(options: BuildOptions): Known {
  if (options.clean)
    return { ledger: new Map(), standing: readStanding(options.outDir, standingPath(options)) };
  return {
    ledger: readLedger(ledgerPath(options)).ledger,
    standing: readStanding(options.outDir, standingPath(options)),
  };
}

/** A clean build reads everything again. */
function readingCacheOf({ cacheDir, clean }: BuildOptions, key: string): ReadingCache | undefined {
  return clean ? undefined : new ReadingCache(join(cacheDir, 'readings'), key);
}

function ledgerPath({ cacheDir }: BuildOptions): string {
  return join(cacheDir, 'ledger.txt');
}

/** One record for each output folder, so that several can share a cache. */
function standingPath({ cacheDir, outDir }: BuildOptions): string {
  return join(cacheDir, `standing-${digestText(outDir).slice(0, 16)}.txt`);
}
