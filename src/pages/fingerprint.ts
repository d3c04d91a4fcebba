// A digest of plain data: equal data gives equal digests, whatever objects hold it.
import { createHash } from 'node:crypto';
import type { Digest } from '../archive/article.ts';

/** What a page shows is made of these; functions, dates and maps do not belong in props. */
export type PlainData =
  | string
  | number
  | boolean
  | undefined
  | readonly PlainData[]
  | { readonly [key: string]: PlainData };

/** Text below this length stands for itself: hashing it would cost more than carrying it. */
const shortText = 64;

export function digestText(text: string | Uint8Array): Digest {
  return createHash('sha256').update(text).digest('hex') as Digest;
}

/**
 * Digests the data that pages are made of. An object met again costs a look-up, so a teaser or the chrome that
 * many pages share is read once; therefore data given to it must never change afterwards.
 */
export class DataDigester {
  readonly #known = new WeakMap<object, string>();

  digest(data: PlainData): Digest {
    return digestText(this.#canonical(data));
  }

  #canonical(data: PlainData): string {
    if (data === undefined) return '~';
    if (typeof data !== 'object') return JSON.stringify(data);
    const known = this.#known.get(data);
    if (known !== undefined) return known;
    const text = Array.isArray(data) ? this.#list(data) : this.#record(data as { [key: string]: PlainData });
    const canonical = text.length <= shortText ? text : `#${digestText(text)}`;
    this.#known.set(data, canonical);
    return canonical;
  }

  #list(items: readonly PlainData[]): string {
    return `[${items.map((item) => this.#canonical(item)).join()}]`;
  }

  #record(record: { readonly [key: string]: PlainData }): string {
    const keys = Object.keys(record).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${this.#canonical(record[key])}`).join()}}`;
  }
}
