// The model of the whole archive: all published articles in one order, and the records they point to.
import { compareText } from '../problem.ts';
import type { Site } from '../site.ts';
import type { Article, StaticPage, Unpublished } from './article.ts';
import type { Author, AuthorId } from './author.ts';
import type { Category, CategoryId } from './category.ts';

/** What validation hands on: every reference in it is known to resolve. */
export interface Content {
  readonly site: Site;
  readonly categories: ReadonlyMap<CategoryId, Category>;
  readonly authors: ReadonlyMap<AuthorId, Author>;
  readonly articles: readonly Article[];
  readonly unpublished: readonly Unpublished[];
  readonly staticPages: readonly StaticPage[];
}

/** As `Content`, with `articles` oldest first by (publishedAt, permalink). */
export interface Archive extends Content {}

/** Puts the articles in the archive's one order; the order of `content.articles` does not matter. */
export function makeArchive(content: Content): Archive {
  return { ...content, articles: [...content.articles].sort(compareByPublication) };
}

/** Oldest first; two stories of one instant are ordered by permalink. */
export function compareByPublication(a: Article, b: Article): number {
  return a.publishedAt.epoch - b.publishedAt.epoch || compareText(a.permalink, b.permalink);
}
