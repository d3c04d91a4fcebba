// Bytes or text → the digest that tells equal from unequal everywhere here.
import { createHash, hash } from 'node:crypto';
import type { Digest } from './archive/article.ts';

/** SHA-256 as lower-case hex; text is taken as UTF-8. */
export function digestText(text: string | Uint8Array): Digest {
  return hash('sha256', text, 'hex') as Digest;
}

/** That of the parts put together. */
export function digestParts(parts: readonly Uint8Array[]): Digest {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex') as Digest;
}
