// A file of rows → its bytes in pieces, as UTF-8 without a byte order mark.
import { createReadStream } from 'node:fs';
import { problem } from '../../problem.ts';
import type { RowsEncoding } from '../mapping.ts';
import { SourceRefused } from '../source-refused.ts';

/**
 * A mark at the beginning counts before `encoding`: spreadsheets call UTF-16 with its mark Unicode text. What is said to
 * be UTF-8 stays as it is, right or wrong. Throws `SourceRefused` for a spreadsheet's own file.
 */
export async function* bytesOfFile(path: string, encoding: RowsEncoding): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined;
  let isStart = true;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (isStart && isWorkbook(chunk)) {
      throw new SourceRefused([problem('error', 'source/workbook', path, { line: 1, column: 1 }, {})]);
    }
    if (isStart) decoder = decoderOf(chunk, encoding);
    const bytes = isStart && isMarked(chunk) ? chunk.subarray(3) : chunk;
    isStart = false;
    yield decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
  }
  if (decoder !== undefined) yield Buffer.from(decoder.decode());
}

function decoderOf(chunk: Buffer, encoding: RowsEncoding): TextDecoder | undefined {
  const [first, second] = chunk;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return encoding === 'utf-8' || isMarked(chunk) ? undefined : new TextDecoder(encoding);
}

/** Excel's of today are ZIP archives, and so are those of LibreOffice; those of old begin as all of Office did. */
function isWorkbook(chunk: Buffer): boolean {
  const start = chunk.subarray(0, 4).toString('hex');
  return start === '504b0304' || start === 'd0cf11e0';
}

function isMarked(chunk: Buffer): boolean {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
}
