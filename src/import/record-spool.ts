// What a source's reader found, put aside on disk: readers are slow, and a source that is read once cannot change on the way.
import { closeSync, existsSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SourceItem } from './source-record.ts';

/** In bytes: what is written at once. */
const writtenAtOnce = 1 << 20;

/** In bytes: before each item stands how long it is. */
const lengthSize = 4;

/** Holds no more than a megabyte and one item at a time. */
export class RecordSpool {
  readonly #file: number;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #written = 0;

  /** Near `folder`, which need not be there yet: that disk has room for what comes of the source. */
  constructor(folder: string) {
    const path = join(nearestFolder(folder), `.import-${process.pid}.tmp`);
    this.#file = openSync(path, 'w+');
    // It stays readable until it is closed, and no kill can leave it behind.
    rmSync(path);
  }

  add(item: SourceItem): void {
    const bytes = serialize(item);
    const length = Buffer.alloc(lengthSize);
    length.writeUInt32LE(bytes.length);
    this.#waiting.push(length, bytes);
    this.#waitingBytes += lengthSize + bytes.length;
    if (this.#waitingBytes >= writtenAtOnce) this.#flush();
  }

  /** In the order in which they were added. */
  *items(): Generator<SourceItem> {
    this.#flush();
    for (let at = 0; at < this.#written; ) {
      const length = this.#read(at, lengthSize).readUInt32LE();
      yield deserialize(this.#read(at + lengthSize, length)) as SourceItem;
      at += lengthSize + length;
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done);
    }
    this.#written += bytes.length;
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  #read(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length; ) {
      const count = readSync(this.#file, bytes, done, length - done, at + done);
      if (count === 0) throw new Error('What was put aside of the source ends too early');
      done += count;
    }
    return bytes;
  }
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}
