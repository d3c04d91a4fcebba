// A source file's bytes → the hash that stands for them: Git's own blob hash, so that Git can name it unread.
import { createHash } from 'node:crypto';
import type { Digest } from '../archive/article.ts';

/** SHA-1 over `blob <length>\0` and the bytes, as `git hash-object` makes it. */
export function digestSource(bytes: Uint8Array): Digest {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex') as Digest;
}
