// The text of a file, front matter and body → characters that are not those that were meant.
import { findLookAlike, toLatinLetters } from '../archive/look-alikes.ts';
import { type Problem, problem } from '../problem.ts';
import { codePointName } from './body-text.ts';
import { findDoubleEncoded, mendDoubleEncoded } from './double-encoded.ts';
import { findStyled } from './styled-letters.ts';
import { positionAt } from './text-file.ts';

/** One of each kind, at the first place: where there is one, there are most often many. `isMendable` by `--fix`. */
export function checkText(path: string, text: string, isMendable = true): Problem[] {
  // Most files are in ASCII, but for quotation marks and dashes.
  if (!/[\u00c2-\u00f4\u0370-\u052f\ud835\ue000-\uf8ff\ufb00-\ufb06\uff10-\uff5a\ufffc]/.test(text))
    return [];
  return [
    ...noticeDoubleEncoded(path, text, isMendable),
    ...noticeLookAlike(path, text),
    ...noticeStyled(path, text, isMendable),
    ...noticePrivate(path, text),
  ];
}

function noticeDoubleEncoded(path: string, text: string, isMendable: boolean): Problem[] {
  const found = findDoubleEncoded(text);
  const [first] = found;
  if (first === undefined) return [];
  const { index, written } = first;
  const before = /[^\s"“”]{0,20}$/.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
  const after = /^[^\s"“”]{0,20}/.exec(text.slice(index + written.length))?.[0] ?? '';
  const word = `${before}${written}${after}`;
  const details = {
    written: word,
    mended: mendDoubleEncoded(word),
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

function noticeStyled(path: string, text: string, isMendable: boolean): Problem[] {
  const found = findStyled(text);
  const [first] = found;
  if (first === undefined) return [];
  const { index, written, mended } = first;
  const details = { written, mended, count: found.length, isMendable };
  return [problem('notice', 'text/styled', path, positionAt(text, index), details)];
}

/** Bullets of a word processor's own font, and the place of a picture that was not copied along. */
const privateCharacters = /[\ue000-\uf8ff\ufffc]/g;

function noticePrivate(path: string, text: string): Problem[] {
  const found = [...text.matchAll(privateCharacters)];
  const [first] = found;
  if (first === undefined) return [];
  const details = { character: codePointName(first[0]), count: found.length };
  return [problem('notice', 'text/private-character', path, positionAt(text, first.index), details)];
}
