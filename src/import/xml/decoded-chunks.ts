// A file of text in any encoding → its text in pieces, however large it is.
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { decodeBytes, decoderFor } from '../decode-bytes.ts';

const windows1252 = new TextDecoder('windows-1252');

/** In bytes. A line that is longer is cut between two characters. */
const longestLine = 1024 * 1024;

/**
 * Without a byte order mark. The encoding is that of the mark, else the one that the XML declaration names, else UTF-8;
 * a line that is not valid in UTF-8 is read as windows-1252, which is what careless exports mix in.
 */
export async function* decodedChunks(path: string, advance: (bytes: number) => void): AsyncGenerator<string> {
  let decode: Decoding | undefined;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    advance(chunk.length);
    decode ??= decodingOf(chunk);
    yield decode.write(chunk);
  }
  if (decode !== undefined) yield decode.end();
}

interface Decoding {
  readonly write: (bytes: Buffer) => string;
  readonly end: () => string;
}

/** By the first bytes of a file. */
function decodingOf(start: Buffer): Decoding {
  const mark = start.subarray(0, 2).toString('latin1');
  const [, declared = ''] =
    /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
      start.subarray(0, 200).toString('latin1'),
    ) ?? [];
  const label = mark === '\u00ff\u00fe' ? 'utf-16le' : mark === '\u00fe\u00ff' ? 'utf-16be' : declared;
  const decoder = label === '' ? undefined : decoderFor(label);
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  const isMistaken = decoder?.encoding.startsWith('utf-16') === true && label === declared;
  return decoder === undefined || decoder.encoding === 'utf-8' || isMistaken
    ? new Utf8Lines()
    : streamOf(decoder);
}

function streamOf(decoder: TextDecoder): Decoding {
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

/** Takes whole lines at a time, so that bytes of another encoding spoil no more than theirs. */
class Utf8Lines implements Decoding {
  #rest = Buffer.alloc(0);
  #isStart = true;

  write(bytes: Buffer): string {
    const held = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const end = held.lastIndexOf(0x0a) + 1;
    const cut = end > 0 || held.length < longestLine ? end : endOfCharacter(held);
    this.#rest = Buffer.from(held.subarray(cut));
    return this.#decode(held.subarray(0, cut));
  }

  end(): string {
    const text = this.#decode(this.#rest);
    this.#rest = Buffer.alloc(0);
    return text;
  }

  #decode(bytes: Buffer): string {
    const text = isUtf8(bytes) ? bytes.toString('utf8') : linesOf(bytes).map(decodeLine).join('');
    if (text === '' || !this.#isStart) return text;
    this.#isStart = false;
    return text.replace(/^\ufeff/, '');
  }
}

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end + 1));
    start = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

function decodeLine(line: Buffer): string {
  return isUtf8(line) ? line.toString('utf8') : decodeBytes(line, windows1252);
}

/** Before the character that the last bytes may have begun. */
function endOfCharacter(bytes: Buffer): number {
  let end = bytes.length;
  while (end > bytes.length - 4 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return (bytes[end - 1] ?? 0) >= 0xc0 ? end - 1 : bytes.length;
}
