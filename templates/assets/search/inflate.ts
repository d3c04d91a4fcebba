// A response with a gzip file → its bytes, by the browser's own decompressor where it has one.

/** Compressed still in browsers of before 2023: Pagefind's code takes both. */
export async function inflate(response: Response): Promise<Uint8Array> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!compressed || !('DecompressionStream' in globalThis)) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
