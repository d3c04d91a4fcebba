// The headings of a body → those that skip a level, and those that say nothing.
import type { BodyFindings } from '../markdown/scan-body.ts';
import { type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';

/** Pages close the gap; how deep a heading was meant to stand, only its writer knows. */
export function checkBodyHeadings(
  { headings }: Pick<BodyFindings, 'headings'>,
  { path, bodyLine }: Pick<BodyPlace, 'path' | 'bodyLine'>,
): Problem[] {
  let above: number | undefined;
  return headings.flatMap(({ level, id, lines }): Problem[] => {
    const position = { line: bodyLine + lines.start, column: 1 };
    if (id === '') return [problem('notice', 'heading/empty', path, position, {})];
    const isSkipped = above !== undefined && level > above + 1;
    const details = { written: '#'.repeat(level), expected: '#'.repeat((above ?? 0) + 1) };
    above = level;
    return isSkipped ? [problem('notice', 'heading/skip', path, position, details)] : [];
  });
}
