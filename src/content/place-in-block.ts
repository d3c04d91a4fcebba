// What a parser found in a block of a body → where in the file it is written.
import type { LineSpan } from '../markdown/scan-blocks.ts';
import type { Position } from '../problem.ts';

/**
 * One after another, in the lines of their block. Of a text that is written otherwise, with escaped letters or marks of
 * emphasis in it, the first part that is there gives the place, or else that of `part`; the block's first line where none is.
 */
export function placing(
  lines: readonly string[],
  { start, end }: LineSpan,
  bodyLine: number,
): (written: string, part?: string) => Position {
  let [from, after] = [start, 0];
  const find = (written: string): Position | undefined => {
    for (let line = from; line < end; line += 1) {
      const column = (lines[line] ?? '').indexOf(written, line === from ? after : 0);
      if (column < 0) continue;
      [from, after] = [line, column + written.length];
      return { line: bodyLine + line, column: column + 1 };
    }
    return undefined;
  };
  return (written, part = '') => {
    // Marks that make a pair stand in the line, and in no text: its beginning may be enough.
    for (const piece of [
      written,
      ...piecesOf(written),
      ...piecesOf(part),
      ...piecesOf(written.slice(0, 6)),
    ]) {
      const found = find(piece);
      if (found !== undefined) return found;
    }
    return { line: bodyLine + start, column: 1 };
  };
}

/** A letter or two could stand anywhere. */
function piecesOf(text: string): string[] {
  return text.split(/[\0\n]/).filter((piece) => piece.trim().length > 2);
}
