// Bytes or text → the digest that tells equal from unequal everywhere here.
import { hash } from 'node:crypto';
import type { Digest } from './archive/article.ts';

/** SHA-256 as lower-case hex; text is taken as UTF-8. */
export function digestText(text: string | Uint8Array): Digest {
  return hash('sha256', text, 'hex') as Digest;
}
