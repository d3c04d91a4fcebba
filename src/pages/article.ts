// Article pages: a month of the archive → one page an article.

import { findAlike } from '../archive/alike.ts';
import type { Article } from '../archive/article.ts';
import { byCategory } from '../archive/by-category.ts';
import type { CategoryId } from '../archive/category.ts';
import {
  categoryReach,
  findRelated,
  makeFindListed,
  makeIsWithheld,
  type Related,
} from '../archive/related.ts';
import { besideAt } from './adjacent.ts';
import type { Attachments } from './attachments.ts';
import type { Beside, StoriesPlace } from './month-place.ts';
import type { PageOf } from './page.ts';
import { marksOf, type PlanContext } from './plan-context.ts';
import type { ArticleProps, Neighbour, RelatedStory } from './props.ts';
import { sharePictureOf } from './share-picture.ts';

/** In the archive's order, oldest first. */
export function* planArticles(
  context: PlanContext,
  place: StoriesPlace,
  attachments: Attachments,
): Generator<PageOf<'article'>> {
  const articles = place.month.articles();
  const findListed = makeFindListed(place.listed.flatMap((month) => month.articles()));
  const computedOf = makeComputedOf(context);
  const alike = findAlike(
    place.alikeIn.map((month) => month.articles()),
    articles,
  );
  const latestOf = makeLatestOf(articles, place);
  const isWithheld = makeIsWithheld(context.archive.withheld, context.archive.site.zone);
  for (const [index, article] of articles.entries()) {
    const related = findRelated(
      article,
      { alike: alike.get(article) ?? [], latest: latestOf(article) },
      findListed,
      isWithheld,
    );
    const props = articleProps(
      context,
      article,
      related.map((row) => relatedStory(row, computedOf)),
      besideAt(articles, index, place.stories),
      attachments,
    );
    yield { kind: 'article', props };
  }
}

/** The stories of an article's category just before it: as many as *Berita Lainnya* looks at. */
function makeLatestOf(
  articles: readonly Article[],
  place: StoriesPlace,
): (article: Article) => readonly Article[] {
  const runs = new Map<CategoryId, readonly Article[]>();
  const places = new Map<Article, number>();
  for (const [id, members] of byCategory(articles)) {
    const before = (place.categories.get(id)?.drawnOn ?? []).flatMap((month) =>
      month.articles().filter(({ category }) => category === id),
    );
    runs.set(id, [...before, ...members]);
    for (const [index, member] of members.entries()) places.set(member, before.length + index);
  }
  return (article) => {
    const index = places.get(article) ?? 0;
    return (runs.get(article.category) ?? []).slice(Math.max(0, index - categoryReach), index);
  };
}

function articleProps(
  context: PlanContext,
  article: Article,
  related: readonly RelatedStory[],
  { earlier, later }: Beside<Article>,
  attachments: Attachments,
): ArticleProps {
  const { archive, chrome, categoryLink, subjectLink } = context;
  const { series } = article;
  return {
    chrome,
    permalink: article.permalink,
    title: article.headline,
    description: article.summary,
    body: article.source,
    typographer: archive.site.typographer,
    headline: article.headline,
    category: categoryLink(article.category),
    byline: article.authors.map((id) => subjectLink('author', id)),
    topics: article.topics.filter((id) => id !== series).map((id) => subjectLink('topic', id)),
    series: series && subjectLink('topic', series),
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    figure: article.figure,
    photos: article.photos,
    sharePicture: sharePictureOf(article, {
      categoryName: categoryLink(article.category).text,
      siteName: chrome.siteName,
    }),
    opening: formatOpening(article),
    sourceUrl: article.sourceUrl,
    lang: article.lang,
    localDate: article.localDate,
    related,
    previous: earlier && neighbourOf(earlier),
    next: later && neighbourOf(later),
    corrections: attachments.noticesOf(article),
    answers: attachments.answersOf(article.permalink),
    sponsor: article.sponsor,
    comments: attachments.commentsOf(article.permalink),
    hiddenLinks: attachments.hiddenLinksOf(article.permalink),
    ...marksOf(article),
  };
}

function neighbourOf(article: Article): Neighbour {
  const { headline, permalink, sponsor } = article;
  return { headline, permalink, sponsor, ...marksOf(article) };
}

/** `St. Petersburg, Radio Bharata Online - `: the form of the source's pages; empty where neither is known. */
export function formatOpening(article: Pick<Article, 'dateline' | 'agency'>): string {
  const parts = [article.dateline, article.agency].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join(', ')} - `;
}

/** A row for a story of the archive: the same object on each of the pages that show it. */
function makeComputedOf({ teaserOf }: PlanContext): (article: Article) => RelatedStory {
  const rows = new Map<Article, RelatedStory>();
  return (article) => {
    const known = rows.get(article);
    if (known !== undefined) return known;
    const { headline, category, publishedAt, permalink, sponsor } = teaserOf(article);
    const row = { headline, category: category.text, publishedAt, permalink, sponsor, ...marksOf(article) };
    rows.set(article, row);
    return row;
  };
}

function relatedStory(row: Related, computedOf: (article: Article) => RelatedStory): RelatedStory {
  if (row.kind === 'computed') return computedOf(row.article);
  const { headline, category, publishedAt } = row.listed;
  const { permalink, sponsor = '' } = row.article ?? {};
  return { headline, category, publishedAt, permalink, sponsor, ...marksOf(row.article ?? {}) };
}
