// What a parser found in a block of a body → where in the file it is written.
import type { LineSpan } from '../markdown/scan-blocks.ts';
import type { Position } from '../problem.ts';

/** One after another, in the lines of their block. A text that is written otherwise is placed where the block begins. */
export function placing(
  lines: readonly string[],
  { start, end }: LineSpan,
  bodyLine: number,
): (written: string) => Position {
  let [from, after] = [start, 0];
  return (written) => {
    for (let line = from; line < end; line += 1) {
      const column = (lines[line] ?? '').indexOf(written, line === from ? after : 0);
      if (column < 0) continue;
      [from, after] = [line, column + written.length];
      return { line: bodyLine + line, column: column + 1 };
    }
    return { line: bodyLine + start, column: 1 };
  };
}
