// Article files → their readings; a file whose bytes were read before is not parsed again.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import type { Zone } from '../dates/zone.ts';
import { type ArticleReading, parseArticle } from './article-record.ts';
import { digestSource } from './source-digest.ts';

export interface ReadArticlesRequest {
  readonly contentDir: string;
  /** `hash` is that of the reading which is kept for the path. */
  readonly files: readonly { readonly path: string; readonly hash: Digest | undefined }[];
  readonly zone: Zone;
}

/** `reading` is `undefined` where the file's bytes have the hash that was asked with. */
export interface ReadArticle {
  readonly path: string;
  readonly stamp: string;
  readonly reading: ArticleReading | undefined;
}

/** In the order asked. */
export function readArticles({ contentDir, files, zone }: ReadArticlesRequest): ReadArticle[] {
  return files.map(({ path, hash }) => {
    const stamp = stampOf(contentDir, path);
    const bytes = readFileSync(join(contentDir, path));
    const digest = digestSource(bytes);
    return { path, stamp, reading: digest === hash ? undefined : parseArticle(path, bytes, digest, zone) };
  });
}

/** A file that changed this shortly ago (ms) may change again without its times showing it. */
const settlingTime = 2000n;

/**
 * Changes whenever the file's bytes may have; `''` where that cannot be told. The clock here is the file
 * system's own measure: it decides whether a file is read again, never what is read.
 */
export function stampOf(contentDir: string, path: string): string {
  const stat = statSync(join(contentDir, path), { bigint: true });
  if (BigInt(Date.now()) - stat.ctimeMs < settlingTime) return '';
  return [stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
}
