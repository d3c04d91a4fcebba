// The request to publish a site → the site at its target, or a refusal and nothing changed there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLock, type BuildLock } from '../build/build-lock.ts';
import { journalPathOf } from '../build/install.ts';
import { digestText } from '../digest.ts';
import { type PublishFaults, refuse } from './faults.ts';
import type { Publication, PublishContext } from './publish-context.ts';
import { publishToFolder, rollBack } from './publish-to-folder.ts';
import { publishToRemote } from './publish-to-remote.ts';
import { Rclone } from './rclone.ts';
import { ReleaseFolder } from './release-folder.ts';
import { readSiteToPublish, type SiteToPublish } from './site-to-publish.ts';
import type { Target } from './target.ts';

/** Folders are absolute; names as they were given. */
export interface PublishRequest {
  readonly outDir: string;
  readonly outName: string;
  readonly cacheDir: string;
  readonly to: Target & { readonly name: string };
  readonly keep: number;
  readonly isRollback: boolean;
}

/**
 * How long (ms) the lock of another machine holds after its last sign of life: several times as long as a publisher is
 * silent, and no longer than somebody would wait.
 */
const heldElsewhereFor = 120_000;

/** Throws `PublishRefused`; whatever else it throws is a trouble of the machine, and repeated safely. */
export async function publishSite(request: PublishRequest, context: PublishContext): Promise<Publication> {
  const { to, isRollback } = request;
  if (to.kind === 'rclone') return await publishByRclone(request, to, context);
  const folder = new ReleaseFolder(to.dir, to.name);
  folder.check();
  if (isRollback) return await inTarget(folder, context, (heard) => rollBack(folder, heard));
  return await withSite(request, (site) =>
    inTarget(folder, context, (heard) =>
      publishToFolder(folder, { site, name: request.outName, keep: request.keep }, heard),
    ),
  );
}

/** Of one machine, one at a time; of several, each finds out when another has begun. */
async function publishByRclone(
  request: PublishRequest,
  { remote, name }: { readonly remote: string; readonly name: string },
  context: PublishContext,
): Promise<Publication> {
  if (request.isRollback) refuse('no-rollback', {});
  const { env, signal } = context;
  const path = join(request.cacheDir, `publish-${digestText(remote).slice(0, 16)}.lock`);
  const rclone = new Rclone({ remote, env, signal });
  try {
    return await withSite(request, (site) =>
      underLock({ path, heldElsewhereFor: 0 }, 'target-busy', { target: name }, () =>
        publishToRemote(rclone, { site, target: name }, context),
      ),
    );
  } finally {
    rclone.close();
  }
}

/** No build touches the site while it is published. */
async function withSite<T>(
  place: Pick<PublishRequest, 'outDir' | 'outName' | 'cacheDir'>,
  work: (site: SiteToPublish) => Promise<T>,
): Promise<T> {
  const { outDir, outName } = place;
  if (!existsSync(outDir) && !existsSync(journalPathOf(outDir))) refuse('site-absent', { site: outName });
  const lock = { path: `${outDir}.lock`, heldElsewhereFor: 0 };
  return await underLock(lock, 'site-busy', { site: outName }, () => work(readSiteToPublish(place, outName)));
}

function inTarget<T>(
  folder: ReleaseFolder,
  context: PublishContext,
  work: (context: PublishContext) => Promise<T>,
): Promise<T> {
  if (context.dryRun) return work(context);
  const path = folder.lockPath;
  return underLock({ path, heldElsewhereFor }, 'target-busy', { target: folder.name }, (lock) =>
    work({
      ...context,
      onProgress(stage, done) {
        lock.touch();
        context.onProgress(stage, done);
      },
    }),
  );
}

async function underLock<T, K extends keyof PublishFaults>(
  { path, heldElsewhereFor }: { readonly path: string; readonly heldElsewhereFor: number },
  kind: K,
  details: PublishFaults[K],
  work: (lock: BuildLock) => Promise<T>,
): Promise<T> {
  const lock = acquireLock(path, { heldElsewhereFor });
  if (lock === undefined) refuse(kind, details);
  try {
    return await work(lock);
  } finally {
    lock.release();
  }
}
