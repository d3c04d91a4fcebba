// Bytes in any encoding of the web → text. Ref.: https://encoding.spec.whatwg.org/

/** `label` as a page names its encoding: `iso-8859-1` is windows-1252. `undefined` where no such encoding is. */
export function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label.trim());
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Without a byte order mark; what is no character in the encoding is U+FFFD. In one piece, Node's windows-1252 leaves
 * curly quotes and dashes as control characters (https://github.com/nodejs/node/issues/56542); as a stream it is right.
 */
export function decodeBytes(bytes: Uint8Array, decoder: TextDecoder): string {
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
