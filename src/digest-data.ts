// A digest of plain data: equal data gives equal digests, whatever objects hold it.
import type { Digest } from './archive/article.ts';
import { digestText } from './digest.ts';

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

/**
 * Digests the data that pages are made of. What many pages share (a teaser, the chrome) is frozen by whoever made
 * it, and is read once: frozen data cannot change afterwards. Remembering every object would cost the collector
 * more than it saves.
 */
export class DataDigester {
  readonly #shared = new Map<object, string>();

  /** `salt` is digested before the data. */
  digest(data: PlainData, salt = ''): Digest {
    return digestText(`${salt} ${this.#canonical(data)}`);
  }

  #canonical(data: PlainData): string {
    if (data === undefined) return '~';
    if (typeof data !== 'object') return JSON.stringify(data);
    const known = this.#shared.get(data);
    if (known !== undefined) return known;
    const text = Array.isArray(data) ? this.#list(data) : this.#record(data as { [key: string]: PlainData });
    const canonical = text.length <= shortText ? text : `#${digestText(text)}`;
    if (Object.isFrozen(data)) this.#shared.set(data, canonical);
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

/** For data of which little is shared. */
export function digestData(data: object): Digest {
  return new DataDigester().digest(data as PlainData);
}
