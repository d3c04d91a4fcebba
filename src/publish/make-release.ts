// A site and the release before it → a folder of the site's files, of which those that did not change are links.
import { chmodSync, constants, copyFileSync, linkSync, lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { makeFolders } from '../build/make-folders.ts';
import { refuse } from './faults.ts';
import type { ManifestFile } from './manifest.ts';
import type { SiteToPublish } from './site-to-publish.ts';

/** `dir` is absolute; `files` are those that its manifest lists. */
export interface FilledFolder {
  readonly dir: string;
  readonly files: ReadonlyMap<string, ManifestFile>;
}

/** Called now and then: a signal is heard then, and how far it has come can be shown. */
export type Pulse = (done: number) => void;

const filesAPulse = 500;
/** Of a file's mode: the bits of all who may read it. */
const forReading = 0o444;

/** Copies and links into `dir`, which is empty; gives what lies there then, with its times. */
export async function makeRelease(
  dir: string,
  { site, name, before }: MakingOf,
  pulse: Pulse,
): Promise<Map<string, ManifestFile>> {
  const files = new Map<string, ManifestFile>();
  const place = new Place(dir);
  for (const [path, { hash, size }] of site.files) {
    if (files.size % filesAPulse === 0) {
      pulse(files.size);
      await breathe();
    }
    const known = before?.files.get(path);
    const isLinked = known?.hash === hash && before !== undefined && place.link(before.dir, path, known);
    if (isLinked) files.set(path, known);
    else files.set(path, { hash, size, written: place.copy(site.dir, path, size, name) });
  }
  return files;
}

/** `name` is the site's folder as it was given. */
export interface MakingOf {
  readonly site: SiteToPublish;
  readonly name: string;
  readonly before: FilledFolder | undefined;
}

/** Links files of one release into another, where they stay as long as pages may ask for them. */
export function carryInto(dir: string, from: FilledFolder, paths: readonly string[]): void {
  const place = new Place(dir);
  for (const path of paths) {
    const known = from.files.get(path);
    // A file that somebody altered is not handed on.
    if (known !== undefined) place.link(from.dir, path, known);
  }
}

class Place {
  readonly #dir: string;
  readonly #made = new Set<string>();
  /** Of a new file here: what was built for its owner alone is published for readers. */
  readonly #mode = 0o666 & ~process.umask();

  constructor(dir: string) {
    this.#dir = dir;
  }

  /**
   * `false` where the file there is not as it was published, where fewer may read it than a new one, or where the file
   * system makes no link of it.
   */
  link(from: string, path: string, { size, written }: ManifestFile): boolean {
    const stat = lstatSync(join(from, path), { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size !== size || stat.mtimeMs !== written) return false;
    if ((this.#mode & ~stat.mode & forReading) !== 0) return false;
    try {
      linkSync(join(from, path), this.#pathOf(path));
      return true;
    } catch (error) {
      // As many links as a file may have, another file system, or one without links.
      const { code = '' } = error as NodeJS.ErrnoException;
      if (['EMLINK', 'EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP'].includes(code)) return false;
      if (code === 'EEXIST') return true;
      throw error;
    }
  }

  /** When the copy was written. A file that is not of its size any more is of a site that was altered meanwhile. */
  copy(from: string, path: string, size: number, name: string): number {
    const copy = this.#pathOf(path);
    copyFileSync(join(from, path), copy, constants.COPYFILE_FICLONE);
    const stat = lstatSync(copy);
    if ((stat.mode & 0o777) !== this.#mode) chmodSync(copy, this.#mode);
    if (stat.size !== size) refuse('site-altered', { site: name, count: 1, paths: [path] });
    return stat.mtimeMs;
  }

  #pathOf(path: string): string {
    const folder = dirname(path);
    if (!this.#made.has(folder)) {
      makeFolders(join(this.#dir, folder));
      this.#made.add(folder);
    }
    return join(this.#dir, path);
  }
}
