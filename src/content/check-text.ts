// The text of a file, front matter and body → characters that are not those that were meant.
import { findLookAlike, toLatinLetters } from '../archive/look-alikes.ts';
import { type Problem, problem } from '../problem.ts';
import { codePointName } from './body-text.ts';
import { findDoubleEncoded } from './double-encoded.ts';
import { positionAt } from './text-file.ts';

/** One of each kind, at the first place: where there is one, there are most often many. `isMendable` by `--fix`. */
export function checkText(path: string, text: string, isMendable = true): Problem[] {
  // Most files are in ASCII, but for quotation marks and dashes.
  if (!/[\u00c2-\u00f4\u0370-\u052f]/.test(text)) return [];
  return [...noticeDoubleEncoded(path, text, isMendable), ...noticeLookAlike(path, text)];
}

function noticeDoubleEncoded(path: string, text: string, isMendable: boolean): Problem[] {
  const found = findDoubleEncoded(text);
  const [first] = found;
  if (first === undefined) return [];
  const { index, written } = first;
  const before = /[^\s"“”]{0,20}$/.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  const after = /^[^\s"“”]{0,20}/.exec(text.slice(index + written.length))?.[0] ?? '';
  const details = {
    written: `${before}${written}${after}`,
    mended: `${before}${first.mended}${after}`,
    count: found.length,
    isMendable,
  };
  return [problem('notice', 'text/double-encoded', path, positionAt(text, index), details)];
}

function noticeLookAlike(path: string, text: string): Problem[] {
  const found = findLookAlike(text);
  if (found === undefined) return [];
  const { word, letter, index } = found;
  const details = { word, character: codePointName(letter), latin: toLatinLetters(word) };
  return [problem('notice', 'text/look-alike', path, positionAt(text, index), details)];
}
