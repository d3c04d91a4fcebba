// A story's file and its address: either says the other.
import type { Permalink } from '../archive/address.ts';

const [root, ending] = ['articles', '.md'];

/** `articles/2024/09/putin.md` → `/2024/09/putin/`. Of a path that is no story's, what comes is no address. */
export function permalinkOf(path: string): Permalink {
  return `${path.slice(root.length, -ending.length)}/` as Permalink;
}

/** `/2024/09/putin/` → `articles/2024/09/putin.md`, relative to the content folder. */
export function storyFileAt(permalink: string): string {
  return `${root}${permalink.slice(0, -1)}${ending}`;
}

/** `articles/2024/09/putin.md` → `putin`. */
export function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -ending.length);
}
