// A body's text → the pictures in it, which readers are given as links to files that the site does not hold.
import { type Problem, problem } from '../problem.ts';

/** Markdown's image, in the form that writers use; one in a block of code is noticed too, which harms nobody. */
const image = /!\[[^\]\\\n]*\]\([^()\s]+[^()\n]*\)/;

/** The first of each line. `bodyLine` is the line of the file that the body begins on. */
export function noticeImages(path: string, body: string, bodyLine: number): Problem[] {
  if (!body.includes('![')) return [];
  return body.split('\n').flatMap((line, index) => {
    const found = image.exec(line);
    if (found === null) return [];
    const position = { line: bodyLine + index, column: found.index + 1 };
    return [problem('notice', 'body/image-link', path, position, {})];
  });
}
