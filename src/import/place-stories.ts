// Stories from old pages and the archive → the article file of each, and what is to become of it.
import type { Article } from '../archive/article.ts';
import { listedKey } from '../archive/related.ts';
import type { Zone } from '../dates/zone.ts';
import { articlePaths, type StoryIdentity } from './article-path.ts';
import type { SourcePage } from './source-page.ts';

/** The text of a file of the content folder, by its path there; `undefined` where there is none. */
export type ExistingText = (path: string) => string | undefined;

/** `twin` is an earlier page of the same import with the same headline and instant. */
export interface PlacedStory {
  readonly page: SourcePage;
  readonly path: string;
  readonly twin: SourcePage | undefined;
}

/** In the order of the pages. No two stories share a path. */
export function placeStories(
  pages: readonly SourcePage[],
  articles: readonly Article[],
  zone: Zone,
  existingText: ExistingText,
): PlacedStory[] {
  const articleAt = new Map(articles.map((article) => [article.source.path, article]));
  const pathOfStory = new Map(articles.map((article) => [articleKey(article), article.source.path]));
  const taken = new Set(pages.flatMap((page) => pathOfStory.get(storyKey(page)) ?? []));
  const firstPages = new Map<string, SourcePage>();
  return pages.map((page) => {
    const key = storyKey(page);
    const isFree = (path: string) =>
      !taken.has(path) && (existingText(path) === undefined || mayBe(page, articleAt.get(path)));
    const [plain, hashed] = articlePaths(page, zone);
    const path = pathOfStory.get(key) ?? (isFree(plain) ? plain : hashed);
    const twin = firstPages.get(key);
    if (twin === undefined) firstPages.set(key, page);
    pathOfStory.set(key, path);
    taken.add(path);
    return { page, path, twin };
  });
}

/** Equal for one story, in the archive and on a page. */
export function storyKey({ headline, publishedAt }: StoryIdentity): string {
  return listedKey(headline, publishedAt.epoch);
}

export function articleKey({ headline, publishedAt }: Article): string {
  return listedKey(headline, publishedAt.epoch);
}

/**
 * Whether the article at a story's address is the story under a headline that was edited since: it appeared at
 * the same second. One that is not published says nothing of itself, and must not be published by a second file.
 */
function mayBe({ publishedAt }: SourcePage, article: Article | undefined): boolean {
  return article === undefined || article.publishedAt.epoch === publishedAt.epoch;
}
