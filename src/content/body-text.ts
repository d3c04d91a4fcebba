// A body's text → the characters in it that no page can show.
import { type Problem, problem } from '../problem.ts';

/** Controls but tab and line feed, and what XML 1.0 cannot hold: HTML forbids them, and a feed with one is broken. */
export const controlCharacter = /[^\P{Cc}\t\n]|[\ufffe\uffff]/u;

/** The first of each line. `bodyLine` is the line of the file that the body begins on. */
export function checkBodyText(path: string, body: string, bodyLine: number): Problem[] {
  if (!controlCharacter.test(body)) return [];
  return body.split('\n').flatMap((line, index) => {
    const found = controlCharacter.exec(line);
    if (found === null) return [];
    const position = { line: bodyLine + index, column: found.index + 1 };
    return [
      problem('error', 'body/control-character', path, position, { character: codePointName(found[0]) }),
    ];
  });
}

/** `U+0008`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
