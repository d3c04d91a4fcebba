// Files of content/media/ → what each of them is, judged by its bytes.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { digestText } from '../digest.ts';
import { mostBytes, type PhotoVerdict } from '../images/photo-verdict.ts';
import type { MediaFile } from './media-library.ts';
import { SourceChanged } from './read-body.ts';

/** Below the content folder. */
export const mediaFolder = 'media';

export interface MediaRequest {
  readonly contentDir: string;
  /** Relative to content/media/. */
  readonly files: readonly string[];
}

/** In the order asked. A build keeps what it has judged, and spreads the judging over processes. */
export type ReadMedia = (request: MediaRequest) => Promise<readonly MediaFile[]>;

/** One after another: their decoders would add up. */
export const readMediaHere: ReadMedia = async ({ contentDir, files }) => {
  const judged: MediaFile[] = [];
  for (const path of files) judged.push(await judgeFile(contentDir, path));
  return judged;
};

/**
 * Where the file has the hash of what is `known` of it, that is taken over. Throws `SourceChanged` where the file has
 * gone since it was listed.
 */
export async function judgeFile(contentDir: string, path: string, known?: MediaFile): Promise<MediaFile> {
  const size = sizeOf(contentDir, path);
  // Not even read: it may be a film.
  if (size > mostBytes) return { path, hash: noHash, verdict: { kind: 'too-many-bytes', bytes: size } };
  const bytes = readMediaFile(contentDir, path);
  const hash = digestText(bytes);
  if (known?.hash === hash) return known;
  return { path, hash, verdict: await judge(bytes) };
}

const noHash = '' as Digest;

/** sharp is loaded where there is a photo, which most commands never see. */
async function judge(bytes: Uint8Array): Promise<PhotoVerdict> {
  const { judgePhoto } = await import('../images/judge-photo.ts');
  return judgePhoto(bytes);
}

export function readMediaFile(contentDir: string, path: string): Buffer {
  return orChanged(path, () => readFileSync(join(contentDir, mediaFolder, path)));
}

function sizeOf(contentDir: string, path: string): number {
  return orChanged(path, () => statSync(join(contentDir, mediaFolder, path)).size);
}

function orChanged<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw isGone ? new SourceChanged(`${mediaFolder}/${path}`) : error;
  }
}
