// A site → a store that rclone knows: what changed goes up in an order in which nothing is led to before it is there.
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Digest } from '../archive/article.ts';
import { compareText } from '../problem.ts';
import { findChanges, isEmpty } from './changes.ts';
import { refuse } from './faults.ts';
import { guardCommit } from './guard-commit.ts';
import { type Manifest, readManifest, writeManifest } from './manifest.ts';
import { type Pending, readPending, writePending } from './pending.ts';
import type { Publication, PublishContext } from './publish-context.ts';
import type { Rclone } from './rclone.ts';
import type { FileList, SiteToPublish } from './site-to-publish.ts';
import { findTakenBack } from './taken-back.ts';
import { isLoadedByPages, type Stage, stageOf, stages } from './upload-order.ts';
import { waitOut } from './wait-out.ts';

/** At the remote, in a folder that no page has. */
const folder = '.publish';
const manifestName = 'manifest.txt.gz';
const pendingName = 'pending.txt';

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
  const { manifest, pending, isUnsure } = await readState(rclone, target);
  const { marker } = site;
  const overridden =
    (await guardCommit(marker.commit, manifest?.commit, context)) ??
    (await guardCommit(marker.commit, pending?.commit, context));
  const changes = findChanges(knownFiles(manifest, pending, site.files), site.files);
  const edited = marker.commit?.isEdited ? marker.commit : undefined;
  const facts = { changes, isWhole: manifest === undefined, baseUrl: marker.baseUrl, edited, overridden };
  if (context.dryRun) return { kind: 'trial', ...facts };
  if (manifest !== undefined && !isUnsure && isEmpty(changes)) return { kind: 'unchanged', ...facts };

  const touched = [...changes.added, ...changes.changed];
  const run = new RemoteRun(rclone, target, {
    id: randomUUID(),
    commit: marker.commit,
    paths: [...new Set([...touched, ...changes.removed, ...(pending?.paths ?? [])])].sort(compareText),
  });
  await run.begin();
  context.onDecided(facts);
  const isResumed = isUnsure || manifest === undefined;
  for (const [stage, paths] of byStage(touched)) {
    await run.checkAlone();
    await rclone.upload({
      from: site.dir,
      paths,
      cacheControl: stage === 'kept' ? cacheControl.kept : cacheControl.others,
      isResumed,
      onProgress: (done) => context.onProgress(stage, done),
    });
  }
  if (changes.removed.length > 0) {
    if (isWaitedFor(changes.removed, manifest, site)) await waitOut(context);
    await run.checkAlone();
    context.onProgress('removing', changes.removed.length);
    await rclone.remove(changes.removed);
    await rclone.removeFolders(emptiedFolders(changes.removed, site.files));
  }
  await run.end(manifestOf(site, context.now));
  return { kind: 'published', ...facts };
}

interface RemoteState {
  readonly manifest: Manifest | undefined;
  readonly pending: Pending | undefined;
  /** Another run was cut short. */
  readonly isUnsure: boolean;
}

async function readState(rclone: Rclone, target: string): Promise<RemoteState> {
  const names = await rclone.list(folder);
  return {
    manifest: names.includes(manifestName) ? await fetchManifest(rclone, target) : undefined,
    pending: names.includes(pendingName) ? await fetchPending(rclone) : undefined,
    isUnsure: names.includes(pendingName),
  };
}

async function fetchManifest(rclone: Rclone, target: string): Promise<Manifest> {
  const [packed, path] = [rclone.scratchPath(manifestName), rclone.scratchPath('manifest.txt')];
  const file = `${folder}/${manifestName}`;
  const bytes = (await rclone.fetch(file, packed)) ? unpacked(readFileSync(packed)) : undefined;
  if (bytes === undefined) refuse('target-damaged', { target, file });
  writeFileSync(path, bytes);
  const reading = readManifest(path);
  return reading.kind === 'read' ? reading.manifest : refuse('target-damaged', { target, file });
}

/** `undefined` where it is damaged. */
function unpacked(packed: Uint8Array): Buffer | undefined {
  try {
    return gunzipSync(packed);
  } catch {
    return undefined;
  }
}

/** A damaged one was written by a run that came no further: it is written before anything is touched. */
async function fetchPending(rclone: Rclone): Promise<Pending | undefined> {
  const path = rclone.scratchPath(pendingName);
  return (await rclone.fetch(`${folder}/${pendingName}`, path)) ? readPending(path) : undefined;
}

const unknown = '' as Digest;

/** What is there for certain; where that is not known, as if it were not, or were to be removed. */
function knownFiles(
  manifest: Manifest | undefined,
  pending: Pending | undefined,
  next: FileList,
): FileList | undefined {
  if (manifest === undefined && pending === undefined) return undefined;
  const known = new Map<string, { hash: Digest; size: number }>(manifest?.files);
  for (const path of pending?.paths ?? []) {
    if (next.has(path)) known.delete(path);
    else known.set(path, { hash: unknown, size: 0 });
  }
  return known;
}

function byStage(paths: readonly string[]): [Stage, string[]][] {
  return stages
    .map((stage): [Stage, string[]] => [stage, paths.filter((path) => stageOf(path) === stage)])
    .filter(([, ofStage]) => ofStage.length > 0);
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

/** From the first word of what is going to change to the last of what is there. */
class RemoteRun {
  readonly #rclone: Rclone;
  readonly #target: string;
  readonly #pending: Pending;

  constructor(rclone: Rclone, target: string, pending: Pending) {
    this.#rclone = rclone;
    this.#target = target;
    this.#pending = pending;
  }

  async begin(): Promise<void> {
    const path = this.#rclone.scratchPath(pendingName);
    writePending(path, this.#pending);
    await this.#rclone.put(path, `${folder}/${pendingName}`);
  }

  /** Refuses (`other-publisher`) where another run has begun: it takes over all that this one touched. */
  async checkAlone(): Promise<void> {
    const pending = await fetchPending(this.#rclone);
    if (pending?.id !== this.#pending.id) refuse('other-publisher', { target: this.#target });
  }

  async end(manifest: Manifest): Promise<void> {
    await this.checkAlone();
    const path = this.#rclone.scratchPath('manifest.txt');
    writeManifest(path, manifest);
    const packed = this.#rclone.scratchPath(manifestName);
    writeFileSync(packed, gzipSync(readFileSync(path)));
    await this.#rclone.put(packed, `${folder}/${manifestName}`);
    await this.#rclone.remove([`${folder}/${pendingName}`]);
  }
}
