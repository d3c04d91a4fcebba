// An output folder → the site in it, if it is whole and as it was built; else what is the matter with it.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { journalPathOf } from '../build/install.ts';
import { changesPath } from '../build/install-delta.ts';
import { digestFiles, filesOf, type Ledger, ledgerPathOf, type OutputFile } from '../build/ledger.ts';
import { readLedger } from '../build/ledger-file.ts';
import { markerPath, parseMarker, type SiteMarker } from '../build/marker.ts';
import { type BuildPlace, isBuildOpen } from '../build/open-build.ts';
import { readFolderState, recordPathOf, walkFiles } from '../build/out-folder.ts';
import { isShare } from '../build/share-folder.ts';
import { digestText } from '../digest.ts';
import { refuse } from './faults.ts';

/** Path relative to the site's root, `/` between its parts → what the file there is. */
export type FileList = ReadonlyMap<string, Pick<OutputFile, 'hash' | 'size'>>;

export interface SiteToPublish {
  /** Absolute. */
  readonly dir: string;
  readonly marker: SiteMarker;
  /** Every file, the marker's own among them. */
  readonly files: FileList;
}

/**
 * For the holder of the output folder's lock. `name` is the folder as it was given. Where the cache is that of the
 * build, files are told by their stat, else by their bytes. Refuses by the kinds `site-…`, `journal-open`, `build-open`.
 */
export function readSiteToPublish(place: BuildPlace, name: string): SiteToPublish {
  const { outDir } = place;
  if (existsSync(journalPathOf(outDir))) refuse('journal-open', { site: name });
  if (!existsSync(outDir)) refuse('site-absent', { site: name });
  if (isShare(outDir)) refuse('site-is-share', { site: name });
  if (!existsSync(join(outDir, markerPath)))
    refuse(existsSync(join(outDir, changesPath)) ? 'site-is-delta' : 'site-foreign', { site: name });
  if (isBuildOpen(place)) refuse('build-open', { site: name });
  const marker = parseMarker(readFileSync(join(outDir, markerPath), 'utf8'));
  if (marker === undefined) refuse('site-of-other-version', { site: name });
  if (marker.isPreview) refuse('site-is-preview', { site: name });
  const files = listByStat(place, name) ?? listByBytes(outDir, marker, name);
  return { dir: outDir, marker, files };
}

/** `undefined` where the cache is not that of the build which made this site. */
function listByStat(place: BuildPlace, name: string): FileList | undefined {
  const { ledger } = readLedger(ledgerPathOf(place.cacheDir));
  const listed = listOf(ledger);
  if (listed.get(markerPath)?.hash !== hashOf(join(place.outDir, markerPath))) return undefined;
  const { intact, others } = readFolderState(place.outDir, ledger, recordPathOf(place), { walk: true });
  const touched = [...ledger.values()]
    .filter(({ key }) => !intact.has(key))
    .flatMap(filesOf)
    .filter(({ path, hash }) => others.get(path) !== hash);
  const altered = [
    ...touched.map(({ path }) => path),
    ...[...others.keys()].filter((path) => !listed.has(path)),
  ];
  if (altered.length > 0) refuseAltered(name, altered);
  return listed;
}

function listOf(ledger: Ledger): Map<string, OutputFile> {
  return new Map([...ledger.values()].flatMap(filesOf).map((file) => [file.path, file]));
}

/** Which file was altered cannot be told: only what all of them came to is known. */
function listByBytes(outDir: string, marker: SiteMarker, name: string): FileList {
  const files = new Map<string, { readonly hash: Digest; readonly size: number }>();
  const odd: string[] = [];
  for (const path of walkFiles(outDir)) {
    const stat = lstatSync(join(outDir, path));
    const hash = stat.isFile() ? hashOf(join(outDir, path)) : undefined;
    if (hash === undefined) odd.push(path);
    else files.set(path, { hash, size: stat.size });
  }
  if (odd.length > 0) refuseAltered(name, odd);
  const built = [...files]
    .filter(([path]) => path !== markerPath)
    .map(([path, { hash }]) => ({ path, hash }));
  if (digestFiles(built) !== marker.outputs) {
    refuse('site-altered', { site: name, count: Math.abs(built.length - marker.files), paths: [] });
  }
  return files;
}

function refuseAltered(site: string, paths: readonly string[]): never {
  refuse('site-altered', { site, count: paths.length, paths: [...paths].sort().slice(0, 3) });
}

function hashOf(path: string): Digest | undefined {
  try {
    return digestText(readFileSync(path));
  } catch (error) {
    // It is gone, or no file.
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return undefined;
    throw error;
  }
}
