// Several files ↔ one that holds them: what a story changes is counted in files, and so is what a reader waits for.

/** Name → bytes. */
export type PackedFiles = ReadonlyMap<string, Uint8Array>;

/** Length of the list below, in four bytes, highest first; a JSON list of `[name, length]`; the files, end to end. */
export function joinFiles(files: PackedFiles): Uint8Array {
  const list = new TextEncoder().encode(
    JSON.stringify(Array.from(files, ([name, { length }]) => [name, length])),
  );
  const parts = [list, ...files.values()];
  const pack = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 4));
  new DataView(pack.buffer).setUint32(0, list.length);
  let end = 4;
  for (const part of parts) {
    pack.set(part, end);
    end += part.length;
  }
  return pack;
}

/** Views into `pack`: nothing is copied. */
export function splitFiles(pack: Uint8Array): Map<string, Uint8Array> {
  const listLength = new DataView(pack.buffer, pack.byteOffset, pack.byteLength).getUint32(0);
  let end = 4 + listLength;
  const list: readonly (readonly [string, number])[] = JSON.parse(
    new TextDecoder().decode(pack.subarray(4, end)),
  );
  return new Map(
    list.map(([name, length]) => {
      const start = end;
      end += length;
      return [name, pack.subarray(start, end)];
    }),
  );
}
