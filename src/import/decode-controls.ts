// A text with control characters that are bytes of others (`â` U+0080 U+0094 for a dash) → the same with what they were.
import { findDoubleEncoded } from '../content/double-encoded.ts';
import type { RecordNotes } from './record-notes.ts';

/** What Latin-1 has for the bytes from 0x80 to 0x9f: nobody types them. */
const control = /[\u0080-\u009f]/;

/**
 * UTF-8 that was once read as Latin-1. Once its controls are gone, as no file of the archive may hold them, nobody can
 * tell any more what stood there; what is without them, `npm run check -- --fix` decodes.
 */
export function decodeControls(key: string, text: string, notes: RecordNotes): string {
  if (!control.test(text)) return text;
  const runs = findDoubleEncoded(text).filter(({ isExact, written }) => isExact && control.test(written));
  const [first] = runs;
  if (first === undefined) return text;
  notes.add('change/decoded', { key, count: runs.length, mended: first.mended });
  const parts: string[] = [];
  let from = 0;
  for (const { index, written, mended } of runs) {
    parts.push(text.slice(from, index), mended);
    from = index + written.length;
  }
  return [...parts, text.slice(from)].join('');
}
