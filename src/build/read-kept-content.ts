// A content folder → everything in it, with the help of what a cache folder keeps of it: what stands still is not opened.
import { join } from 'node:path';
import { type ContentReaders, type RawContent, readContent, readersHere } from '../content/read.ts';
import { fingerprintCode } from './code-fingerprints.ts';
import { CommentCache, commentCacheName } from './comment-cache.ts';
import { FolderCache, readingsName } from './folder-cache.ts';
import { judgeHere, MediaCache, mediaCacheName } from './media-cache.ts';
import type { Workers } from './workers.ts';

export interface KeptContentRequest {
  /** Absolute paths. */
  readonly contentDir: string;
  readonly cacheDir: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Read thousands of files side by side; the caller closes them. */
  readonly workers: Workers;
  /** Photos and comments are left aside: they take the longest where they are not known yet. */
  readonly storiesAlone?: boolean;
}

/** Photos that are decoded side by side: more would not be quicker, and would be held together. */
const width = 2;

/** A writer's changes of a day lie in few folders. */
const fewFolders = 5;

/**
 * The cache is a build's, and stays true to it: builds that share one may run meanwhile. One that cannot be written costs
 * time, and nothing else.
 */
export async function readKeptContent(request: KeptContentRequest): Promise<RawContent> {
  try {
    return await readAndKeep(request);
  } catch {
    // Whatever is not the cache's fault happens again.
    return await readContent(request.contentDir, {
      ...readersHere,
      ...(request.storiesAlone ? noOthers : {}),
    });
  }
}

const noOthers: Pick<ContentReaders, 'media' | 'comments'> = {
  media: async () => [],
  comments: async () => [],
};

async function readAndKeep(request: KeptContentRequest): Promise<RawContent> {
  const { contentDir, cacheDir, now, workers, storiesAlone = false } = request;
  const code = await fingerprintCode();
  const folders = new FolderCache(
    { dir: join(cacheDir, readingsName), code: code.reading, view: { now }, clean: false },
    workers,
  );
  const media = new MediaCache({
    path: join(cacheDir, mediaCacheName),
    code: code.judging,
    clean: false,
    width,
    judge: judgeHere,
  });
  const comments = new CommentCache({
    path: join(cacheDir, commentCacheName),
    code: code.comments,
    clean: false,
  });
  const readers: ContentReaders = {
    folders: (asked) => folders.read(asked),
    media: (asked) => media.read(asked),
    comments: async (asked) => comments.read(asked),
    ...(storiesAlone ? noOthers : {}),
  };
  const raw = await readContent(contentDir, readers);
  folders.write({ few: fewFolders });
  if (storiesAlone) return raw;
  media.write();
  comments.write();
  return raw;
}
