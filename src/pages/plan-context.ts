// What every page's plan draws on: the archive, the shared chrome, one teaser an article, the words of heads.
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import type { CategoryId } from '../archive/category.ts';
import { type PageHeads, pageHeads } from '../strings/page-heads.ts';
import { categoryAddress } from './addresses.ts';
import type { Chrome, Link } from './chrome.ts';
import type { Teaser } from './props.ts';

export interface PlanContext {
  readonly archive: Archive;
  readonly chrome: Chrome;
  readonly heads: PageHeads;
  readonly categoryLink: (category: CategoryId) => Link;
  /** The same object for the same article: what is sent to another process holds it once. */
  readonly teaserOf: (article: Article) => Teaser;
}

export function makePlanContext(archive: Archive): PlanContext {
  const categoryLinks = makeCategoryLinks(archive);
  const teasers = new Map<Article, Teaser>();
  const categoryLink = (category: CategoryId): Link => {
    const link = categoryLinks.get(category);
    if (link === undefined)
      throw new Error(`no category ${category}: validation lets no such article through`);
    return link;
  };
  const teaserOf = (article: Article): Teaser => {
    const known = teasers.get(article);
    if (known !== undefined) return known;
    const teaser = makeTeaser(article, categoryLink(article.category));
    teasers.set(article, teaser);
    return teaser;
  };
  return {
    archive,
    chrome: makeChrome(archive),
    heads: pageHeads(archive.site.language),
    categoryLink,
    teaserOf,
  };
}

function makeCategoryLinks(archive: Archive): Map<CategoryId, Link> {
  const links = new Map<CategoryId, Link>();
  for (const category of archive.categories.values()) {
    const link = { text: category.name, permalink: categoryAddress(category.id) };
    links.set(category.id, link);
  }
  return links;
}

function makeTeaser(article: Article, category: Link): Teaser {
  return {
    headline: article.headline,
    permalink: article.permalink,
    publishedAt: article.publishedAt,
    category,
    summary: article.summary,
  };
}

export function makeChrome(archive: Archive): Chrome {
  const { site } = archive;
  const links = makeCategoryLinks(archive);
  return {
    siteName: site.name,
    tagline: site.tagline,
    language: site.language,
    baseUrl: site.baseUrl,
    basePath: site.basePath,
    navigation: site.navigation.flatMap((id) => links.get(id) ?? []),
    footer: archive.staticPages.map((page) => ({ text: page.title, permalink: page.permalink })),
  };
}
