// A file of the cache: a line that says what it is and that nothing was altered, then the data.
import { readFileSync } from 'node:fs';
import type { Digest } from '../archive/article.ts';
import { digestParts, digestText } from '../digest.ts';
import { writeCacheFile } from './write-cache-file.ts';

/**
 * `absent` where there is none, or one made under another key: by other code, for another zone. `damaged` where it is
 * cut off, altered or of another program.
 */
export type KeptReading =
  | { readonly kind: 'read'; readonly body: Buffer }
  | { readonly kind: 'absent' }
  | { readonly kind: 'damaged' };

const program = 'news-archive';
const noKey = '-';

/** `form` names what the file holds and the version of its form; `key` all that its truth depends on. No white space. */
export interface KeptFileName {
  readonly path: string;
  readonly form: string;
  readonly key?: Digest;
}

export function readKept({ path, form, key }: KeptFileName): KeptReading {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'damaged' };
  }
  const headEnd = bytes.indexOf('\n');
  const body = bytes.subarray(headEnd + 1);
  const words = bytes.toString('latin1', 0, Math.max(0, headEnd)).split(' ');
  const isWhole =
    words.length === 4 && words[0] === program && words[1] === form && words[3] === digestText(body);
  if (!isWhole) return { kind: 'damaged' };
  return words[2] === (key ?? noKey) ? { kind: 'read', body } : { kind: 'absent' };
}

/** The parts are written one after the other: those of a large archive's ledger would be copied for a tenth of a second. */
export function writeKept({ path, form, key }: KeptFileName, parts: readonly Uint8Array[]): void {
  const head = `${program} ${form} ${key ?? noKey} ${digestParts(parts)}\n`;
  writeCacheFile(path, [Buffer.from(head), ...parts]);
}
