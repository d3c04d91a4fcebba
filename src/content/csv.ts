// The text of a CSV file → its rows, each field with its place; and where quotes go wrong in it.
import type { Position } from '../problem.ts';
import type { Located } from './located.ts';

/** At least one field in each row. Rows with a quote that goes wrong are none of them: `badAt` has the place of each. */
export interface CsvReading {
  readonly ok: boolean;
  readonly rows: readonly (readonly Located<string>[])[];
  readonly badAt: readonly Position[];
}

/** A field in quotes, or one that holds none, and what ends it. */
const oneField = /(?:"([^"]*(?:""[^"]*)*)"|([^",\n]*))(,|\n|$)/y;

/**
 * RFC 4180: commas between fields; a field that holds a comma, a quote or a line end stands in quotes, and a quote in it
 * is doubled. Spaces are part of a field. Lines end with `\n`; blank ones are no rows.
 */
export function parseCsv(text: string): CsvReading {
  const rows: Located<string>[][] = [];
  const badAt: Position[] = [];
  let row: Located<string>[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;
  let isMore = text !== '';
  while (isMore) {
    const position = { line, column: at - lineStart + 1 };
    oneField.lastIndex = at;
    const [written, quoted, bare = '', end = ''] = oneField.exec(text) ?? [];
    if (written === undefined) {
      badAt.push(position);
      // The line is lost; the next one begins a row of its own.
      const newline = text.indexOf('\n', at);
      at = newline < 0 ? text.length : newline + 1;
      [line, lineStart, row] = [line + 1, at, []];
      isMore = at < text.length;
      continue;
    }
    row.push({ value: quoted === undefined ? bare : quoted.replaceAll('""', '"'), position });
    const lineEnd = written.lastIndexOf('\n');
    if (lineEnd >= 0) {
      line += written.split('\n').length - 1;
      lineStart = at + lineEnd + 1;
    }
    at += written.length;
    isMore = end === ',' || at < text.length;
    if (end === ',') continue;
    if (row.length > 1 || row[0]?.value !== '') rows.push(row);
    row = [];
  }
  return { ok: badAt.length === 0, rows, badAt };
}

/** A value as it stands in a row: within quotes where it holds what rows are made of. */
export function formatField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
