// A folder → a call for every path in it that changes, however deep, also in folders that are made later.
import { type FSWatcher, lstatSync, readdirSync, statSync, watch } from 'node:fs';
import { join, sep } from 'node:path';

export interface TreeWatch {
  close(): void;
}

export interface TreeWatchOptions {
  /** Absolute path of a file or folder that is of no interest; nothing below such a folder is either. */
  readonly isIgnored: (path: string) => boolean;
  /** Absolute path of what was added, changed or deleted. May be called more than once for one change. */
  readonly onChange: (path: string) => void;
}

/** How often a folder that is gone, or not there yet, is looked for. Milliseconds. */
const lookEvery = 300;

/** Elsewhere each folder needs a watch of its own. */
const systemWatchesTrees = process.platform === 'darwin' || process.platform === 'win32';

export function watchTree(root: string, options: TreeWatchOptions): TreeWatch {
  return new WatchedTree(root, options);
}

class WatchedTree implements TreeWatch {
  readonly #root: string;
  readonly #options: TreeWatchOptions;
  /** Absolute path of a folder → its watch, and the inode that tells it from a later folder of that name. */
  readonly #folders = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>();
  #looking: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(root: string, options: TreeWatchOptions) {
    this.#root = root;
    this.#options = options;
    if (!this.#enter(root)) this.#lookForRoot();
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#looking);
    this.#leave(this.#root);
  }

  /** The watch stands before the folder is listed: what is made meanwhile is noticed by one or the other. */
  #enter(folder: string): boolean {
    const inode = inodeOfFolder(folder, folder === this.#root);
    if (inode === undefined) return false;
    try {
      const watcher = watch(folder, { recursive: systemWatchesTrees }, (_, name) =>
        this.#notice(folder, name),
      );
      watcher.on('error', () => this.#notice(folder, null));
      this.#folders.set(folder, { watcher, inode });
      if (systemWatchesTrees) return true;
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory() && !this.#options.isIgnored(path)) this.#enter(path);
      }
      return true;
    } catch (error) {
      this.#leave(folder);
      // It was taken away again while it was looked at.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  }

  #leave(folder: string): void {
    for (const [path, { watcher }] of this.#folders) {
      if (path !== folder && !path.startsWith(`${folder}${sep}`)) continue;
      watcher.close();
      this.#folders.delete(path);
    }
  }

  #notice(folder: string, name: string | null): void {
    if (this.#closed) return;
    const known = this.#folders.get(folder);
    if (known?.inode !== inodeOfFolder(folder, folder === this.#root)) {
      this.#leave(folder);
      if (folder === this.#root) this.#lookForRoot();
      this.#options.onChange(folder);
      return;
    }
    const path = name === null ? folder : join(folder, name);
    if (path !== folder && this.#options.isIgnored(path)) return;
    if (path !== folder && !systemWatchesTrees) this.#followFolder(path);
    this.#options.onChange(path);
  }

  /** A path that became a folder, stopped being one, or is another folder than before. */
  #followFolder(path: string): void {
    const inode = inodeOfFolder(path, false);
    if (inode === this.#folders.get(path)?.inode) return;
    this.#leave(path);
    this.#enter(path);
  }

  #lookForRoot(): void {
    clearInterval(this.#looking);
    this.#looking = setInterval(() => {
      if (!this.#enter(this.#root)) return;
      clearInterval(this.#looking);
      this.#options.onChange(this.#root);
    }, lookEvery);
  }
}

/** Symlinks below the root are not followed, as readers of the content do not follow them either. */
function inodeOfFolder(path: string, follow: boolean): number | undefined {
  try {
    const stat = follow ? statSync(path) : lstatSync(path);
    return stat.isDirectory() ? stat.ino : undefined;
  } catch {
    return undefined;
  }
}
