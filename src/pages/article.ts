// Article pages: the archive → one page an article.
import type { Article } from '../archive/article.ts';
import { byCategory } from '../archive/by-category.ts';
import { computedRelatedCount, findRelated, makeFindListed, type Related } from '../archive/related.ts';
import type { PageOf } from './page.ts';
import type { PlanContext } from './plan-context.ts';
import type { ArticleProps, RelatedStory } from './props.ts';

/** In the archive's order, oldest first. */
export function* planArticles(context: PlanContext): Generator<PageOf<'article'>> {
  const { articles } = context.archive;
  const findListed = makeFindListed(articles);
  const earlierOf = makeEarlierOf(articles);
  for (const [index, article] of articles.entries()) {
    const related = findRelated(article, earlierOf(article), findListed);
    const props = articleProps(context, article, related, articles[index - 1], articles[index + 1]);
    yield { kind: 'article', props };
  }
}

/** The stories of an article's category just before it: as many as *Berita Lainnya* can need. */
function makeEarlierOf(articles: readonly Article[]): (article: Article) => readonly Article[] {
  const categories = byCategory(articles);
  const places = new Map<Article, number>();
  for (const members of categories.values()) {
    for (const [place, member] of members.entries()) places.set(member, place);
  }
  return (article) => {
    const place = places.get(article) ?? 0;
    const reach = computedRelatedCount + article.related.length;
    return (categories.get(article.category) ?? []).slice(Math.max(0, place - reach), place);
  };
}

function articleProps(
  context: PlanContext,
  article: Article,
  related: readonly Related[],
  previous: Article | undefined,
  next: Article | undefined,
): ArticleProps {
  const { archive, chrome, categoryLink, teaserOf } = context;
  return {
    chrome,
    permalink: article.permalink,
    title: article.headline,
    description: article.summary,
    body: article.source,
    typographer: archive.site.typographer,
    headline: article.headline,
    category: categoryLink(article.category),
    byline: article.authors.map((id) => archive.authors.get(id)?.name ?? id),
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    figure: article.figure,
    opening: formatOpening(article),
    sourceUrl: article.sourceUrl,
    lang: article.lang,
    localDate: article.localDate,
    related: related.map((row) => relatedStory(context, row)),
    previous: previous && teaserOf(previous),
    next: next && teaserOf(next),
  };
}

/** `St. Petersburg, Radio Bharata Online - `: the form of the source's pages; empty where neither is known. */
export function formatOpening(article: Pick<Article, 'dateline' | 'agency'>): string {
  const parts = [article.dateline, article.agency].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join(', ')} - `;
}

function relatedStory(context: PlanContext, row: Related): RelatedStory {
  if (row.kind === 'listed') {
    const { headline, category, publishedAt } = row.listed;
    return { headline, category, publishedAt, permalink: row.article?.permalink };
  }
  const { headline, category, publishedAt, permalink } = context.teaserOf(row.article);
  return { headline, category: category.text, publishedAt, permalink };
}
