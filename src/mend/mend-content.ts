// Files of a content folder → what could be repaired in them, written; what changed meanwhile is left to its writer.

import { isUtf8 } from 'node:buffer';
import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unfinishedFile } from '../build/write-file-safely.ts';
import { mendData } from './mend-data.ts';
import { type LineChange, mendFile } from './mend-file.ts';
import type { MendingSite } from './mend-front-matter.ts';

/** `path` is relative to the content folder. `isWritten` is false where the file changed while it was mended. */
export interface MendedContentFile {
  readonly path: string;
  readonly changes: readonly LineChange[];
  readonly isWritten: boolean;
}

export interface MendingRequest {
  /** Absolute. */
  readonly contentDir: string;
  readonly files: readonly string[];
  readonly site: MendingSite;
  /** Whether a file is without error by itself: mending must leave it so. */
  readonly isSound: (path: string, bytes: Uint8Array) => boolean;
}

/** Those in which there was something to repair, in the order asked. */
export function mendContent({ contentDir, files, site, isSound }: MendingRequest): MendedContentFile[] {
  return files.flatMap((path): MendedContentFile[] => {
    const full = join(contentDir, path);
    const bytes = readFileSync(full);
    if (!isUtf8(bytes)) return [];
    const written = bytes.toString('utf8');
    const { text, changes } = /\.md$/i.test(path) ? mendFile(written, site) : mendData(path, written);
    if (changes.length === 0) return [];
    const mended = Buffer.from(text);
    if (isSound(path, bytes) && !isSound(path, mended)) return [];
    return [{ path, changes, isWritten: replaceFile(full, bytes, mended) }];
  });
}

/** The file that a link leads to is replaced, not the link; its permissions stay. */
function replaceFile(path: string, before: Uint8Array, after: Uint8Array): boolean {
  const target = realpathSync(path);
  const temporary = unfinishedFile(target);
  try {
    writeFileSync(temporary, after, { flush: true });
    chmodSync(temporary, statSync(target).mode);
    if (!readFileSync(target).equals(before)) return false;
    renameSync(temporary, target);
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
}
