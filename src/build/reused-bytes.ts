// Texts → their bytes, one after another in memory that is used again.

/** In bytes; a batch of pages mostly has less. */
const firstSize = 4 * 1024 * 1024;

/** A character of JavaScript's is at most so many bytes of UTF-8. */
const mostBytes = 3;

/**
 * Memory of its own for each text of a batch is left to the collector, which does not see how much it is: a process
 * that had rendered 20,000 pages held 400 MB.
 */
export class ReusedBytes {
  #memory = Buffer.allocUnsafeSlow(firstSize);
  #end = 0;

  /** UTF-8, the same as `Buffer.from` gives. The bytes stand until the next `clear`. */
  encode(text: string): Uint8Array {
    const most = text.length * mostBytes;
    if (this.#end + most > this.#memory.length) {
      // What was encoded so far keeps the memory that it lies in.
      this.#memory = Buffer.allocUnsafeSlow(Math.max(2 * this.#memory.length, most));
      this.#end = 0;
    }
    const start = this.#end;
    this.#end += this.#memory.write(text, start);
    return this.#memory.subarray(start, this.#end);
  }

  clear(): void {
    this.#end = 0;
  }
}
