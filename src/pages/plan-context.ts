// What every page's plan draws on: the archive, the shared chrome, one teaser an article, the words of heads.
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import type { CategoryId } from '../archive/category.ts';
import type { NewestFinder } from '../archive/newest-finder.ts';
import type { SubjectId, SubjectKind } from '../archive/subject.ts';
import { type PageHeads, pageHeads } from '../strings/page-heads.ts';
import { categoryAddress, subjectAddress } from './addresses.ts';
import type { Chrome, Link } from './chrome.ts';
import type { Teaser } from './props.ts';

export interface PlanContext {
  readonly archive: Archive;
  readonly chrome: Chrome;
  readonly heads: PageHeads;
  /** The newest stories of a category, an author, a topic. One finder serves the whole plan. */
  readonly newest: NewestFinder;
  readonly categoryLink: (category: CategoryId) => Link;
  readonly subjectLink: (kind: SubjectKind, id: SubjectId) => Link;
  /** The same object for the same article: what is sent to another process holds it once. */
  readonly teaserOf: (article: Article) => Teaser;
  /** With the lead photo, where the article has one: the same object for the same article, too. */
  readonly picturedTeaserOf: (article: Article) => Teaser;
}

export function makePlanContext(archive: Archive, newest: NewestFinder): PlanContext {
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
  const pictured = new Map<Article, Teaser>();
  const picturedTeaserOf = (article: Article): Teaser => {
    const photo = article.figure?.photo;
    if (photo === undefined) return teaserOf(article);
    const known = pictured.get(article);
    if (known !== undefined) return known;
    const teaser = { ...teaserOf(article), photo };
    pictured.set(article, teaser);
    return teaser;
  };
  return {
    archive,
    chrome: makeChrome(archive),
    heads: pageHeads(archive.site.language),
    newest,
    categoryLink,
    subjectLink: makeSubjectLink(archive),
    teaserOf,
    picturedTeaserOf,
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

/** The same object for the same author or topic. */
function makeSubjectLink({ authors, topics }: Archive): PlanContext['subjectLink'] {
  const names: Record<SubjectKind, ReadonlyMap<string, { readonly name: string }>> = {
    author: authors,
    topic: topics,
  };
  const links = { author: new Map<string, Link>(), topic: new Map<string, Link>() };
  return (kind, id) => {
    const known = links[kind].get(id);
    if (known !== undefined) return known;
    const link = { text: names[kind].get(id)?.name ?? id, permalink: subjectAddress(kind, id) };
    links[kind].set(id, link);
    return link;
  };
}

/** What is shown of a story that is not out yet. */
export function marksOf({ keptBack }: Pick<Article, 'keptBack'>): Pick<Teaser, 'keptBack'> {
  return keptBack === undefined ? {} : { keptBack };
}

function makeTeaser(article: Article, category: Link): Teaser {
  return {
    headline: article.headline,
    permalink: article.permalink,
    publishedAt: article.publishedAt,
    category,
    summary: article.summary,
    sponsor: article.sponsor,
    ...marksOf(article),
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
    hasDrawnIcon: site.icon === undefined,
    ...(site.isPreview ? { isPreview: true } : {}),
    navigation: site.navigation.flatMap((id) => links.get(id) ?? []),
    footer: archive.staticPages.map((page) => ({ text: page.title, permalink: page.permalink })),
  };
}
