// What is kept of every folder of articles, one a line: those that stand are written again as they were read.
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import type { FolderSummary } from '../content/folder-summary.ts';
import { digestText } from '../digest.ts';
import { type KeptFileName, readKept, writeKept } from './kept-file.ts';
import type { ReadingsPlace } from './kept-readings.ts';

/** `stamp` says that its files are untouched on this machine; the digest holds anywhere. */
export interface KeptFolder {
  readonly path: string;
  readonly stamp: string;
  readonly digest: Digest;
  readonly summary: FolderSummary;
}

export const indexName = 'folders.txt';

export class FolderIndex {
  readonly #file: KeptFileName;
  /** Whether there was one that can be used. */
  readonly isThere: boolean;
  /** Whether it was cut off, altered or of another version. */
  readonly isDamaged: boolean;
  /** By path. */
  readonly folders: ReadonlyMap<string, KeptFolder>;
  readonly #lines: ReadonlyMap<KeptFolder, Uint8Array>;

  /** With `isUnread`, whatever is there is only to be replaced. */
  constructor({ dir, code, zone, siteUrl }: ReadingsPlace, { isUnread }: { readonly isUnread: boolean }) {
    const key = digestText(JSON.stringify([code, zone, siteUrl]));
    this.#file = { path: join(dir, indexName), form: 'folders-4', key };
    const reading = isUnread ? ({ kind: 'absent' } as const) : readKept(this.#file);
    this.isThere = reading.kind === 'read';
    this.isDamaged = reading.kind === 'damaged';
    this.#lines = new Map(reading.kind === 'read' ? parseLines(reading.body) : []);
    this.folders = new Map(Array.from(this.#lines.keys(), (folder) => [folder.path, folder]));
  }

  /** In the order given. Whether it was written: not where all are as they were read. */
  write(folders: readonly KeptFolder[]): boolean {
    if (this.#isAsKept(folders)) return false;
    writeKept(
      this.#file,
      folders.map((folder) => this.#lines.get(folder) ?? Buffer.from(`${JSON.stringify(folder)}\n`)),
    );
    return true;
  }

  #isAsKept(folders: readonly KeptFolder[]): boolean {
    return (
      this.isThere &&
      this.folders.size === folders.length &&
      folders.every((folder) => this.#lines.has(folder))
    );
  }
}

/** As one text, those of a large archive would have a hundred megabytes. */
function* parseLines(body: Buffer): Generator<[KeptFolder, Uint8Array]> {
  for (let start = 0; start < body.length; ) {
    const end = body.indexOf('\n', start) + 1 || body.length;
    const line = body.subarray(start, end);
    yield [JSON.parse(line.toString()) as KeptFolder, line];
    start = end;
  }
}
