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
  const computedOf = makeComputedOf(context);
  const earlierOf = makeEarlierOf(articles);
  for (const [index, article] of articles.entries()) {
    const related = findRelated(article, earlierOf(article), findListed);
    const props = articleProps(
      context,
      article,
      related.map((row) => relatedStory(row, computedOf)),
      articles[index - 1],
      articles[index + 1],
    );
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
  related: readonly RelatedStory[],
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
    related,
    previous: previous && teaserOf(previous),
    next: next && teaserOf(next),
  };
}

/** `St. Petersburg, Radio Bharata Online - `: the form of the source's pages; empty where neither is known. */
export function formatOpening(article: Pick<Article, 'dateline' | 'agency'>): string {
  const parts = [article.dateline, article.agency].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join(', ')} - `;
}

/** A row for a story of the archive: the same frozen object on each of the pages that show it. */
function makeComputedOf({ teaserOf }: PlanContext): (article: Article) => RelatedStory {
  const rows = new Map<Article, RelatedStory>();
  return (article) => {
    const known = rows.get(article);
    if (known !== undefined) return known;
    const { headline, category, publishedAt, permalink } = teaserOf(article);
    const row = Object.freeze({ headline, category: category.text, publishedAt, permalink });
    rows.set(article, row);
    return row;
  };
}

function relatedStory(row: Related, computedOf: (article: Article) => RelatedStory): RelatedStory {
  if (row.kind === 'computed') return computedOf(row.article);
  const { headline, category, publishedAt } = row.listed;
  return { headline, category, publishedAt, permalink: row.article?.permalink };
}
