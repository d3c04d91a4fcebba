// The text of an old page → its lines without the space around them, each with its place.
import type { Position } from '../problem.ts';

/** `column` is where the text begins, after space; a blank line is `''` at column 1. */
export interface SourceLine extends Position {
  readonly text: string;
}

/** `text` has `\n` at its line ends; hard spaces around a line fall away like any others. */
export function readSourceLines(text: string): SourceLine[] {
  return text.split('\n').map((written, index) => {
    const trimmed = written.trim();
    const column = trimmed === '' ? 1 : written.indexOf(trimmed) + 1;
    return { line: index + 1, column, text: trimmed };
  });
}

/** The place `offset` UTF-16 code units into a line. */
export function placeIn({ line, column }: SourceLine, offset: number): Position {
  return { line, column: column + offset };
}
