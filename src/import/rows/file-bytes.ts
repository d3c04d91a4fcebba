// A file of rows → its bytes in pieces, as UTF-8 where a mark at its beginning says that it is UTF-16.
import { createReadStream } from 'node:fs';

/** Spreadsheets call that Unicode text. Bytes of any other encoding stay as they are. */
export async function* bytesOfFile(path: string): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined;
  let isStart = true;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (isStart) decoder = decoderOf(chunk);
    isStart = false;
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
  if (decoder !== undefined) yield Buffer.from(decoder.decode());
}

function decoderOf([first, second]: Buffer): TextDecoder | undefined {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be') : undefined;
}
