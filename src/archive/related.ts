// Berita Lainnya: the headlines that the source listed with a story, then earlier stories of its category.
import type { Article, ListedHeadline } from './article.ts';
import { compareByPublication } from './publication-order.ts';

/** Finds the article that a listed headline names, by its exact title and instant. */
export type FindListed = (listed: ListedHeadline) => Article | undefined;

/** A row of *Berita Lainnya*: a headline as the source printed it, and the article where the archive holds it. */
export type Related =
  | { readonly kind: 'listed'; readonly listed: ListedHeadline; readonly article: Article | undefined }
  | { readonly kind: 'computed'; readonly article: Article };

/** How many computed stories follow the listed ones. */
export const computedRelatedCount = 6;

/** Title and instant → article, among `articles` in the archive's order. */
export function makeFindListed(articles: Iterable<Article>): FindListed {
  const byTitleAndInstant = new Map<string, Article>();
  for (const article of articles) {
    const key = listedKey(article.headline, article.publishedAt.epoch);
    if (!byTitleAndInstant.has(key)) byTitleAndInstant.set(key, article);
  }
  return (listed) => byTitleAndInstant.get(listedKey(listed.headline, listed.publishedAt.epoch));
}

/** Equal for a listed headline and the article that it names. */
export function listedKey(headline: string, epoch: number): string {
  return `${epoch} ${headline.normalize('NFC')}`;
}

/**
 * Listed headlines in the source's order, then at most `computedRelatedCount` of `earlier`, newest first.
 * `earlier` holds articles of the story's category in the archive's order; only those strictly before the
 * story are drawn on, so that a new article never changes an old page. The story itself and repeats are out.
 */
export function findRelated(story: Article, earlier: readonly Article[], findListed: FindListed): Related[] {
  const shown = new Set([story.permalink]);
  const rows: Related[] = [];
  for (const listed of story.related) {
    const article = findListed(listed);
    if (article !== undefined && shown.has(article.permalink)) continue;
    if (article !== undefined) shown.add(article.permalink);
    rows.push({ kind: 'listed', listed, article });
  }
  const wanted = rows.length + computedRelatedCount;
  for (let index = earlier.length - 1; index >= 0 && rows.length < wanted; index -= 1) {
    const article = earlier[index];
    if (article === undefined || shown.has(article.permalink)) continue;
    if (compareByPublication(article, story) >= 0) continue;
    shown.add(article.permalink);
    rows.push({ kind: 'computed', article });
  }
  return rows;
}
