// Files that changed → what open pages are told: to take a new style sheet, to be patched in place, or to load anew.

import { outputPathOf, searchAddress } from '../pages/addresses.ts';

export interface PatchedPage {
  /** The path that a browser shows. */
  readonly url: string;
  /** Relative to the preview's folder. */
  readonly path: string;
}

export type ReloadMessage =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'styles'; readonly paths: readonly string[] }
  /** All other pages that are open load anew. */
  | { readonly kind: 'patch'; readonly pages: readonly PatchedPage[] }
  | { readonly kind: 'reload' };

/** No page shows these by itself: the search index, feeds and sitemaps, what hosts and crawlers read. */
const unseen = /^(?:pagefind\/|_)|\.(?:json|xml|txt|webmanifest)$/;

/** A patch would take away what its script has found; where it loads anew it asks again. */
const searchPage = outputPathOf(searchAddress);

/**
 * Paths are relative to the preview's folder; `inView` are pages that are likely to be open. Those of them that did not
 * change are patched too, since a page that is not named would load anew.
 */
export function planReload(changed: readonly string[], inView: readonly string[]): ReloadMessage {
  const seen = changed.filter((path) => !unseen.test(path));
  if (seen.length === 0) return { kind: 'nothing' };
  if (seen.every((path) => path.endsWith('.css'))) return { kind: 'styles', paths: seen };
  if (!seen.every((path) => path.endsWith('.html'))) return { kind: 'reload' };
  return patchAll(inView);
}

/** What every page shows has changed, in its own text or over it. */
export function patchAll(inView: readonly string[]): ReloadMessage {
  const patched = inView.filter((path) => path !== searchPage);
  return { kind: 'patch', pages: patched.map((path) => ({ path, url: urlOf(path) })) };
}

function urlOf(path: string): string {
  return encodeURI(`/${path.replace(/(^|\/)index\.html$/, '$1')}`);
}
