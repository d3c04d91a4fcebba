// CBOR (RFC 8949) as Pagefind writes it → data: whole numbers, texts, lists and truth values of a known length.

export type CborData = number | string | boolean | null | Uint8Array | readonly CborData[];

/** Throws on anything else: then this is no file of the Pagefind that the search script is made for. */
export function parseCbor(bytes: Uint8Array): CborData {
  return new Reader(bytes).item();
}

const simpleValues: Readonly<Record<number, boolean | null>> = { 20: false, 21: true, 22: null };

class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #place = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  item(): CborData {
    const head = this.#number(1);
    const [kind, detail] = [head >> 5, head & 31];
    if (kind === 7) {
      const value = simpleValues[detail];
      if (value === undefined) throw unknown(head);
      return value;
    }
    const value = detail < 24 ? detail : this.#number(sizeOf(head));
    if (kind === 0) return value;
    if (kind === 1) return -1 - value;
    if (kind === 2) return this.#take(value);
    if (kind === 3) return new TextDecoder().decode(this.#take(value));
    if (kind === 4) return Array.from({ length: value }, () => this.item());
    throw unknown(head);
  }

  #take(length: number): Uint8Array {
    this.#place += length;
    return this.#bytes.subarray(this.#place - length, this.#place);
  }

  #number(size: 1 | 2 | 4): number {
    const place = this.#place;
    this.#place += size;
    if (size === 1) return this.#view.getUint8(place);
    return size === 2 ? this.#view.getUint16(place) : this.#view.getUint32(place);
  }
}

function sizeOf(head: number): 1 | 2 | 4 {
  const size = ({ 24: 1, 25: 2, 26: 4 } as const)[head & 31];
  if (size === undefined) throw unknown(head);
  return size;
}

function unknown(head: number): Error {
  return new Error(`CBOR item of an unknown kind: 0x${head.toString(16)}`);
}
