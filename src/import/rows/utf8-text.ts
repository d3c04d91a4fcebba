// Bytes in pieces → their text in pieces, refused where it is not UTF-8.
import { Transform } from 'node:stream';
import { problem } from '../../problem.ts';
import { SourceRefused } from '../source-refused.ts';

/** Without a byte order mark. `advance` is told how many bytes went in. Fails with `SourceRefused`, at the line. */
export function utf8Text(path: string, advance: (bytes: number) => void): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const decode = (bytes?: Buffer): string => {
    try {
      const text = bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
      line += text.split('\n').length - 1;
      return text;
    } catch {
      const [good = ''] = new TextDecoder().decode(bytes).split('\ufffd');
      const at = { line: line + good.split('\n').length - 1, column: 1 };
      throw new SourceRefused([problem('error', 'source/not-utf8', path, at, {})]);
    }
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      advance(chunk.length);
      try {
        done(null, decode(chunk));
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      try {
        done(null, decode());
      } catch (error) {
        done(error as Error);
      }
    },
  });
}
