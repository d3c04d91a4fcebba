// What the last build made: each unit of output with the fingerprint it was made from and the files it became.
import { existsSync, readFileSync } from 'node:fs';
import type { Digest } from '../archive/article.ts';
import { digestText } from '../pages/fingerprint.ts';
import { writeCacheFile } from './write-cache-file.ts';

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

/** Unit key (a page's output path, `search/<bundle>`, `assets`) → what it became. */
export type Ledger = ReadonlyMap<string, OutputUnit>;

/** `damaged` says that a file was there and could not be trusted: cut off, altered, or of another version. */
export interface LedgerReading {
  readonly ledger: Ledger;
  readonly damaged: boolean;
}

const format = 'news-archive-ledger 1';

export function readLedger(path: string): LedgerReading {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { ledger: new Map(), damaged: existsSync(path) };
  }
  const ledger = parseLedger(text);
  return ledger === undefined ? { ledger: new Map(), damaged: true } : { ledger, damaged: false };
}

export function writeLedger(path: string, ledger: Ledger): void {
  writeCacheFile(path, formatLedger(ledger));
}

/** A head line with the digest of the rest, then a line a file: unit, fingerprint, path, hash, size. */
export function formatLedger(ledger: Ledger): string {
  const lines: string[] = [];
  for (const [key, unit] of ledger) {
    for (const file of unit.files) {
      lines.push([key, unit.fingerprint, file.path, file.hash, file.size].join('\t'));
    }
  }
  const rows = lines.join('\n');
  return `${format} ${digestText(rows)}\n${rows}`;
}

/** `undefined` where the text is not, to the byte, what `formatLedger` wrote. */
export function parseLedger(text: string): Ledger | undefined {
  const headEnd = text.indexOf('\n');
  const rows = text.slice(headEnd + 1);
  if (headEnd < 0 || text.slice(0, headEnd) !== `${format} ${digestText(rows)}`) return undefined;
  const units = new Map<string, { fingerprint: Digest; files: OutputFile[] }>();
  for (const row of rows === '' ? [] : rows.split('\n')) {
    const [key = '', fingerprint = '', path = '', hash = '', size = ''] = row.split('\t');
    if (!isOutputPath(path)) return undefined;
    const file = { path, hash: hash as Digest, size: Number(size) };
    const unit = units.get(key);
    if (unit) unit.files.push(file);
    else units.set(key, { fingerprint: fingerprint as Digest, files: [file] });
  }
  return units;
}

/** Files are written and removed by such paths: none may lead out of the output folder. */
export function isOutputPath(path: string): boolean {
  return path !== '' && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
