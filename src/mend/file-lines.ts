// A file's text → its lines and what ends them, so that the lines can be mended and all else stays as it is.

export interface FileLines {
  /** A byte order mark, or nothing. */
  readonly mark: string;
  readonly lines: readonly string[];
  /** What stands behind each line: `\n`, `\r\n`, `\r`, or nothing behind the last. */
  readonly ends: readonly string[];
}

/** Lines as they are once they are mended; `undefined` for one that goes with its end. As many as there were. */
export type MendedLines = readonly (string | undefined)[];

export function splitLines(text: string): FileLines {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const parts = text.slice(mark.length).split(/(\r\n|\r|\n)/);
  return {
    mark,
    lines: parts.filter((_, index) => index % 2 === 0),
    ends: parts.filter((_, index) => index % 2 === 1).concat(''),
  };
}

export function joinLines({ mark, ends }: FileLines, lines: MendedLines): string {
  return mark + lines.map((line, index) => (line === undefined ? '' : line + (ends[index] ?? ''))).join('');
}
