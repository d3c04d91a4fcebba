// A digest of plain data: equal data, built by the same code, gives equal digests, whatever objects hold it.
import type { Digest } from './archive/article.ts';
import { digestText } from './digest.ts';

/**
 * `data` is made of strings, numbers, booleans, lists and records; a value that is `undefined` is as if it were not
 * there. The order of keys counts: it is that of the code that builds the data, and that code is part of every
 * fingerprint. `salt` is digested with the data.
 */
export function digestData(data: object, salt = ''): Digest {
  return digestText(`${salt} ${JSON.stringify(data)}`);
}
