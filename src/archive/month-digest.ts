// A month → a digest of its articles as pages and the search index print them.
import { digestData } from '../digest-data.ts';
import type { Archive } from './archive.ts';
import type { Digest } from './article.ts';
import type { ArchiveMonth } from './month.ts';

/** Covers the articles and the names of their categories and authors: of no others, so that a new one changes nothing. */
export function digestNamed({ categories, authors }: Archive, { digest, summary }: ArchiveMonth): Digest {
  return digestData({
    digest,
    categories: summary.categories.map(({ id }) => [id, categories.get(id)?.name]),
    authors: summary.authors.map(({ id }) => [id, authors.get(id)?.name]),
  });
}
