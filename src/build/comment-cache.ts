// The files of content/comments/, read once and kept from build to build: one that stands still is not opened again.
import { dirname } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { type CommentsReading, type CommentsRequest, readCommentsFile } from '../content/read-comments.ts';
import { digestText } from '../digest.ts';
import { stampSettledFiles } from './folder-stamp.ts';
import { type KeptFileName, readKept, writeKept } from './kept-file.ts';
import { makeFolders } from './make-folders.ts';

/** `stamp` says that the file is untouched on this machine; its hash holds anywhere. */
interface KeptComments extends CommentsReading {
  readonly stamp: string;
}

/** In the cache folder. */
export const commentCacheName = 'comments.txt';

export interface CommentCacheOptions {
  /** Absolute. */
  readonly path: string;
  /** Of what parses comments. */
  readonly code: Digest;
  /** Read everything again, whatever is kept. */
  readonly clean: boolean;
}

export class CommentCache {
  readonly #options: CommentCacheOptions;
  #kept: { readonly file: KeptFileName; readonly body: string } | undefined;
  #files: readonly KeptComments[] = [];
  #isDamaged = false;

  constructor(options: CommentCacheOptions) {
    this.#options = options;
  }

  /** Whether the kept file was cut off, altered or of another program. */
  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  /** In the order asked. */
  read({ contentDir, zone, files }: CommentsRequest): readonly CommentsReading[] {
    const kept = this.#readKept(zone);
    this.#files = files.map((path) => {
      const known = this.#options.clean ? undefined : kept.get(path);
      const stamp = stampSettledFiles(contentDir, [path]);
      if (known !== undefined && stamp !== '' && known.stamp === stamp) return known;
      return { ...readCommentsFile(contentDir, path, zone, known), stamp };
    });
    return this.#files.map(({ stamp: _, ...reading }) => reading);
  }

  /** For the next build. */
  write(): void {
    const body = this.#files.length === 0 ? '' : JSON.stringify(this.#files);
    if (this.#kept === undefined || this.#kept.body === body) return;
    makeFolders(dirname(this.#kept.file.path));
    writeKept(this.#kept.file, [Buffer.from(body)]);
  }

  #readKept(zone: string): Map<string, KeptComments> {
    const key = digestText(JSON.stringify([this.#options.code, zone]));
    const file = { path: this.#options.path, form: 'comments-1', key };
    const reading = readKept(file);
    this.#isDamaged = reading.kind === 'damaged';
    const body = reading.kind === 'read' ? reading.body.toString() : '';
    this.#kept = { file, body };
    const files = body === '' ? [] : (JSON.parse(body) as KeptComments[]);
    return new Map(files.map((each) => [each.path, each]));
  }
}
