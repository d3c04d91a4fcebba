// A table's file → its rows, each with its line and the texts of its cells.
import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { problem } from '../../problem.ts';
import type { Mapping } from '../mapping.ts';
import { SourceRefused } from '../source-refused.ts';
import { bytesOfFile } from './file-bytes.ts';
import { findWrongQuote } from './row-quotes.ts';

export interface TableRow {
  /** Where it begins, from 1. */
  readonly line: number;
  /** `undefined` for a row that is not UTF-8. */
  readonly cells: readonly string[] | undefined;
}

/** Bytes; a longer one is a quote that nobody closed. */
const longestRow = 32 * 1024 * 1024;

/** What csv-parse gives for a row: a character for each byte, so that one row's faults are no other's. */
interface ByteRow {
  readonly record: readonly string[];
  readonly raw: string;
}

type TableForm = Pick<Mapping, 'separator' | 'quote' | 'encoding'>;

/**
 * RFC 4180 with the mapping's separator; a quote within a cell that does not begin with one is a character, as
 * spreadsheets read it. Throws `SourceRefused` where a quote is wrong, since nobody can tell then where rows end.
 * `advance` is told how many bytes were read.
 */
export async function* rowsOfTable(
  path: string,
  form: TableForm,
  advance: (bytes: number) => void,
): AsyncGenerator<TableRow> {
  let line = 1;
  for await (const { record, raw } of byteRows(path, form, advance)) {
    if (form.quote === 'double') checkQuotes(raw, byteText(form.separator), { path, line });
    const cells = isUtf8(Buffer.from(raw, 'latin1')) ? record.map(textOfBytes) : undefined;
    yield { line, cells };
    line += raw.split('\n').length - (raw.endsWith('\n') ? 1 : 0);
  }
}

async function* byteRows(
  path: string,
  { separator, quote, encoding }: TableForm,
  advance: (bytes: number) => void,
): AsyncGenerator<ByteRow> {
  const parser = parse({
    encoding: 'latin1',
    delimiter: byteText(separator),
    quote: quote === 'double' ? '"' : null,
    relax_quotes: true,
    info: true,
    raw: true,
    relax_column_count: true,
    max_record_size: longestRow,
  });
  const source = Readable.from(tellBytes(bytesOfFile(path, encoding), advance));
  // A pipe hands errors on to nobody.
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    yield* parser as AsyncIterable<ByteRow>;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) {
      throw new SourceRefused([problem('error', 'rows/quote', path, placeOfFault(error as CsvError), {})]);
    }
    throw error;
  } finally {
    source.destroy();
  }
}

async function* tellBytes(bytes: AsyncIterable<Buffer>, advance: (bytes: number) => void) {
  for await (const chunk of bytes) {
    advance(chunk.length);
    yield chunk;
  }
}

function byteText(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function textOfBytes(cell: string): string {
  return Buffer.from(cell, 'latin1').toString('utf8');
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
