// When the site next changes by itself → a file of the cache folder, for whoever is to build it again then.
import { join } from 'node:path';
import type { NextChange } from '../content/next-change.ts';
import { writeCacheFile } from './write-cache-file.ts';

/** In the cache folder: in the site it would tell readers that something is kept back. */
export const nextPublishName = 'next-publish.json';

/** `{"at": "2024-09-20T06:00:00Z", "begins": 1, "ends": 0}`: in UTC, to the second, or `null`. No story is named. */
export function formatNextPublish({ at, begins, ends }: NextChange): string {
  const instant = at === undefined ? null : new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  return `${JSON.stringify({ at: instant, begins, ends })}\n`;
}

export function writeNextPublish(cacheDir: string, next: NextChange): void {
  writeCacheFile(join(cacheDir, nextPublishName), formatNextPublish(next));
}
