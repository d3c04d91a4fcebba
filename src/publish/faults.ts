// What keeps a site from being published: as data, worded in src/strings/publish.ts.
import type { NoDetails } from '../no-details.ts';
import type { RcloneCause } from './rclone-cause.ts';

/** Kind → what its message needs. Folders and targets are named as they were given. */
export interface PublishFaults {
  'site-absent': { readonly site: string };
  'site-foreign': { readonly site: string };
  'site-of-other-version': { readonly site: string };
  'site-is-share': { readonly site: string };
  'site-is-delta': { readonly site: string };
  /** A build is at work there. */
  'site-busy': { readonly site: string };
  'journal-open': { readonly site: string };
  /** The last build failed or was killed. */
  'build-open': { readonly site: string };
  /** Its pages tell search engines to pass them over. */
  'site-is-preview': { readonly site: string };
  /** `paths` are some of the files that are not as they were built; none where that cannot be told. */
  'site-altered': { readonly site: string; readonly count: number; readonly paths: readonly string[] };
  /** `isByTime`: which of the two comes first in history is not known here. */
  'older-commit': CommitDetails & { readonly isByTime: boolean };
  'unrelated-commit': CommitDetails;
  /** What is published is of a commit, and the site of none that is known. */
  'commit-unknown': { readonly published: string };
  /** The same, since Git does not read a repository that belongs to another user: `remedy` is the command that makes it. */
  'commit-untrusted': { readonly published: string; readonly remedy: string };
  'target-busy': { readonly target: string };
  'target-not-a-folder': { readonly target: string };
  'target-foreign': { readonly target: string };
  /** Releases lie there, and the file by which the folder is known is gone: `sign` is what it says. */
  'target-unsigned': { readonly target: string; readonly file: string; readonly sign: string };
  /** A store that nothing was published to holds files which the site would take the place of: some of them. */
  'target-taken': { readonly target: string; readonly paths: readonly string[] };
  'target-damaged': { readonly target: string; readonly file: string };
  'nothing-before': { readonly target: string };
  'no-rollback': NoDetails;
  'rclone-absent': NoDetails;
  /** What rclone said, without anything that must not be told. */
  'rclone-failed': { readonly message: string; readonly cause: RcloneCause | undefined };
  'other-publisher': { readonly target: string };
}

export interface CommitDetails {
  /** Short ids, and times in milliseconds since 1970 UTC. */
  readonly ours: string;
  readonly oursAt: number;
  readonly published: string;
  readonly publishedAt: number;
}

export type PublishFault = {
  readonly [K in keyof PublishFaults]: { readonly kind: K; readonly details: PublishFaults[K] };
}[keyof PublishFaults];

export function publishFault<K extends keyof PublishFaults>(
  kind: K,
  details: PublishFaults[K],
): PublishFault {
  return { kind, details } as PublishFault;
}

/** Ends the work on a target wherever it has come to; what was begun is finished or cleared away by the next run. */
export class PublishRefused extends Error {
  readonly fault: PublishFault;

  constructor(fault: PublishFault) {
    super(fault.kind);
    this.name = 'PublishRefused';
    this.fault = fault;
  }
}

export function refuse<K extends keyof PublishFaults>(kind: K, details: PublishFaults[K]): never {
  throw new PublishRefused(publishFault(kind, details));
}
