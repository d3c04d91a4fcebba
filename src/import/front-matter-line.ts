// A text of a record → what can stand as a line of front matter, with what that took told.
import { codePointName } from '../content/body-text.ts';
import { forbidden } from '../content/fields/line-of-text.ts';
import { decodeControls } from './decode-controls.ts';
import type { RecordNotes } from './record-notes.ts';

/** In characters (Unicode code points), as the check of content has it. */
export const longestHeadline = 300;
const longestLine = 1000;

/** No line has one of these; other space is the source's. */
const lineBreak = /[\t\n\v\f\r\u0085\u2028\u2029]/;
const everyForbidden = new RegExp(forbidden, 'gu');

/** Composed, trimmed, on one line, without what nobody sees; at most `limit` characters, cut at a word. */
export function toLine(key: string, text: string, notes: RecordNotes, limit = longestLine): string {
  const spaced = decodeControls(key, text, notes)
    .normalize('NFC')
    .replace(/[\s\u0085]+/g, (space) => (lineBreak.test(space) ? ' ' : space))
    .trim();
  const hidden = spaced.match(everyForbidden);
  if (hidden !== null) {
    notes.add('change/hidden-characters', { key, characters: [...new Set(hidden.map(codePointName))] });
  }
  const line = hidden === null ? spaced : spaced.replace(everyForbidden, '').trim();
  const characters = [...line];
  if (characters.length <= limit) return line;
  notes.add('change/cut', { key, written: line, limit });
  return cutAtWord(characters, limit);
}

/** Each name once, in the order written. */
export function toNames(key: string, names: readonly string[], notes: RecordNotes): string[] {
  return [...new Set(names.map((name) => toLine(key, name, notes)).filter((name) => name !== ''))];
}

/** Ends with `…`, which counts. */
function cutAtWord(characters: readonly string[], limit: number): string {
  const start = characters.slice(0, limit - 1).join('');
  const atWord = start.replace(/\s+\S*$/, '');
  return `${atWord === '' ? start : atWord}…`;
}

/** The first words of a text, for a headline. */
export function firstWords(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const sentence = /^.{20,120}?[.!?](?=\s|$)/u.exec(words)?.[0].replace(/\.$/, '');
  if (sentence !== undefined) return sentence;
  const characters = [...words.slice(0, 1000)];
  return characters.length <= 100 ? words : cutAtWord(characters, 100);
}
