// Where a preview is kept apart from the site for readers: its own part of the cache, and never in the same output folder.
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { outputsName } from './build-cache.ts';
import type { BuildOptions } from './build-options.ts';
import { commentCacheName } from './comment-cache.ts';
import { readingsName } from './folder-cache.ts';
import { ledgerName } from './ledger.ts';
import { makeFolders } from './make-folders.ts';
import { markerPath, parseMarker } from './marker.ts';
import { mediaCacheName } from './media-cache.ts';

/** What a preview may take over when it begins: everything is looked at again, by fingerprint and hash. */
const takenOver = [ledgerName, mediaCacheName, commentCacheName, outputsName, readingsName];

/** The part of the cache that a build uses as its own. */
export function cacheOf({ cacheDir, preview }: Pick<BuildOptions, 'cacheDir' | 'preview'>): string {
  if (preview === undefined) return cacheDir;
  return join(cacheDir, preview.drafts ? 'preview-with-drafts' : 'preview-build');
}

/** Whether the output folder holds a finished site, and that is a preview where none is asked for, or the other way about. */
export function isOtherKind(outDir: string, isPreview: boolean): boolean {
  const path = join(outDir, markerPath);
  const marker = existsSync(path) ? parseMarker(readFileSync(path, 'utf8')) : undefined;
  return marker !== undefined && (marker.isPreview ?? false) !== isPreview;
}

/**
 * The first preview begins with what the site for readers left: pictures and the search index are the same in both, and
 * cost the most. Where that fails, it begins with nothing.
 */
export function beginPreviewCache(from: string, to: string): void {
  if (existsSync(to) || !existsSync(join(from, ledgerName))) return;
  try {
    makeFolders(to);
    for (const name of takenOver)
      if (existsSync(join(from, name))) takeOver(join(from, name), join(to, name));
  } catch {
    rmSync(to, { recursive: true, force: true });
  }
}

/** Files of the cache are replaced and never written into: a second name costs nothing. */
function takeOver(from: string, to: string): void {
  const names = namesIn(from);
  if (names === undefined) {
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
    return;
  }
  mkdirSync(to);
  for (const name of names) takeOver(join(from, name), join(to, name));
}

/** `undefined` of what is no folder. */
function namesIn(path: string): string[] | undefined {
  try {
    return readdirSync(path);
  } catch {
    return undefined;
  }
}
