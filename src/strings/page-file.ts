// What a setting says of a page → the file in which that page would be.

/** `/pedoman/`, `pedoman` → `pages/pedoman.md`; `undefined` where it names none. */
export function pageFileOf(written: string): string | undefined {
  const [, slug] = /^\/?([a-z0-9-]+)\/?$/.exec(written) ?? [];
  return slug === undefined ? undefined : `pages/${slug}.md`;
}
