// A content folder as it was read → the names that an editor offers.
import type { KnownNames } from '../content/fields/field-type.ts';
import type { RawContent } from '../content/read.ts';
import { resolveCategories } from '../content/resolve-names.ts';
import { resolveAuthors, resolveTopics } from '../content/resolve-open-names.ts';
import { compareText } from '../problem.ts';

/** What names are found in. */
type Named = Pick<RawContent, 'categories' | 'authors' | 'topics' | 'folders'>;

/** Those of the data files and those that stories use, drafts too; content with errors has names as well. */
export function findKnownNames(raw: Named, now: number): KnownNames {
  const folders = raw.folders.map((folder) => {
    return { folder, summary: folder.summaryIn({ now, drafts: true }) };
  });
  const categories = [...resolveCategories(raw.categories, folders).table.records.values()];
  const isListed = raw.categories !== undefined && categories.length > 0;
  const spellings = categories.flatMap(({ id, name, aliases }) => [id, name, ...aliases]);
  return {
    categories: namesOf(categories),
    categorySpellings: isListed ? spellings : undefined,
    authors: namesOf(resolveAuthors(raw.authors, folders).table.records.values()),
    topics: namesOf(resolveTopics(raw.topics, folders).table.records.values()),
  };
}

function namesOf(records: Iterable<{ readonly name: string }>): string[] {
  return Array.from(records, ({ name }) => name).sort(compareText);
}
