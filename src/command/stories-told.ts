// A content folder as it was read → what a new story is compared with: the stories that are out, and their names.

import type { ListedHeadline } from '../archive/article.ts';
import type { CategoryId } from '../archive/category.ts';
import type { Named } from '../archive/find-named.ts';
import { isShown } from '../content/publication-state.ts';
import type { RawContent } from '../content/read.ts';
import { resolveCategories } from '../content/resolve-names.ts';
import type { CategoryChoice } from './ask-category.ts';

/** Of larger archives the newest months are looked into: what a writer remembers is mostly there. */
const storiesAtMost = 20_000;

/** Newest first by the months of their files. */
export function storiesTold({ folders }: Pick<RawContent, 'folders'>, now: number): ListedHeadline[] {
  const stories: ListedHeadline[] = [];
  for (const folder of folders.toReversed()) {
    if (stories.length >= storiesAtMost) break;
    for (const { record } of folder.readings().toReversed()) {
      if (record === undefined || !isShown(record, { now })) continue;
      const { headline, category, publishedAt } = record;
      stories.push({ headline, category: category.value, publishedAt });
    }
  }
  return stories;
}

export function categoryChoiceOf(raw: RawContent, now: number): CategoryChoice {
  const folders = raw.folders.map((folder) => ({ folder, summary: folder.summaryIn({ now }) }));
  const { records } = resolveCategories(raw.categories, folders).table;
  const categories: Named<CategoryId>[] = [...records.values()];
  return { categories, isListed: raw.categories !== undefined && categories.length > 0 };
}

/** Files of other months that have the name of `path`, so that a link may be mistaken. */
export function namesakesOf(path: string, { folders }: Pick<RawContent, 'folders'>): string[] {
  const name = path.slice(path.lastIndexOf('/'));
  return folders.flatMap(({ files }) => files.filter((file) => file !== path && file.endsWith(name)));
}
