// The files of content/media/, judged once and kept from build to build: one that stands still is not opened again.
import { dirname } from 'node:path';
import type { Digest } from '../archive/article.ts';
import type { MediaFile } from '../content/media-library.ts';
import { judgeFile, type MediaRequest, mediaFolder } from '../content/read-media.ts';
import { drain } from './drain.ts';
import { stampSettledFiles } from './folder-stamp.ts';
import { type KeptFileName, readKept, writeKept } from './kept-file.ts';
import { makeFolders } from './make-folders.ts';

/** `stamp` says that the file is untouched on this machine; its hash holds anywhere. */
interface KeptFile extends MediaFile {
  readonly stamp: string;
}

/** In the cache folder. */
export const mediaCacheName = 'media.txt';

export interface JudgeRequest {
  readonly contentDir: string;
  readonly path: string;
  /** What was found when it was last looked into. */
  readonly known: MediaFile | undefined;
}

export interface MediaCacheOptions {
  /** Absolute. */
  readonly path: string;
  /** Of what judges. */
  readonly code: Digest;
  /** Look into everything again, whatever is kept. */
  readonly clean: boolean;
  /** How many are looked into side by side. */
  readonly width: number;
  readonly judge: (request: JudgeRequest) => Promise<MediaFile>;
}

export class MediaCache {
  readonly #options: MediaCacheOptions;
  readonly #file: KeptFileName;
  #body = '';
  #files: readonly KeptFile[] | undefined;
  #isDamaged = false;

  constructor(options: MediaCacheOptions) {
    this.#options = options;
    this.#file = { path: options.path, form: 'media-1', key: options.code };
  }

  /** Whether the kept file was cut off, altered or of another program. */
  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  /** In the order asked. */
  async read({ contentDir, files }: MediaRequest): Promise<readonly MediaFile[]> {
    const { clean, width, judge } = this.#options;
    const kept = this.#readKept();
    const asked = files.map((path) => {
      const known = clean ? undefined : kept.get(path);
      const stamp = stampSettledFiles(contentDir, [`${mediaFolder}/${path}`]);
      return { path, stamp, known, isSame: stamp !== '' && known?.stamp === stamp };
    });
    const judged = new Map<string, MediaFile>();
    const open = asked.filter(({ isSame }) => !isSame);
    await drain(open.values(), width, new AbortController(), async ({ path, known }) => {
      judged.set(path, await judge({ contentDir, path, known: known && withoutStamp(known) }));
    });
    this.#files = asked.map(({ path, stamp, known }): KeptFile => {
      const file = judged.get(path) ?? known;
      if (file === undefined) throw new Error(`${path} was neither judged nor kept`);
      return { ...file, stamp };
    });
    return this.#files.map(withoutStamp);
  }

  /** For the next build. */
  write(): void {
    if (this.#files === undefined) return;
    const body = this.#files.length === 0 ? '' : JSON.stringify(this.#files);
    if (body === this.#body) return;
    makeFolders(dirname(this.#file.path));
    writeKept(this.#file, [Buffer.from(body)]);
  }

  #readKept(): Map<string, KeptFile> {
    const reading = readKept(this.#file);
    this.#isDamaged = reading.kind === 'damaged';
    this.#body = reading.kind === 'read' ? reading.body.toString() : '';
    const files = this.#body === '' ? [] : (JSON.parse(this.#body) as KeptFile[]);
    return new Map(files.map((file) => [file.path, file]));
  }
}

function withoutStamp({ path, hash, verdict }: KeptFile): MediaFile {
  return { path, hash, verdict };
}

/** In this process. */
export function judgeHere({ contentDir, path, known }: JudgeRequest): Promise<MediaFile> {
  return judgeFile(contentDir, path, known);
}
