// A remote → what is published there, and what a run that was cut short was about to touch.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Digest } from '../archive/article.ts';
import { refuse } from './faults.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { type Pending, readPending } from './pending.ts';
import type { Rclone } from './rclone.ts';
import type { FileList } from './site-to-publish.ts';

/** At the remote, in a folder that no page has. */
export const recordsFolder = '.publish';
export const manifestName = 'manifest.txt.gz';
export const pendingName = 'pending.txt';

export interface RemoteState {
  readonly manifest: Manifest | undefined;
  readonly pending: Pending | undefined;
  /** What runs left that stopped since another had begun: they may have written over what that one had put there. */
  readonly left: readonly { readonly name: string; readonly paths: readonly string[] }[];
  /** Another run was cut short, or stopped. */
  readonly isUnsure: boolean;
}

/** `id` is that of the run. */
export function leftNameOf(id: string): string {
  return `left-${id}.txt`;
}

export function isLeftName(name: string): boolean {
  return /^left-.+\.txt$/.test(name);
}

export async function readRemoteState(rclone: Rclone, target: string): Promise<RemoteState> {
  const names = await rclone.list(recordsFolder);
  const manifest = names.includes(manifestName) ? await fetchManifest(rclone, target) : undefined;
  const left: { name: string; paths: readonly string[] }[] = [];
  for (const name of names.filter(isLeftName)) {
    // One that is damaged may name any file.
    const paths = (await fetchPending(rclone, name))?.paths ?? [...(manifest?.files.keys() ?? [])];
    left.push({ name, paths });
  }
  return {
    manifest,
    pending: names.includes(pendingName) ? await fetchPending(rclone) : undefined,
    left,
    isUnsure: left.length > 0 || names.includes(pendingName),
  };
}

async function fetchManifest(rclone: Rclone, target: string): Promise<Manifest> {
  const [packed, path] = [rclone.scratchPath(manifestName), rclone.scratchPath('manifest.txt')];
  const file = `${recordsFolder}/${manifestName}`;
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
export async function fetchPending(rclone: Rclone, name = pendingName): Promise<Pending | undefined> {
  const path = rclone.scratchPath(name);
  return (await rclone.fetch(`${recordsFolder}/${name}`, path)) ? readPending(path) : undefined;
}

const unknown = '' as Digest;

/** Files of which it is not known what is there. */
export function unsurePaths({ pending, left }: Pick<RemoteState, 'pending' | 'left'>): string[] {
  return [...(pending?.paths ?? []), ...left.flatMap(({ paths }) => paths)];
}

/** What is there for certain; where that is not known, as if it were not, or were to be removed. */
export function knownFiles(state: RemoteState, next: FileList): FileList | undefined {
  const { manifest, pending } = state;
  if (manifest === undefined && pending === undefined) return undefined;
  const known = new Map<string, { hash: Digest; size: number }>(manifest?.files);
  for (const path of unsurePaths(state)) {
    if (next.has(path)) known.delete(path);
    else known.set(path, { hash: unknown, size: 0 });
  }
  return known;
}
