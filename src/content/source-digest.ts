// A source file's bytes → the hash that stands for them: Git's own blob hash, so that Git can name it unread.
import { hash } from 'node:crypto';
import type { Digest } from '../archive/article.ts';

/** SHA-1 over `blob <length>\0` and the bytes, as `git hash-object` makes it. */
export function digestSource(bytes: Uint8Array): Digest {
  const head = Buffer.from(`blob ${bytes.length}\0`);
  return hash('sha1', Buffer.concat([head, bytes]), 'hex') as Digest;
}
