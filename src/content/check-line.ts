// A headline, a caption or a summary → dates, times and sums in it that cannot be right, and numbers that are nobody's
// business: what is looked for in the body too.
import type { LocalDate } from '../dates/moment.ts';
import { type Problem, problem } from '../problem.ts';
import { checkDaysInText } from './days-in-text.ts';
import type { Located } from './located.ts';
import { findPrivateNumbers } from './private-numbers.ts';
import { findSum } from './sums-in-text.ts';
import { noticeTimes } from './times-in-text.ts';

/** One of each rule, at the line's beginning. Days are told of only where it is known when the story was `published`. */
export function noticeFacts(
  path: string,
  line: Located<string> | undefined,
  published: LocalDate | undefined,
): Problem[] {
  // Each of them is said in digits.
  if (line === undefined || !/\d/.test(line.value)) return [];
  const { value, position } = line;
  const place = { path, body: value, bodyLine: position.line };
  const sum = findSum(value);
  return [
    ...(published === undefined ? [] : checkDaysInText(place, published)),
    ...noticeTimes(place),
    ...findPrivateNumbers(value).map(({ kind, shown }) =>
      problem('notice', 'text/private-number', path, position, { kind, shown }),
    ),
    ...(sum === undefined
      ? []
      : [
          problem('notice', 'text/thousands', path, position, {
            written: sum.written,
            suggestion: sum.suggestion,
          }),
        ]),
  ].map((each) => ({ ...each, ...position }));
}
