// The model of the whole archive: its months in one order, and the records their articles point to.
import type { Site } from '../site.ts';
import type { Permalink } from './address.ts';
import type { Article, StaticPage } from './article.ts';
import type { Author, AuthorId } from './author.ts';
import type { Category, CategoryId } from './category.ts';
import type { CommentsSource } from './comment.ts';
import type { WithdrawnStory, WithheldHeadline } from './correction.ts';
import type { ArchiveMonth } from './month.ts';
import type { Redirects } from './redirect.ts';
import type { Topic, TopicId } from './topic.ts';

/** What validation hands on: every reference in it is known to resolve. */
export interface Archive {
  readonly site: Site;
  readonly categories: ReadonlyMap<CategoryId, Category>;
  readonly authors: ReadonlyMap<AuthorId, Author>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  /** Oldest first; only months that hold an article. Every article is in the month of its local date. */
  readonly months: readonly ArchiveMonth[];
  readonly staticPages: readonly StaticPage[];
  readonly redirects: Redirects;
  /** By permalink. They are in no month. */
  readonly withdrawn: readonly WithdrawnStory[];
  /** Of stories that are not to be seen, in the order of folders: no story may list them. */
  readonly withheld: readonly WithheldHeadline[];
  /** Stories that corrections name and that are not to be seen now: nothing may link to them. */
  readonly unseen: ReadonlySet<Permalink>;
  /**
   * Story or static page → links of its body to stories that are not to be seen now, as they stand there. Of those with
   * any.
   */
  readonly hiddenLinks: ReadonlyMap<Permalink, readonly string[]>;
  /** By the address of the story, which may have no page now. */
  readonly comments: ReadonlyMap<Permalink, CommentsSource>;
}

/** Every article, oldest first. */
export function* articlesOf({ months }: Pick<Archive, 'months'>): Generator<Article> {
  for (const month of months) yield* month.articles();
}

/** Every article, newest first; a month is looked into only when its turn has come. */
export function* newestFirst({ months }: Pick<Archive, 'months'>): Generator<Article> {
  for (const { articles } of months.toReversed()) yield* articles().toReversed();
}

/** How many articles each category has; one without is absent. */
export function countByCategory({ months }: Archive): Map<CategoryId, number> {
  const counts = new Map<CategoryId, number>();
  for (const { summary } of months) {
    for (const { id, count } of summary.categories) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return counts;
}
