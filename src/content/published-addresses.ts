// A content folder at an instant → the addresses of everything in it that is published and meant to stay.
import { placeArticle, placePage } from './article-path.ts';
import type { RawContent } from './read.ts';
import type { SummarizedFolder } from './resolve-months.ts';
import { resolveCategories } from './resolve-names.ts';
import { resolveAuthors, resolveTopics } from './resolve-open-names.ts';

/**
 * Stories, those that were withdrawn too, pages, and the lists of categories, authors and topics. What a date or a feed has
 * for an address comes and goes with these. `now` in milliseconds since 1970 UTC.
 */
export function listPublishedAddresses(raw: RawContent, now: number): string[] {
  const folders = raw.folders.map((folder) => ({ folder, summary: folder.summaryIn({ now }) }));
  const names = [
    ['kategori', resolveCategories(raw.categories, folders)],
    ['penulis', resolveAuthors(raw.authors, folders)],
    ['topik', resolveTopics(raw.topics, folders)],
  ] as const;
  const pages = raw.pages.map(({ path }) => placePage(path));
  return [
    ...folders.flatMap((folder) => publishedStories(folder)),
    ...pages.flatMap((page) => (page.ok ? page.value.permalink : [])),
    ...names.flatMap(([folder, { table }]) => [...table.records.keys()].map((id) => `/${folder}/${id}/`)),
  ];
}

/** In the order of their files; of these `among` alone, where they are given. */
export function publishedStories(
  { folder, summary }: SummarizedFolder,
  among?: ReadonlySet<string>,
): string[] {
  if (among?.size === 0) return [];
  const hidden = new Set(summary.unpublished.map(({ path }) => path));
  return folder.files.flatMap((path) => {
    if (hidden.has(path) || among?.has(path) === false) return [];
    const placed = placeArticle(path);
    return placed.ok ? placed.value.permalink : [];
  });
}
