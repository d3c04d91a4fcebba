// Packs of outputs in the cache: the bytes of some hundred files, compressed together, under a table of hashes.
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Digest } from '../archive/article.ts';
import { digestText } from '../digest.ts';
import { writeCacheFile } from './write-cache-file.ts';

/** `size` in bytes; files lie in a pack one after another, in the order of its table. */
export interface PackedFile {
  readonly hash: Digest;
  readonly size: number;
}

export interface Pack {
  /** The file's name in the store; it follows from the content. */
  readonly name: string;
  readonly files: readonly PackedFile[];
  /** Of the pack on disk, in bytes. */
  readonly packedSize: number;
}

const format = 'news-archive-pack 2';
const suffix = '.pack';

/** A pack of 500 files has a table of less. */
const openingLength = 65_536;

/** Pages share most of their bytes: this shrinks them to a tenth, at half a gigabyte a second. */
const compression = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 22 },
};

/** `cell` is the part of the site that the files are of. Returns the pack's name. */
export function writePack(storeDir: string, cell: string, files: ReadonlyMap<Digest, Uint8Array>): string {
  const table = [...files].map(([hash, bytes]) => `${hash} ${bytes.length}`).join('\t');
  const body = brotliCompressSync(Buffer.concat([...files.values()]), compression);
  const head = `${format}\t${digestText(table)}\n${table}\n`;
  const name = `${packPrefix(cell)}${digestText(table).slice(0, 32)}${suffix}`;
  writeCacheFile(join(storeDir, name), [Buffer.from(head), body]);
  return name;
}

/** `damaged` holds the names of files that are cut off, altered or of another version. By name. */
export interface StoreListing {
  readonly packs: readonly Pack[];
  readonly damaged: readonly string[];
}

/** Of `names`, as `packNames` gives them. */
export function openPacks(storeDir: string, names: readonly string[]): StoreListing {
  const packs: Pack[] = [];
  const damaged: string[] = [];
  for (const name of names) {
    const opening = readOpening(join(storeDir, name));
    const head = opening && parseHead(opening.bytes);
    if (head === undefined) damaged.push(name);
    else packs.push({ name, files: head.files, packedSize: opening?.size ?? 0 });
  }
  return { packs, damaged };
}

/** Only files whose bytes have their hash; none where the pack cannot be read. */
export function readPack(storeDir: string, name: string): Map<Digest, Uint8Array> {
  const found = new Map<Digest, Uint8Array>();
  let files: readonly PackedFile[];
  let bytes: Uint8Array;
  try {
    const pack = readFileSync(join(storeDir, name));
    const head = parseHead(pack);
    if (head === undefined) return found;
    files = head.files;
    bytes = brotliDecompressSync(pack.subarray(head.end));
  } catch {
    return found;
  }
  let start = 0;
  for (const { hash, size } of files) {
    const file = bytes.subarray(start, start + size);
    if (digestText(file) === hash) found.set(hash, file);
    start += size;
  }
  return found;
}

export function removePack(storeDir: string, name: string): void {
  rmSync(join(storeDir, name), { recursive: true, force: true });
}

/** The table and all before it, without reading what is packed. */
function readOpening(path: string): { readonly bytes: Buffer; readonly size: number } | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const bytes = Buffer.alloc(openingLength);
    const length = readSync(file, bytes, 0, openingLength, 0);
    return { bytes: bytes.subarray(0, length), size: fstatSync(file).size };
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** `end` is where the packed bytes begin. */
function parseHead(bytes: Buffer): { readonly files: PackedFile[]; readonly end: number } | undefined {
  const headEnd = bytes.indexOf('\n');
  const tableEnd = bytes.indexOf('\n', headEnd + 1);
  if (headEnd < 0 || tableEnd < 0) return undefined;
  const table = bytes.toString('latin1', headEnd + 1, tableEnd);
  if (bytes.toString('latin1', 0, headEnd) !== `${format}\t${digestText(table)}`) return undefined;
  const files = table.split('\t').map((row) => {
    const [hash = '', size = ''] = row.split(' ');
    return { hash: hash as Digest, size: Number(size) };
  });
  return { files, end: tableEnd + 1 };
}

/** Cell, as its packs' names have it → their names, sorted, so that a store is read in the same order everywhere. */
export function packNames(storeDir: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const name of namesIn(storeDir)) {
    const prefix = name.slice(0, name.lastIndexOf('.', name.length - suffix.length - 1) + 1);
    names.set(prefix, [...(names.get(prefix) ?? []), name]);
  }
  return names;
}

function namesIn(storeDir: string): string[] {
  try {
    return readdirSync(storeDir)
      .filter((name) => name.endsWith(suffix))
      .sort();
  } catch {
    return [];
  }
}

/** What the names of a cell's packs begin with: `month/2024-09` → `month-2024-09.`. */
export function packPrefix(cell: string): string {
  return `${cell.replaceAll('/', '-')}.`;
}
