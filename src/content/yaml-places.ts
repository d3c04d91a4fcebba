// YAML → where in its file an offset of it stands.
import { LineCounter } from 'yaml';
import type { Position } from '../problem.ts';

/**
 * `firstLine` is the line of the file that `text` begins on. The parser's own count leaves out the ends of some lines: of
 * those that begin with `**`, say.
 */
export function placesIn(text: string, firstLine: number): (offset: number) => Position {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
}
