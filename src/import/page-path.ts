// What a page is to be called → the path of its file in content/pages/.
import { checkSlug, longestSlug, slugFromText } from '../archive/slug.ts';
import { shortHash } from './article-path.ts';

export const pagesFolder = 'pages';

/** First choice first. A name that is an address of the site's own has a word before it. `names` as for articles. */
export function* pagePaths(names: readonly string[], identity: string): Generator<string, void> {
  const slug = names.flatMap((name) => slugFromText(name) ?? [])[0] ?? `halaman-${shortHash(identity)}`;
  const own = checkSlug(slug, 'root').ok ? slug : `halaman-${slug}`.slice(0, longestSlug);
  yield pathOf(own);
  yield pathOf(`${own.slice(0, longestSlug - 7).replace(/-$/, '')}-${shortHash(identity)}`);
}

/** `pages/tentang.md` → `/tentang/`. */
export function pagePermalink(path: string): string {
  return `/${path.slice(pagesFolder.length + 1, -'.md'.length)}/`;
}

function pathOf(slug: string): string {
  return `${pagesFolder}/${slug}.md`;
}
