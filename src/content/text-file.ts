// A file's bytes → its text, as every reader of content takes it: no byte order mark, lines ended by `\n`.
import { isUtf8 } from 'node:buffer';
import type { Position } from '../problem.ts';

/** `badAt` is where the first byte stands that is not UTF-8, counted in the text before it. */
export type TextReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly badAt: Position };

/** No story is longer; a film with the name of one is told, and not taken for text. */
export const mostTextBytes = 5_000_000;

export function readText(bytes: Uint8Array): TextReading {
  if (!isUtf8(bytes)) return { ok: false, badAt: findBadByte(bytes) };
  if (isUtf16(bytes)) return { ok: false, badAt: { line: 1, column: 1 } };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return { ok: true, text: normalize(text) };
}

/** Editors count neither a byte order mark nor the second half of a line end, so positions stay theirs. */
function normalize(text: string): string {
  const marked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return marked.includes('\r') ? marked.replace(/\r\n?/g, '\n') : marked;
}

/** Of ASCII in UTF-16 every other byte is zero: to UTF-8, which has that character too, it is text. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  return (second === 0 && fourth === 0 && first !== 0) || (first === 0 && third === 0 && second !== 0);
}

function findBadByte(bytes: Uint8Array): Position {
  // The longest good prefix: UTF-8 is valid up to it and not one byte beyond.
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(completePart(bytes, middle))) good = middle;
    else bad = middle;
  }
  const before = normalize(new TextDecoder().decode(completePart(bytes, good)));
  return positionAt(before, before.length);
}

/** The bytes before `end`, without the start of a character that `end` cuts. */
function completePart(bytes: Uint8Array, end: number): Uint8Array {
  for (let start = end - 1; start >= 0 && end - start <= 3; start -= 1) {
    const byte = bytes[start] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return bytes.subarray(0, start + length > end ? start : end);
  }
  return bytes.subarray(0, end);
}

/** Line and column from 1 of an offset in UTF-16 code units. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
