// All that a bundle was made from → a record of it; a record → whether everything is still as it was.
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Digest } from '../archive/article.ts';
import { digestText } from '../digest.ts';
import { stampFiles, stampSettledFiles } from './folder-stamp.ts';
import { findPackage } from './installed-package.ts';
import { projectRoot } from './project-root.ts';

/** Paths are relative to `root`, the generator's folder; an absent file is `null`. */
export interface InputRecord {
  readonly files: Readonly<Record<string, Digest | null>>;
  /** Of the files that are there, on this machine: while it stands, none of them need be opened. `''` where that is not sure. */
  readonly stamp: string;
  /** What lies in a folder decides what an import finds: a digest of the names in it. */
  readonly folders: Readonly<Record<string, Digest | null>>;
}

/** They say how packages are found; npm writes the last with every installation. */
function settingsOf(root: string): string[] {
  const bundler = findPackage('esbuild', root);
  if (bundler === undefined) return ['package.json'];
  const ofPackages = [join(bundler, 'package.json'), join(dirname(bundler), '.package-lock.json')];
  return ['package.json', ...ofPackages.map((path) => relative(root, path))];
}

/**
 * An input that ends with a slash is a folder. `since` is a moment of the file system's clock (`momentBeside`) before the
 * bundle was begun. `undefined` where no record would be certain: a file changed while it was bundled.
 */
export function recordInputs(
  inputs: Iterable<string>,
  since: number,
  root: string = projectRoot,
): InputRecord | undefined {
  const tree = new SourceTree(root);
  const files = new Set(settingsOf(root));
  const folders = new Set(['node_modules']);
  for (const input of inputs) {
    if (input.endsWith('/')) folders.add(input.slice(0, -1));
    else files.add(input);
  }
  for (const file of files) for (const folder of foldersAround(file)) folders.add(folder);
  for (const folder of folders) {
    const manifest = join(folder, 'package.json');
    if (tree.read(manifest) !== null) files.add(manifest);
  }
  for (const file of files) if (tree.changedSince(file, since)) return undefined;
  // Before they are read: one that changes meanwhile has another stamp.
  const stamp = stampSettledFiles(root, [...files].filter((path) => tree.has(path)).sort());
  return {
    stamp,
    files: record(files, (path) => tree.digestFile(path)),
    folders: record(folders, (path) => tree.digestFolder(path)),
  };
}

export function isAsRecorded({ files, folders, stamp }: InputRecord, root: string = projectRoot): boolean {
  const tree = new SourceTree(root);
  const entries = Object.entries(files);
  return (
    (isStamped(entries, stamp, root) ||
      entries.every(([path, digest]) => tree.digestFile(path) === digest)) &&
    Object.entries(folders).every(([path, digest]) => tree.digestFolder(path) === digest)
  );
}

/** Looked at alone: to read and to digest them all takes ten times as long. */
function isStamped(files: readonly [string, Digest | null][], stamp: string, root: string): boolean {
  if (stamp === '') return false;
  const there = files.flatMap(([path, digest]) => (digest === null ? [] : path)).sort();
  const absent = files.flatMap(([path, digest]) => (digest === null ? path : []));
  const tree = new SourceTree(root);
  return stampFiles(root, there) === stamp && !absent.some((path) => tree.has(path));
}

/** From the file's own up to the packages' folder, or to just below the generator's: there, settings are listed. */
function foldersAround(file: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (folder === '.' || basename(folder) === '..' || folder === dirname(folder)) return folders;
    folders.push(folder);
    if (basename(folder) === 'node_modules') return folders;
  }
}

function record(
  paths: ReadonlySet<string>,
  digest: (path: string) => Digest | null,
): Record<string, Digest | null> {
  return Object.fromEntries([...paths].sort().map((path) => [path, digest(path)]));
}

class SourceTree {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  has(path: string): boolean {
    return statSync(join(this.#root, path), { throwIfNoEntry: false })?.isFile() ?? false;
  }

  read(path: string): Buffer | null {
    try {
      return readFileSync(join(this.#root, path));
    } catch {
      return null;
    }
  }

  digestFile(path: string): Digest | null {
    const bytes = this.read(path);
    return bytes && digestText(bytes);
  }

  /** Hidden names are those of caches and editors; where a link leads counts, a package may be one. */
  digestFolder(path: string): Digest | null {
    const folder = join(this.#root, path);
    try {
      const names = readdirSync(folder, { withFileTypes: true })
        .filter(({ name }) => !name.startsWith('.'))
        .map((entry) => {
          if (entry.isSymbolicLink()) return `${entry.name} ${readlinkSync(join(folder, entry.name))}`;
          return entry.isDirectory() ? `${entry.name}/` : entry.name;
        });
      return digestText(names.sort().join('\n'));
    } catch {
      return null;
    }
  }

  /** By the time at which the system noted a change, which no program sets back. */
  changedSince(path: string, since: number): boolean {
    const stat = statSync(join(this.#root, path), { throwIfNoEntry: false });
    return stat !== undefined && stat.ctimeMs >= since;
  }
}
