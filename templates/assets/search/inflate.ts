// The bytes of a gzip file → what is in it, by the browser's own decompressor where it has one.

/** Compressed still in browsers of before 2023: Pagefind's code takes both. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!compressed || !('DecompressionStream' in globalThis)) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
