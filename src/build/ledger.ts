// What the last build made, cell by cell: a cell that is still the same is carried over without being read.
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { digestText } from '../digest.ts';
import { digestSet } from '../digest-set.ts';
import { compareText } from '../problem.ts';
import { formatUnits, parseUnits } from './ledger-rows.ts';

/** `path` is relative to the output folder with `/` between its parts; `size` in bytes. */
export interface OutputFile {
  readonly path: string;
  readonly hash: Digest;
  readonly size: number;
}

/** A page is one file, a search bundle several: what is made together, from one fingerprint. */
export interface OutputUnit {
  readonly fingerprint: Digest;
  readonly files: readonly OutputFile[];
}

/** Unit key (a page's output path, `search/2024-09`) → what it became. */
export type Units = ReadonlyMap<string, OutputUnit>;

/** What is known of a cell without reading its units. */
export interface CellHead {
  readonly key: string;
  /** Over all that its units are planned from and made by. */
  readonly fingerprint: Digest;
  /** As `digestFiles` gives it. */
  readonly outputs: Digest;
  readonly files: number;
  readonly bytes: number;
  /** Bytes of its largest file. */
  readonly largest: number;
  /** Of its rows, which have so many bytes. */
  readonly rowsDigest: Digest;
  readonly length: number;
}

/** Rows may be read for whoever asks. */
export interface CellRecord extends CellHead {
  /** The units' rows, as the ledger holds them. */
  readonly rows: Uint8Array;
  /** The same, not compared with their digest: to be kept on under it. */
  readonly rowsAsKept: Uint8Array;
}

/** Cell key → what it became. */
export type Ledger = ReadonlyMap<string, CellRecord>;

/** Units by key: in whichever order they were made, the record is the same, and so is the stamp of their files. */
export function makeRecord(key: string, fingerprint: Digest, made: Units): CellRecord {
  const units = new Map([...made].sort(([a], [b]) => compareText(a, b)));
  const files = [...units.values()].flatMap((unit) => unit.files);
  const rows = formatUnits(units);
  return {
    key,
    fingerprint,
    outputs: digestFiles(files),
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    largest: files.reduce((most, { size }) => Math.max(most, size), 0),
    rowsDigest: digestText(rows),
    length: rows.length,
    rows,
    rowsAsKept: rows,
  };
}

/** Over paths and hashes, in any order: that of a whole site is joined from those of its cells. */
export function digestFiles(files: Iterable<Pick<OutputFile, 'path' | 'hash'>>): Digest {
  return digestSet(Array.from(files, ({ path, hash }) => `${path} ${hash}`));
}

export const ledgerName = 'ledger.txt';

export const noFiles = '0000000000000000' as Digest;

export function unitsOf({ rows }: CellRecord): Units {
  return parseUnits(rows);
}

export function filesOf(record: CellRecord): OutputFile[] {
  return [...unitsOf(record).values()].flatMap((unit) => unit.files);
}

export function ledgerPathOf(cacheDir: string): string {
  return join(cacheDir, ledgerName);
}

/** Whether nothing of the cell is other than it was; a record that was carried over is the same without a look. */
export function isSameRecord(record: CellRecord, before: CellRecord | undefined): boolean {
  if (record === before) return true;
  return record.fingerprint === before?.fingerprint && record.rowsDigest === before.rowsDigest;
}
