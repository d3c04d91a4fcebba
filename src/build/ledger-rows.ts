// A cell's units ↔ their rows in the ledger, a line a file.
import type { Digest } from '../archive/article.ts';
import type { OutputFile, OutputUnit, Units } from './ledger.ts';

/**
 * A line is path, hash, size, and, where a unit begins, its fingerprint and its key; the key is left out where it is
 * the path, as for a page.
 */
export function formatUnits(units: Units): Uint8Array {
  const lines: string[] = [];
  for (const [key, { fingerprint, files }] of units) {
    for (const [index, { path, hash, size }] of files.entries()) {
      const begin = index > 0 ? [] : key === path ? [fingerprint] : [fingerprint, key];
      lines.push(`${[path, hash, size, ...begin].join('\t')}\n`);
    }
  }
  return Buffer.from(lines.join(''));
}

export function parseUnits(rows: Uint8Array): Units {
  const units = new Map<string, OutputUnit>();
  let files: OutputFile[] = [];
  for (const line of linesOf(rows)) {
    const [path = '', hash = '', size = '', fingerprint, key = path] = line.split('\t');
    const file = { path, hash: hash as Digest, size: Number(size) };
    if (fingerprint === undefined) {
      files.push(file);
      continue;
    }
    files = [file];
    units.set(key, { fingerprint: fingerprint as Digest, files });
  }
  return units;
}

/**
 * Files are written and removed by the paths of rows: none may lead out of the output folder. Paths of ours hold no
 * two dots and no two slashes one after the other, and none begins with a slash.
 */
export function leadsOutside(rows: Buffer): boolean {
  return ['..', '//', '\n/'].some((part) => rows.includes(part)) || rows.toString('latin1', 0, 1) === '/';
}

/** The files alone: what is asked of every cell, changed or not. */
export function pathsIn(rows: Uint8Array): string[] {
  return linesOf(rows).map((line) => line.slice(0, line.indexOf('\t')));
}

function linesOf(rows: Uint8Array): string[] {
  const text = Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength).toString();
  return text === '' ? [] : text.slice(0, -1).split('\n');
}
