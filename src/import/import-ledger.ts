// content/imports/<name>.csv: which record of a source became which file, so that an import can be run again and go on.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { makeFolders } from '../build/make-folders.ts';
import { writeFileSafely } from '../build/write-file-safely.ts';
import { formatField, parseCsv } from '../content/csv.ts';
import { importsFolder } from '../content/list-files.ts';
import { readText } from '../content/text-file.ts';
import { digestText } from '../digest.ts';
import { compareText, failure, type Problem, problem, type Result, success } from '../problem.ts';

/**
 * `id` is a line of text. `source` is the hash of the record, with what was said about the source, that the file was made
 * of; `written` the hash of the file's text as it was made (`digestArticle`). While the file has it, no person has changed
 * it.
 */
export interface LedgerRow {
  readonly id: string;
  readonly source: Digest;
  /** Relative to the content folder. */
  readonly path: string;
  readonly written: Digest;
}

const header = 'id,source,path,written';
const columns = header.split(',').length;

/** What an import calls its files: a row that leads elsewhere is not one of ours. */
const fileForm =
  /^(?:articles\/\d{4}\/\d{2}\/[a-z0-9-]+\.md|pages\/[a-z0-9-]+\.md|comments\/(?:\d{4}\/\d{2}\/)?[a-z0-9-]+\.yaml)$/;

/**
 * It lies with the content, and is committed with it: only so does the next import, on another machine, know which files
 * are still as they were made. A row is added behind the file that it is of: after a kill, the last files may have none,
 * and are known by their text. Of several rows of one id the last counts; `close` leaves one.
 */
export class ImportLedger {
  readonly #file: string;
  readonly #rows: Map<string, LedgerRow>;
  readonly #isCanonical: boolean;
  #added = 0;

  private constructor(file: string, rows: Map<string, LedgerRow>, isCanonical: boolean) {
    this.#file = file;
    this.#rows = rows;
    this.#isCanonical = isCanonical;
  }

  /** Fails with `import/ledger` where the file is not one of ours. A last row that a kill cut off is dropped. */
  static open(contentDir: string, name: string): Result<ImportLedger> {
    const path = ledgerPath(name);
    const file = join(contentDir, path);
    if (!existsSync(file)) return success(new ImportLedger(file, new Map(), true));
    const bytes = readFileSync(file);
    // A kill in the midst of a row leaves it without its end.
    const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
    const rows = readRows(path, whole);
    if (!rows.ok) return rows;
    const byId = new Map(rows.value.map((row) => [row.id, row]));
    const isWhole = whole.length === bytes.length && byId.size === rows.value.length;
    const isCanonical = isWhole && isSorted(rows.value);
    return success(new ImportLedger(file, byId, isCanonical));
  }

  find(id: string): LedgerRow | undefined {
    return this.#rows.get(id);
  }

  rows(): Iterable<LedgerRow> {
    return this.#rows.values();
  }

  add(row: LedgerRow): void {
    if (this.#added === 0) this.#begin();
    this.#added += 1;
    this.#rows.set(row.id, row);
    appendFileSync(this.#file, formatRow(row));
  }

  /** One row an id, by path: what is committed changes where the archive did. */
  close(): void {
    if (this.#added === 0 && this.#isCanonical) return;
    writeFileSafely(this.#file, this.#text());
  }

  #begin(): void {
    makeFolders(dirname(this.#file));
    if (!existsSync(this.#file)) appendFileSync(this.#file, `${header}\n`);
    else if (!this.#isCanonical) writeFileSafely(this.#file, this.#text());
  }

  #text(): string {
    return `${header}\n${[...this.#rows.values()].sort(byPath).map(formatRow).join('')}`;
  }
}

/** Relative to the content folder. */
export function ledgerPath(name: string): string {
  return `${importsFolder}/${name}.csv`;
}

/** Of an article's bytes. Byte order mark and line ends are an editor's, not the story's. */
export function digestArticle(bytes: Uint8Array): Digest {
  const reading = readText(bytes);
  return digestText(reading.ok ? reading.text : bytes);
}

/** A row is a line: ids hold no line ends. Rows are parsed one by one, for there may be hundreds of thousands. */
function readRows(path: string, bytes: Uint8Array): Result<LedgerRow[]> {
  const reading = readText(bytes);
  if (!reading.ok) return failure([noLedger(path, reading.badAt.line)]);
  const rows: LedgerRow[] = [];
  let line = 0;
  for (const text of linesOf(reading.text)) {
    line += 1;
    const row = line === 1 ? undefined : readRow(text);
    if (line === 1 ? text !== header : row === undefined) return failure([noLedger(path, line)]);
    if (row !== undefined) rows.push(row);
  }
  return success(rows);
}

function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end);
    start = end + 1;
  }
}

function readRow(line: string): LedgerRow | undefined {
  const csv = parseCsv(line);
  const fields = csv.ok ? (csv.rows[0]?.map(({ value }) => value) ?? []) : [];
  const [id = '', source = '', path = '', written = ''] = fields;
  const isWhole = fields.length === columns && !fields.includes('') && fileForm.test(path);
  return isWhole ? { id, source: source as Digest, path, written: written as Digest } : undefined;
}

function noLedger(path: string, line: number): Problem {
  return problem('error', 'import/ledger', path, { line, column: 1 }, {});
}

function formatRow({ id, source, path, written }: LedgerRow): string {
  return `${formatField(id)},${source},${path},${written}\n`;
}

function isSorted(rows: readonly LedgerRow[]): boolean {
  return rows.every((row, index) => byPath(rows[index - 1] ?? row, row) <= 0);
}

/** In code units. Two records of the very same text may have one path. */
function byPath(a: LedgerRow, b: LedgerRow): number {
  return compareText(a.path, b.path) || compareText(a.id, b.id);
}
