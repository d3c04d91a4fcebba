// A site → a new release in a folder, shown by the renaming of a link; or a release before it, shown again.
import type { Permalink } from '../archive/address.ts';
import { removeFile } from '../build/install.ts';
import { compareText } from '../problem.ts';
import { findChanges, isEmpty } from './changes.ts';
import { refuse } from './faults.ts';
import { guardCommit } from './guard-commit.ts';
import { carryInto, type FilledFolder, makeRelease } from './make-release.ts';
import type { Manifest } from './manifest.ts';
import { type Publication, type PublishContext, pulseOf, type ReleaseNews } from './publish-context.ts';
import type { ReleaseFolder } from './release-folder.ts';
import type { SiteToPublish } from './site-to-publish.ts';
import { findTakenBack } from './taken-back.ts';
import { isLoadedByPages } from './upload-order.ts';
import { waitOut } from './wait-out.ts';

interface Release {
  readonly id: string;
  readonly manifest: Manifest;
}

/** `name` is the site's folder as it was given; `keep` how many releases stay, the shown one among them. */
export interface Publishing {
  readonly site: SiteToPublish;
  readonly name: string;
  readonly keep: number;
}

/**
 * For the holder of the folder's lock. Killed at any moment it leaves the old release shown and whole, or the new one;
 * the next run clears away what is left.
 */
export async function publishToFolder(
  folder: ReleaseFolder,
  { site, name, keep }: Publishing,
  context: PublishContext,
): Promise<Publication> {
  const before = context.dryRun ? shownIn(folder) : openFolder(folder);
  const { marker } = site;
  // After a rollback, what was gone back from still counts: what it took back must not return with an older commit.
  const newest = folder.releases.at(-1);
  const published = newest === undefined ? undefined : folder.manifestOf(newest)?.commit;
  const overridden = await guardCommit(marker.commit, published, context);
  const changes = findChanges(before?.manifest.files, site.files);
  const edited = marker.commit?.isEdited ? marker.commit : undefined;
  const facts = { changes, isWhole: before === undefined, baseUrl: marker.baseUrl, edited, overridden };
  if (context.dryRun) return { kind: 'trial', ...facts };
  if (before !== undefined && isEmpty(changes)) {
    prune(folder, before.id, keep);
    return { kind: 'unchanged', ...facts, releases: news(folder, before.id) };
  }

  const release = await prepare(folder, { site, name, before, facts }, context);
  folder.show(release.id);
  const cut = cutTakenBack(folder, release);
  prune(folder, release.id, keep);
  await dropCarried(folder, release, context);
  return { kind: 'published', ...facts, releases: news(folder, release.id, cut) };
}

interface Preparing extends Pick<Publishing, 'site' | 'name'> {
  readonly before: Release | undefined;
  readonly facts: Parameters<PublishContext['onDecided']>[0];
}

/**
 * A release that waits to be shown, and of which whoever must know knows. What cannot be finished goes at once: on a
 * full disk others write as well.
 */
async function prepare(
  folder: ReleaseFolder,
  { site, name, before, facts }: Preparing,
  context: PublishContext,
): Promise<Release> {
  const id = folder.nextId(context.now);
  try {
    const dir = folder.begin(id);
    const from = before && filledFolder(folder, before);
    const files = await makeRelease(dir, { site, name, before: from }, pulseOf(context, 'copying'));
    const { baseUrl, withdrawn, commit } = site.marker;
    const at = new Date(context.now).toISOString();
    const manifest: Manifest = { baseUrl, withdrawn, commit, at, files, carried: [] };
    // Of a story that was taken back nothing stays, not for a moment.
    const isCarried =
      before !== undefined &&
      context.grace > 0 &&
      findTakenBack(storiesOf(before.manifest), storiesOf(manifest)).length === 0;
    const carried = isCarried ? facts.changes.removed.filter(isLoadedByPages) : [];
    if (from !== undefined) carryInto(dir, from, carried);
    const release: Release = { id, manifest: { ...manifest, carried } };
    folder.finish(id, release.manifest);
    context.onDecided(facts);
    context.flush(folder.dir);
    return release;
  } catch (error) {
    folder.abandon(id);
    throw error;
  }
}

/** Shows the release before the one that is shown. Refuses (`nothing-before`) where there is none. */
export async function rollBack(folder: ReleaseFolder, context: PublishContext): Promise<Publication> {
  const shown = openFolder(folder);
  const id = folder.releases.filter((each) => shown !== undefined && each < shown.id).at(-1);
  const manifest = id === undefined ? undefined : folder.manifestOf(id);
  if (shown === undefined || id === undefined || manifest === undefined)
    refuse('nothing-before', { target: folder.name });
  // Of a rollback that was killed.
  removeCarried(folder, { id, manifest });
  const changes = findChanges(shown.manifest.files, manifest.files);
  const carried = context.grace > 0 ? changes.removed.filter(isLoadedByPages) : [];
  const release: Release = { id, manifest: { ...manifest, carried } };
  // Known before they are there, so that they are cleared away whatever happens.
  folder.rewriteManifest(id, release.manifest);
  context.onDecided({ changes, isWhole: false, baseUrl: manifest.baseUrl });
  carryInto(folder.releasePath(id), filledFolder(folder, shown), carried);
  context.flush(folder.dir);
  folder.show(id);
  await dropCarried(folder, release, context);
  const { baseUrl } = manifest;
  const facts = { changes, isWhole: false, baseUrl, edited: undefined, overridden: undefined };
  return { kind: 'rolled-back', ...facts, releases: news(folder, id) };
}

/** Finishes what a command that was killed had decided, and gives what is shown. */
function openFolder(folder: ReleaseFolder): Release | undefined {
  folder.open();
  folder.tidy();
  const shown = shownIn(folder);
  if (shown === undefined) return undefined;
  cutTakenBack(folder, shown);
  return { ...shown, manifest: removeCarried(folder, shown) };
}

/** `undefined` where there is none, or it is not known what it holds. */
function shownIn(folder: ReleaseFolder): Release | undefined {
  const id = folder.current;
  const manifest = id === undefined ? undefined : folder.manifestOf(id);
  return id === undefined || manifest === undefined ? undefined : { id, manifest };
}

function filledFolder(folder: ReleaseFolder, { id, manifest }: Release): FilledFolder {
  return { dir: folder.releasePath(id), files: manifest.files };
}

function storiesOf({ files, withdrawn }: Manifest) {
  return { paths: files.keys(), withdrawn };
}

type Cut = Pick<ReleaseNews, 'cut' | 'takenBack' | 'unreadable'>;

/**
 * Earlier releases that hold a story which the shown one has taken back go as a whole: its text is on pages, in lists,
 * feeds and packs of the search index, and to go back to them would publish it again. So do those that may hold one.
 */
function cutTakenBack(folder: ReleaseFolder, { id, manifest }: Release): Cut {
  const takenBack = new Set<Permalink>();
  let [cut, unreadable] = [0, 0];
  for (const each of folder.releases.filter((one) => one < id)) {
    const older = folder.manifestOf(each);
    const stories = older && findTakenBack(storiesOf(older), storiesOf(manifest));
    if (stories?.length === 0) continue;
    if (stories === undefined) unreadable += 1;
    else cut += 1;
    for (const story of stories ?? []) takenBack.add(story);
    folder.remove(each);
  }
  return { cut, unreadable, takenBack: [...takenBack].sort(compareText) };
}

function prune(folder: ReleaseFolder, shown: string, keep: number): void {
  for (const id of folder.releases.slice(0, -keep)) if (id !== shown) folder.remove(id);
}

async function dropCarried(folder: ReleaseFolder, release: Release, context: PublishContext): Promise<void> {
  if (release.manifest.carried.length === 0) return;
  await waitOut(context);
  removeCarried(folder, release);
}

function removeCarried(folder: ReleaseFolder, { id, manifest }: Release): Manifest {
  if (manifest.carried.length === 0) return manifest;
  for (const path of manifest.carried) removeFile(folder.releasePath(id), path);
  const without = { ...manifest, carried: [] };
  folder.rewriteManifest(id, without);
  return without;
}

function news(
  folder: ReleaseFolder,
  shown: string,
  cut: Cut = { cut: 0, unreadable: 0, takenBack: [] },
): ReleaseNews {
  const kept = folder.releases.filter((id) => id < shown).length;
  return { shown, kept, ...cut };
}
