// What is published and what is to be → the files that change, and the addresses that a CDN is to forget.
import { compareText } from '../problem.ts';
import type { FileList } from './site-to-publish.ts';
import { isNamedByContent } from './upload-order.ts';

/** Paths from the site's root, sorted; no path is in two of them. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** `published` is `undefined` where it is not known: then everything is added. */
export function findChanges(published: FileList | undefined, next: FileList): Changes {
  const before: FileList = published ?? new Map();
  const paths = [...next.keys()].sort(compareText);
  return {
    added: paths.filter((path) => !before.has(path)),
    changed: paths.filter((path) => before.has(path) && before.get(path)?.hash !== next.get(path)?.hash),
    removed: [...before.keys()].filter((path) => !next.has(path)).sort(compareText),
  };
}

export function isEmpty({ added, changed, removed }: Changes): boolean {
  return added.length + changed.length + removed.length === 0;
}

/**
 * What `changes.json` holds, a superset of a delta's: sorted, `added` among `changed`. `purge` are absolute addresses; a
 * new page is among them, since that it was not there may be remembered too. `whole`: nothing is known of what was there,
 * so all that a CDN keeps is to go.
 */
export interface ChangeList {
  readonly whole: boolean;
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly purge: readonly string[];
}

export function listChanges(
  { added, changed, removed }: Changes,
  { baseUrl, isWhole }: { readonly baseUrl: string; readonly isWhole: boolean },
): ChangeList {
  const forgotten = [...added.filter((path) => !isNamedByContent(path)), ...changed, ...removed];
  return {
    whole: isWhole,
    changed: [...added, ...changed].sort(compareText),
    removed,
    purge: isWhole ? [] : forgotten.map((path) => addressOf(path, baseUrl)).sort(compareText),
  };
}

/** As readers ask for it: `2024/09/panen/index.html` → `https://contoh.example/2024/09/panen/`. */
export function addressOf(path: string, baseUrl: string): string {
  const asked = path.replace(/(^|\/)index\.html$/, '$1');
  return `${baseUrl}/${asked.split('/').map(encodeURIComponent).join('/')}`;
}
