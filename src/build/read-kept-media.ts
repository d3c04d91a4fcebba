// The files of content/media/, judged in this process with the help of what a cache folder keeps of them.
import { join } from 'node:path';
import type { ReadMedia } from '../content/read-media.ts';
import { fingerprintCode } from './code-fingerprints.ts';
import { judgeHere, MediaCache, mediaCacheName } from './media-cache.ts';

/** Photos that are decoded side by side: more would not be quicker, and would be held together. */
const width = 2;

/** `cacheDir` is an absolute path. A cache that cannot be written costs time, and nothing else. */
export function readKeptMedia(cacheDir: string): ReadMedia {
  return async (request) => {
    if (request.files.length === 0) return [];
    const { judging: code } = await fingerprintCode();
    const path = join(cacheDir, mediaCacheName);
    const cache = new MediaCache({ path, code, clean: false, width, judge: judgeHere });
    const files = await cache.read(request);
    try {
      cache.write();
    } catch {}
    return files;
  };
}
