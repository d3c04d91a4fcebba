// CBOR (RFC 8949) as Pagefind writes it, read item by item: most of what a bundle holds is only to be passed over.

const kinds = { text: 3, list: 4 } as const;

/** The simple values false, true and null (RFC 8949, 3.3). */
const simpleValues: ReadonlySet<number> = new Set([20, 21, 22]);

/**
 * Whole numbers, texts, strings of bytes, lists of a known length, truth values and null. Throws on anything else: then
 * this is no file of the Pagefind that the search script is made for; a `RangeError` where the bytes end too soon.
 */
export class CborReader {
  readonly #bytes: Buffer;
  #place = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  text(): string {
    const length = this.#enter(kinds.text);
    const start = this.#place;
    this.#pass(length);
    return this.#bytes.toString('utf8', start, this.#place);
  }

  /** Steps into a list, and tells how many items it has. */
  list(): number {
    return this.#enter(kinds.list);
  }

  /** Passes over as many items, with all that lies in them. */
  skip(items: number): void {
    for (let left = items; left > 0; left -= 1) {
      const head = this.#number(1);
      const kind = head >> 5;
      if (kind === 7) {
        if (!simpleValues.has(head & 31)) throw unknown(head);
        continue;
      }
      const value = this.#argument(head);
      if (kind === 2 || kind === kinds.text) this.#pass(value);
      else if (kind === kinds.list) left += value;
      else if (kind > 1) throw unknown(head);
    }
  }

  #enter(kind: number): number {
    const head = this.#number(1);
    if (head >> 5 !== kind) throw unknown(head);
    return this.#argument(head);
  }

  #argument(head: number): number {
    const detail = head & 31;
    if (detail < 24) return detail;
    if (detail > 26) throw unknown(head);
    return this.#number(1 << (detail - 24));
  }

  #number(size: number): number {
    const place = this.#place;
    this.#pass(size);
    return size === 1 ? (this.#bytes[place] ?? 0) : this.#bytes.readUIntBE(place, size);
  }

  #pass(length: number): void {
    this.#place += length;
    if (this.#place > this.#bytes.length) throw new RangeError('CBOR ends within an item');
  }
}

function unknown(head: number): Error {
  return new Error(`CBOR item of an unexpected kind: 0x${head.toString(16)}`);
}
