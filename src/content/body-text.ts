// A body's text → the characters in it that no page can show.
import { type Problem, problem } from '../problem.ts';
import { positionAt } from './text-file.ts';

/**
 * Controls but tab and line feed, and what XML 1.0 cannot hold: HTML forbids them, and a feed with one is broken. What
 * overrides the direction of writing makes readers see another text than the one that is found and copied.
 */
export const controlCharacter = /[^\P{Cc}\t\n]|[\u202d\u202e\ufffe\uffff]/u;

/** What nobody sees, and what parts a word for those who search it; joiners belong to letters of other scripts. */
const hidden =
  /[\u00ad\u180e\u200b\u2028\u2029\u2060-\u2064\ufeff]|(?<=\p{Script=Latin})[\u200c\u200d](?=\p{Script=Latin})/gu;

/** What ends a line in other programs, and is a space to those who read a page. */
export const lineSeparators = /[\u2028\u2029]/g;

/** In names and headlines, where none has a meaning. */
export const hiddenInNames = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff]/gu;

/** The same with marks of direction, which have a meaning beside letters that are written from right to left. */
const hiddenFromLeft = new RegExp(`${hidden.source}|[\u200e\u200f\u202a-\u202c\u2066-\u2069]`, 'gu');
const writtenFromRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Of one line: what it matches may be taken out. */
export function hiddenCharacters(line: string): RegExp {
  return writtenFromRight.test(line) ? hidden : hiddenFromLeft;
}

const mayBeUnseen = /[^\P{Cc}\t\n]|[\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/u;

/** The first of each kind in each line. `bodyLine` is the line of the file that the body begins on. */
export function checkBodyText(path: string, body: string, bodyLine: number): Problem[] {
  if (!mayBeUnseen.test(body)) return [];
  return body.split('\n').flatMap((line, index) => {
    const at = (column: number) => ({ line: bodyLine + index, column: column + 1 });
    const problems: Problem[] = [];
    const control = controlCharacter.exec(line);
    if (control !== null) {
      const details = { character: codePointName(control[0]) };
      problems.push(problem('error', 'body/control-character', path, at(control.index), details));
    }
    const unseen = line.matchAll(hiddenCharacters(line)).next().value;
    if (unseen !== undefined) {
      const details = { character: codePointName(unseen[0]) };
      problems.push(problem('notice', 'body/hidden-character', path, at(unseen.index), details));
    }
    return problems;
  });
}

/** What a program puts where it could not read a character. One a body; in front matter and data each is an error. */
export function noticeLost(path: string, body: string, bodyLine: number): Problem[] {
  const index = body.indexOf('\ufffd');
  if (index < 0) return [];
  const { line, column } = positionAt(body, index);
  const details = { count: body.split('\ufffd').length - 1 };
  return [problem('notice', 'text/lost-character', path, { line: bodyLine + line - 1, column }, details)];
}

/** `U+0008`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
