// Feeds: the archive → its newest stories, and those of each category, for feed readers.
import { newestFirst } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import type { Category } from '../archive/category.ts';
import type { Language } from '../strings/language.ts';
import { categoryAddress, feedAddress, homeAddress, jsonFeedAddress, rssAddress } from './addresses.ts';
import { formatOpening } from './article.ts';
import type { FeedItem, FeedProps } from './file-props.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';
import type { SubjectProps } from './props.ts';
import { leadPictureOf } from './share-picture.ts';
import { storyLabels } from './story-labels.ts';
import { take } from './take.ts';

/** How many stories a feed has at most. */
export const itemCount = 20;

/** The whole archive's, in both forms. */
export function* planFeeds(context: PlanContext): Generator<PageOf<'rss'> | PageOf<'json-feed'>> {
  const { archive, heads } = context;
  const { name, description } = archive.site;
  const feed = planFeed(context, newestFirst(archive), {
    title: name,
    description: description || heads.homeDescription(name),
    page: homeAddress,
  });
  yield { kind: 'rss', props: { ...feed, permalink: rssAddress } };
  yield { kind: 'json-feed', props: { ...feed, permalink: jsonFeedAddress } };
}

/** Every category has a feed, an empty one too. */
export function* planCategoryFeeds(context: PlanContext): Generator<PageOf<'rss'>> {
  const { archive, heads, newest } = context;
  for (const category of archive.categories.values()) {
    const page = categoryAddress(category.id);
    const feed = planFeed(context, newest({ kind: 'category', id: category.id }), {
      title: heads.feed(category.name, archive.site.name),
      description: describe(category, context),
      page,
    });
    yield { kind: 'rss', props: { ...feed, permalink: feedAddress(page) } };
  }
}

function describe({ description, name }: Category, { archive, heads }: PlanContext): string {
  return description || heads.categoryDescription(name, archive.site.name);
}

/** `newest` are the subject's newest stories, newest first. */
export function planSubjectFeed(
  context: PlanContext,
  { permalink, name, description }: Pick<SubjectProps, 'permalink' | 'name' | 'description'>,
  newest: readonly Article[],
): PageOf<'rss'> {
  const title = context.heads.feed(name, context.archive.site.name);
  const feed = planFeed(context, newest, { title, description, page: permalink });
  return { kind: 'rss', props: { ...feed, permalink: feedAddress(permalink) } };
}

/** `newest` is drawn on for as many stories as a feed has. */
function planFeed(
  context: PlanContext,
  newest: Iterable<Article>,
  head: Pick<FeedProps, 'title' | 'description' | 'page'>,
): Omit<FeedProps, 'permalink'> {
  const { language, baseUrl, typographer } = context.archive.site;
  const items = take(newest, itemCount).map((article) => feedItem(context, article));
  return { ...head, language, baseUrl, typographer, items };
}

function feedItem({ archive, categoryLink }: PlanContext, article: Article): FeedItem {
  const { permalink, summary, publishedAt, updatedAt, photos, lang, source } = article;
  return {
    permalink,
    headline: labelledHeadline(article, archive.site.language),
    sponsored: article.sponsor !== '',
    summary,
    publishedAt,
    updatedAt,
    category: categoryLink(article.category).text,
    topics: article.topics.map((id) => archive.topics.get(id)?.name ?? id),
    byline: article.authors.map((id) => archive.authors.get(id)?.name ?? id),
    picture: leadPictureOf(article),
    photos,
    lang,
    body: source,
    opening: formatOpening(article),
    hiddenLinks: archive.hiddenLinks.get(permalink) ?? [],
  };
}

/** A reader of feeds sees the headline first, and often alone. */
function labelledHeadline(article: Article, language: Language): string {
  return [...storyLabels(article, language).map(({ text }) => text), article.headline].join(': ');
}
