// CSV files whose first row names the columns → a record a row, by the mapping.
import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { digestText } from '../../digest.ts';
import { problem } from '../../problem.ts';
import { checkColumns, type Mapping } from '../mapping.ts';
import type { SourceReader } from '../source-record.ts';
import { SourceRefused } from '../source-refused.ts';
import { bytesOfFile } from './file-bytes.ts';
import { findWrongQuote } from './row-quotes.ts';
import { toRecord } from './row-record.ts';
import { utf8Text } from './utf8-text.ts';

/** Bytes; a longer one is a quote that nobody closed. */
const longestRow = 32 * 1024 * 1024;

/** What csv-parse gives for a row. */
interface Row {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/**
 * RFC 4180 with the mapping's separator, with or without a byte order mark; a quote within a cell that does not begin
 * with one is a character, as spreadsheets read it. Rows of empty cells are left out together. A row of more or fewer
 * cells than the first is left out, at its line. Where a quote is wrong nobody can tell where rows end: throws
 * `SourceRefused`, as for a text that is not UTF-8 and for columns that the mapping names and the first row does not.
 */
export const readCsvRows: SourceReader = async function* (files, { mapping, advance }) {
  for (const path of files) {
    let header: readonly string[] | undefined;
    let line = 1;
    let empty: { readonly place: { readonly line: number; readonly column: 1 }; count: number } | undefined;
    for await (const { record: cells, raw } of rowsOf(path, mapping, advance)) {
      const place = { path, line, column: 1 };
      if (mapping.quote === 'double') checkQuotes(raw, mapping.separator, place);
      line += raw.split('\n').length - (raw.endsWith('\n') ? 1 : 0);
      if (header === undefined) {
        header = cells.map((cell) => cell.trim());
        const problems = checkColumns(mapping, new Set(header));
        if (problems.length > 0) throw new SourceRefused(problems);
        continue;
      }
      if (cells.every((cell) => cell.trim() === '')) {
        // A blank line is no row.
        if (cells.length > 1)
          empty = { place: empty?.place ?? { line: place.line, column: 1 }, count: (empty?.count ?? 0) + 1 };
        continue;
      }
      if (cells.length !== header.length) {
        const reason = problem('error', 'rows/fields', path, place, {
          count: header.length,
          separator: mapping.separator,
        });
        yield { kind: 'left-out', id: `${path}:${place.line}`, reason };
        continue;
      }
      const names = header;
      const read = (column: string) => cells[names.indexOf(column)] ?? '';
      const hash = digestText(JSON.stringify([names, cells]));
      yield { kind: 'record', record: toRecord((column) => [read(column)], mapping, place, hash) };
    }
    if (empty !== undefined) {
      const reason = problem('error', 'rows/empty', path, empty.place, { count: empty.count });
      yield { kind: 'left-out', id: `${path}:${empty.place.line}`, reason };
    }
  }
};

async function* rowsOf(
  path: string,
  { separator, quote }: Mapping,
  advance: (bytes: number) => void,
): AsyncGenerator<Row> {
  const parser = parse({
    delimiter: separator,
    quote: quote === 'double' ? '"' : null,
    relax_quotes: true,
    info: true,
    raw: true,
    relax_column_count: true,
    max_record_size: longestRow,
  });
  const source = Readable.from(bytesOfFile(path));
  const text = source.pipe(utf8Text(path, advance));
  // A pipe hands errors on to nobody.
  source.on('error', (error) => parser.destroy(error));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    yield* parser as AsyncIterable<Row>;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) {
      throw new SourceRefused([problem('error', 'rows/quote', path, placeOfFault(error as CsvError), {})]);
    }
    throw error;
  } finally {
    source.destroy();
  }
}

/** The parser goes on behind a wrong quote as if it was a character. */
function checkQuotes(raw: string, separator: string, row: { path: string; line: number }): void {
  const at = findWrongQuote(raw, separator);
  if (at === undefined) return;
  const line = row.line + raw.slice(0, at).split('\n').length - 1;
  throw new SourceRefused([problem('error', 'rows/quote', row.path, { line, column: 1 }, {})]);
}

function placeOfFault(error: CsvError): { line: number; column: number } {
  return { line: typeof error.lines === 'number' ? error.lines : 1, column: 1 };
}
