// The whole build, top to bottom: a content folder → a site in the output folder.
import { isStoryAddress, type Permalink } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import { findNextChange } from '../content/next-change.ts';
import type { RawContent } from '../content/read.ts';
import { validateContent } from '../content/validate.ts';
import { findCheckedOut } from '../git/find-checked-out.ts';
import { judgeBudget } from '../hosts/judge-budget.ts';
import { hasErrors, type Problem } from '../problem.ts';
import { withBaseUrl } from '../site.ts';
import { BuildCache } from './build-cache.ts';
import type { BuildOptions } from './build-options.ts';
import { fingerprintCode } from './code-fingerprints.ts';
import { holdLess } from './hold-less.ts';
import type { Installation } from './install.ts';
import { changesPath } from './install-delta.ts';
import { markerPath, type SiteOrigin } from './marker.ts';
import { writeNextPublish } from './next-publish.ts';
import { closeBuild, openBuild } from './open-build.ts';
import { isOurs } from './out-folder.ts';
import { planSite } from './plan-site.ts';
import { beginPreviewCache, cacheOf, isOtherKind } from './preview-place.ts';
import { sharePath } from './share-folder.ts';
import { type MakingEvents, SiteMaking } from './site-making.ts';
import { measureSite } from './site-size.ts';
import { Stopwatch } from './stopwatch.ts';
import { type BuildSummary, summarize } from './summary.ts';
import { withOutput } from './with-output.ts';
import type { Workers } from './workers.ts';

export type BuildEvents = MakingEvents;

/** A story that is re-dated changes two. */
const fewFolders = 3;

/**
 * `busy`: another build is at work there; `foreign-output`: the output folder holds files that are not ours;
 * `other-kind`: it holds a preview where a site for readers is asked for, or the other way about.
 */
export type Refusal = 'busy' | 'foreign-output' | 'other-kind';

export type BuildOutcome =
  | { readonly kind: 'refused'; readonly reason: Refusal }
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

/**
 * The workers stay the caller's, to use again or to close. Nothing in the output folder changes unless the outcome is
 * `built`.
 */
export async function buildSite(
  asked: BuildOptions,
  workers: Workers,
  events: BuildEvents,
): Promise<BuildOutcome> {
  const options = { ...asked, cacheDir: cacheOf(asked) };
  const { outDir, delta, shard, preview } = options;
  const outcome = await withOutput(outDir, async () => {
    if (!isOurs(outDir, shard ? sharePath : delta ? changesPath : markerPath))
      return { kind: 'refused', reason: 'foreign-output' } as const;
    if (isOtherKind(outDir, preview !== undefined)) return { kind: 'refused', reason: 'other-kind' } as const;
    if (preview) beginPreviewCache(asked.cacheDir, options.cacheDir);
    if (options.isSketch) return await buildUnderLock(options, workers, events);
    openBuild(options);
    const built = await buildUnderLock(options, workers, events);
    if (built.kind === 'built') closeBuild(options);
    return built;
  });
  return outcome === 'busy' ? { kind: 'refused', reason: 'busy' } : outcome;
}

async function buildUnderLock(
  options: BuildOptions,
  workers: Workers,
  events: BuildEvents,
): Promise<BuildOutcome> {
  const { now, search, baseUrl, cacheDir, preview, shard, join, memory } = options;
  const { themeProblems = [], isSketch = false } = options;
  const watch = new Stopwatch();
  const head = isSketch ? undefined : findCheckedOut(options.contentDir);
  const code = await watch.time('code', () => memory?.code.get(fingerprintCode) ?? fingerprintCode());
  const cache = new BuildCache(options, code, workers);
  cache.lookAhead();
  if (cache.isEmpty) holdLess();
  // Where something is to be made here, the processes may start while it is found out what.
  const warmUp = (count: number) => !join && workers.warm(count);
  if (cache.isEmpty) warmUp(workers.size);
  const raw = await watch.time('read', () => cache.readContent());
  if (!cache.isEmpty) warmUp(processesFor(cache.folders.changedCount, workers));
  const content = await watch.time('validate', () =>
    validateContent(raw, { now, drafts: preview?.drafts ?? false }),
  );
  const problems = [...themeProblems, ...content.problems];
  if (!content.ok || hasErrors(themeProblems)) return { kind: 'invalid', raw, problems };

  const { value } = content;
  const site = { ...withBaseUrl(value.site, baseUrl), ...(preview ? { isPreview: true } : {}) };
  const archive = { ...value, site };
  const planned = await watch.time('plan', () => planSite(archive, code, { now, search: search === true }));
  const making = new SiteMaking({ options, workers, cache, code, watch, events });
  const open = await making.showFirst(await making.findOpen(planned));
  const origin = { ...originOf(archive), commit: await head };
  const plan = await making.make(archive, origin, open);
  await making.install(plan, open);
  await watch.time('keep', () => cache.record(plan, open.before));
  if (!shard && !preview && !isSketch) writeNextPublish(cacheDir, findNextChange(raw.folders, now));
  const budget = shard ? undefined : judgeBudget(site.host, measureSite(plan.ledger, archive));
  const summary = summarize(plan, watch, {
    ...(shard ? { shard: { ...shard, left: open.left } } : {}),
    ...(join ? { shares: open.shares } : {}),
    ...(budget ? { budget } : {}),
  });
  const { fileCount } = raw;
  const { installation } = plan;
  return { kind: 'built', fileCount, archive, problems, installation, summary, ignoredCache: cache.ignored };
}

/** What a few folders change is one batch of pages. */
function processesFor(changedFolders: number, { size }: Workers): number {
  return changedFolders > fewFolders ? size : Math.min(changedFolders, 1);
}

function originOf({ site, withdrawn, redirects }: Archive): Omit<SiteOrigin, 'commit'> {
  const { baseUrl, isPreview } = site;
  const ledOn = (redirects.pages.get('site') ?? []).map(({ from }) => from as string as Permalink);
  return {
    baseUrl,
    withdrawn: [...withdrawn.map(({ permalink }) => permalink), ...ledOn.filter(isStoryAddress)].sort(),
    ...(isPreview ? { isPreview } : {}),
  };
}
