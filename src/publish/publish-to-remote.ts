// A site → a store that rclone knows: what changed goes up in an order in which nothing is led to before it is there.
import { randomUUID } from 'node:crypto';
import { compareText } from '../problem.ts';
import { findChanges, isEmpty } from './changes.ts';
import { guardCommit } from './guard-commit.ts';
import { guardFilesOfOthers } from './guard-files-of-others.ts';
import type { Manifest } from './manifest.ts';
import type { Publication, PublishContext } from './publish-context.ts';
import type { Rclone } from './rclone.ts';
import { RemoteRun } from './remote-run.ts';
import { knownFiles, readRemoteState, unsurePaths } from './remote-state.ts';
import type { FileList, SiteToPublish } from './site-to-publish.ts';
import { findTakenBack } from './taken-back.ts';
import { isLoadedByPages, type Stage, stageOf, stages } from './upload-order.ts';
import { waitOut } from './wait-out.ts';

/** What `_headers` says to the hosts that read it. */
const cacheControl = {
  kept: 'public, max-age=31536000, immutable',
  others: 'public, max-age=0, must-revalidate',
};

/**
 * What is published there is told by the manifest, which is written last; what a run is about to touch by `pending`, which
 * is written first: after an interruption the next run takes those files for unknown. `target` is how the remote is named.
 */
export async function publishToRemote(
  rclone: Rclone,
  { site, target }: { readonly site: SiteToPublish; readonly target: string },
  context: PublishContext,
): Promise<Publication> {
  const state = await readRemoteState(rclone, target);
  const { manifest, pending, left, isUnsure } = state;
  const { marker } = site;
  const isFirst = manifest === undefined && !isUnsure;
  const overridden =
    (await guardCommit(marker.commit, manifest?.commit, context)) ??
    (await guardCommit(marker.commit, pending?.commit, context)) ??
    (isFirst ? await guardFilesOfOthers(rclone, { site, target }, context) : undefined);
  const changes = findChanges(knownFiles(state, site.files), site.files);
  const edited = marker.commit?.isEdited ? marker.commit : undefined;
  const facts = { changes, isWhole: manifest === undefined, baseUrl: marker.baseUrl, edited, overridden };
  if (context.dryRun) return { kind: 'trial', ...facts };
  if (manifest !== undefined && !isUnsure && isEmpty(changes)) return { kind: 'unchanged', ...facts };

  const touched = [...changes.added, ...changes.changed];
  const paths = [...new Set([...touched, ...changes.removed, ...unsurePaths(state)])].sort(compareText);
  const run = new RemoteRun(rclone, target, {
    pending: { id: randomUUID(), commit: marker.commit, paths },
    left: left.map(({ name }) => name),
  });
  await run.begin();
  context.onDecided(facts);
  const work = { rclone, run, site, context };
  await upload(touched, { ...work, isResumed: isUnsure || manifest === undefined });
  await remove(changes.removed, manifest, work);
  // What an earlier run wrote before it saw this one is of files that this one knew to be unsure.
  while (await run.isCrossed()) {
    await upload(touched, { ...work, isResumed: true });
    await remove(changes.removed, undefined, work);
  }
  await run.end(manifestOf(site, context.now));
  return { kind: 'published', ...facts };
}

interface Work {
  readonly rclone: Rclone;
  readonly run: RemoteRun;
  readonly site: SiteToPublish;
  readonly context: PublishContext;
}

async function upload(
  paths: readonly string[],
  { rclone, run, site, context, isResumed }: Work & { readonly isResumed: boolean },
): Promise<void> {
  for (const { stage, contentType, ofBoth } of batches(paths)) {
    await run.checkAlone();
    await rclone.upload({
      from: site.dir,
      paths: ofBoth,
      cacheControl: stage === 'kept' ? cacheControl.kept : cacheControl.others,
      contentType,
      isResumed,
      onProgress: (done) => context.onProgress(stage, done),
    });
  }
}

async function remove(
  paths: readonly string[],
  manifest: Manifest | undefined,
  { rclone, run, site, context }: Work,
): Promise<void> {
  if (paths.length === 0) return;
  if (isWaitedFor(paths, manifest, site)) await waitOut(context);
  await run.checkAlone();
  context.onProgress('removing', paths.length);
  await rclone.remove(paths);
  await rclone.removeFolders(emptiedFolders(paths, site.files));
}

interface Batch {
  readonly stage: Stage;
  readonly contentType: string | undefined;
  readonly ofBoth: readonly string[];
}

function batches(paths: readonly string[]): Batch[] {
  return stages.flatMap((stage) => {
    const ofStage = paths.filter((path) => stageOf(path) === stage);
    return [...new Set(ofStage.map(contentTypeOf))].map((contentType) => ({
      stage,
      contentType,
      ofBoth: ofStage.filter((path) => contentTypeOf(path) === contentType),
    }));
  });
}

/** `undefined` where rclone knows it by the name. */
function contentTypeOf(path: string): string | undefined {
  return path.endsWith('.webmanifest') ? 'application/manifest+json' : undefined;
}

/** Innermost first: to a web server an empty folder is another answer than none. */
function emptiedFolders(removed: readonly string[], files: FileList): string[] {
  const filled = new Set([...files.keys()].flatMap(foldersOf));
  const emptied = new Set(removed.flatMap(foldersOf).filter((each) => !filled.has(each)));
  return [...emptied].sort((a, b) => b.length - a.length);
}

/** `a/b/c.html` → `a`, `a/b`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Of a story that was taken back nothing stays, not for a moment. */
function isWaitedFor(
  removed: readonly string[],
  manifest: Manifest | undefined,
  { files, marker }: SiteToPublish,
): boolean {
  if (manifest === undefined || !removed.some(isLoadedByPages)) return false;
  const older = { paths: manifest.files.keys(), withdrawn: manifest.withdrawn };
  return findTakenBack(older, { paths: files.keys(), withdrawn: marker.withdrawn }).length === 0;
}

function manifestOf({ files, marker }: SiteToPublish, now: number): Manifest {
  const { baseUrl, withdrawn, commit } = marker;
  const listed = [...files].map(([path, { hash, size }]) => [path, { hash, size, written: 0 }] as const);
  return { baseUrl, withdrawn, commit, at: new Date(now).toISOString(), files: new Map(listed), carried: [] };
}
