// A page's body → the places in it that are still to be written, marked as a new site has them: `[ISI: alamat redaksi]`.
import { type Problem, problem } from '../problem.ts';

const mark = /\[ISI: *([^\]\n]+)\]/g;

/** `bodyLine` is the line of the file on which the body begins. */
export function findUnfilled(path: string, body: string, bodyLine: number): Problem[] {
  return body.split('\n').flatMap((line, index) =>
    [...line.matchAll(mark)].map(({ 1: what = '', index: column }) => {
      return problem(
        'notice',
        'page/unfilled',
        path,
        { line: bodyLine + index, column: column + 1 },
        { what },
      );
    }),
  );
}
