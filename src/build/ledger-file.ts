// The ledger ↔ its file: what is known of every cell, then the cells' rows, each vouched for by a digest of its own.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { SourceChanged } from '../content/read-body.ts';
import { digestText } from '../digest.ts';
import { compareText } from '../problem.ts';
import type { CellHead, CellRecord, Ledger } from './ledger.ts';
import { leadsOutside } from './ledger-rows.ts';
import { writeCacheFile } from './write-cache-file.ts';

/** `damaged` says that a file was there and could not be trusted: cut off, altered, or of another version. */
export interface LedgerReading {
  readonly ledger: Ledger;
  readonly damaged: boolean;
}

/**
 * `held`: every cell's rows are checked, and held. `later`: somebody else checks them all, and they are read when they
 * are asked for, which throws `SourceChanged` where they have changed since: of a large ledger a build needs the rows of
 * a few cells.
 */
export type RowsWanted = 'held' | 'later';

const untrusted: LedgerReading = { ledger: new Map(), damaged: true };

/** The first line; after it, without anything between, the heads in JSON and the rows of each. */
const firstLine = /^news-archive ledger-4 ([0-9a-f]{64}) (\d{1,12})\n/;
const firstLineAtMost = 120;

export function readLedger(path: string, wanted: RowsWanted = 'held'): LedgerReading {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const records = readRecords(file, path, wanted);
    return records ? { ledger: new Map(records.map((each) => [each.key, each])), damaged: false } : untrusted;
  } catch (error) {
    // Whatever else stands there is no ledger of ours.
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return isAbsent ? { ledger: new Map(), damaged: false } : untrusted;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Cells by key, so that equal sites have equal ledgers. */
export function writeLedger(path: string, ledger: Ledger): void {
  const records = [...ledger.values()].sort((a, b) => compareText(a.key, b.key));
  const heads = Buffer.from(JSON.stringify(records.map(headOf)));
  const first = Buffer.from(`news-archive ledger-4 ${digestText(heads)} ${heads.length}\n`);
  writeCacheFile(path, partsOf([first, heads], records));
}

/** One after the other: those of a large archive are never all held. */
function* partsOf(heads: readonly Uint8Array[], records: readonly CellRecord[]): Generator<Uint8Array> {
  yield* heads;
  for (const { rowsAsKept } of records) yield rowsAsKept;
}

/** Fields by name: rows are not to be read for it. */
function headOf({
  key,
  fingerprint,
  outputs,
  files,
  bytes,
  largest,
  rowsDigest,
  length,
}: CellHead): CellHead {
  return { key, fingerprint, outputs, files, bytes, largest, rowsDigest, length };
}

/** `undefined` where the file is not to be trusted. */
function readRecords(file: number, path: string, wanted: RowsWanted): CellRecord[] | undefined {
  const first = firstLine.exec(readAt(file, 0, firstLineAtMost).toString('latin1'));
  const [line = '', digest = '', size = ''] = first ?? [];
  const headBytes = readAt(file, line.length, Number(size));
  if (first === null || digestText(headBytes) !== digest) return undefined;
  const heads = JSON.parse(headBytes.toString()) as CellHead[];
  let start = line.length + headBytes.length;
  const records = heads.map((head) => {
    const record = unreadRecord(head, path, start);
    start += head.length;
    return record;
  });
  if (fstatSync(file).size !== start) return undefined;
  if (wanted === 'later') return records;
  const rows = readAt(file, line.length + headBytes.length, start);
  return holdRows(heads, rows);
}

function holdRows(heads: readonly CellHead[], rows: Buffer): CellRecord[] | undefined {
  const records: CellRecord[] = [];
  let start = 0;
  for (const head of heads) {
    const own = rows.subarray(start, start + head.length);
    if (!areRowsOf(head, own)) return undefined;
    records.push({ ...head, rows: own, rowsAsKept: own });
    start += head.length;
  }
  return records;
}

function unreadRecord(head: CellHead, path: string, start: number): CellRecord {
  const read = () => readPart(path, start, head.length);
  return {
    ...head,
    get rows() {
      const rows = read();
      if (!areRowsOf(head, rows)) throw new SourceChanged(basename(path));
      return rows;
    },
    get rowsAsKept() {
      return read();
    },
  };
}

function areRowsOf({ rowsDigest }: CellHead, rows: Buffer): boolean {
  return digestText(rows) === rowsDigest && !leadsOutside(rows);
}

/** Throws `SourceChanged`. */
function readPart(path: string, start: number, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const part = readAt(file, start, length);
    if (part.length !== length) throw new SourceChanged(basename(path));
    return part;
  } finally {
    closeSync(file);
  }
}

/** Fewer bytes where the file ends before. */
function readAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(file, bytes, filled, length - filled, start + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
