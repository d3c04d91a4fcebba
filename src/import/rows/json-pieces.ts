// A file of JSON → the texts of its records: a line each, or an object each where one goes over several lines.
import type { RowsEncoding } from '../mapping.ts';
import { bytesOfFile } from './file-bytes.ts';

/** Bytes; a longer piece is passed over without being held. */
export const longestPiece = 32 * 1024 * 1024;

export interface JsonPiece {
  /** Of its first character. */
  readonly line: number;
  readonly column: number;
  /** `undefined` where there are too many. */
  readonly bytes: Buffer | undefined;
  /** With what stands before it, in bytes. */
  readonly size: number;
}

const [quote, backslash, comma, lineFeed] = [0x22, 0x5c, 0x2c, 0x0a];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Of an array the elements, however its lines lie; and objects one after another, where the first line ends within one. */
export async function* piecesOf(path: string, encoding: RowsEncoding): AsyncGenerator<JsonPiece> {
  let splitter: Splitter | undefined;
  for await (const chunk of bytesOfFile(path, encoding)) {
    splitter ??= splitterFor(chunk);
    yield* splitter.write(chunk);
  }
  yield* splitter?.end() ?? [];
}

interface Splitter {
  readonly write: (chunk: Buffer) => Iterable<JsonPiece>;
  readonly end: () => Iterable<JsonPiece>;
}

function splitterFor(chunk: Buffer): Splitter {
  const text = chunk.toString('latin1').trimStart();
  const firstLine = text.slice(0, Math.max(0, text.indexOf('\n'))).trimEnd();
  const isWithin = firstLine.startsWith('{') && !firstLine.endsWith('}');
  return text.startsWith('[') || isWithin ? new Elements() : new Lines();
}

/** Parts of one piece, up to the bound. */
class HeldBytes {
  #parts: Buffer[] = [];
  #size = 0;

  hold(part: Buffer): void {
    this.#size += part.length;
    if (this.#size > longestPiece) this.#parts = [];
    else this.#parts.push(part);
  }

  get size(): number {
    return this.#size;
  }

  take(): Pick<JsonPiece, 'bytes' | 'size'> {
    const taken = {
      bytes: this.#size > longestPiece ? undefined : Buffer.concat(this.#parts),
      size: this.#size,
    };
    this.#parts = [];
    this.#size = 0;
    return taken;
  }
}

class Lines implements Splitter {
  readonly #held = new HeldBytes();
  #line = 0;

  *write(chunk: Buffer): Generator<JsonPiece> {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      this.#held.hold(chunk.subarray(start, end + 1));
      yield this.#take();
      start = end + 1;
    }
    if (start < chunk.length) this.#held.hold(chunk.subarray(start));
  }

  *end(): Generator<JsonPiece> {
    if (this.#held.size > 0) yield this.#take();
  }

  #take(): JsonPiece {
    this.#line += 1;
    return { line: this.#line, column: 1, ...this.#held.take() };
  }
}

/** Whether what lies between the brackets and commas is JSON is not asked here. */
class Elements implements Splitter {
  readonly #held = new HeldBytes();
  #depth = 0;
  #isInText = false;
  #isEscaped = false;
  #line = 1;
  #column = 0;
  /** Where the element begins that is being read; `undefined` between two. */
  #begun: { readonly line: number; readonly column: number } | undefined;
  /** Whether it stands in no array. */
  #isLoose = false;

  *write(chunk: Buffer): Generator<JsonPiece> {
    let start = 0;
    for (let index = 0; index < chunk.length; index += 1) {
      const byte = chunk[index] ?? 0;
      this.#count(byte);
      const is = this.#read(byte);
      if (is === 'within') continue;
      this.#held.hold(chunk.subarray(start, is === 'end' ? index + 1 : index));
      start = index + 1;
      yield* this.#take();
    }
    if (start < chunk.length) this.#held.hold(chunk.subarray(start));
  }

  *end(): Generator<JsonPiece> {
    yield* this.#take();
  }

  /** In characters, as lines are counted; the bytes behind the first of a character are none. */
  #count(byte: number): void {
    if (byte === lineFeed) {
      this.#line += 1;
      this.#column = 0;
    } else if ((byte & 0xc0) !== 0x80) this.#column += 1;
  }

  #read(byte: number): 'within' | 'border' | 'end' {
    if (this.#isInText) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === backslash) this.#isEscaped = true;
      else if (byte === quote) this.#isInText = false;
      return 'within';
    }
    const before = this.#depth;
    if (byte === openBracket || byte === openBrace) this.#depth += 1;
    else if (byte === closeBracket || byte === closeBrace) this.#depth = Math.max(0, this.#depth - 1);
    const isOfArray = byte === openBracket || byte === closeBracket;
    const isOuter = before === 0 || this.#depth === 0;
    if (isOuter && isOfArray && !this.#isLoose) return 'border';
    if (before === 1 && byte === comma && !this.#isLoose) return 'border';
    if (byte === quote) this.#isInText = true;
    if (byte <= 0x20) return 'within';
    if (this.#begun === undefined) {
      this.#begun = { line: this.#line, column: this.#column };
      this.#isLoose = before === 0;
    }
    return this.#isLoose && before === 1 && this.#depth === 0 ? 'end' : 'within';
  }

  *#take(): Generator<JsonPiece> {
    const begun = this.#begun;
    this.#begun = undefined;
    this.#isLoose = false;
    if (begun !== undefined) yield { ...begun, ...this.#held.take() };
  }
}
