// Raw content → content whose every reference resolves, or all problems of all files at once.
import type { Content } from '../archive/archive.ts';
import type { Article, StaticPage, Unpublished } from '../archive/article.ts';
import type { AuthorId } from '../archive/author.ts';
import type { CategoryId } from '../archive/category.ts';
import { makeFindNamed } from '../archive/find-named.ts';
import { canonicalMoment } from '../dates/format.ts';
import { momentAt } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import {
  compareText,
  failure,
  hasErrors,
  type Problem,
  problem,
  type Result,
  sortProblems,
  success,
} from '../problem.ts';
import type { Site } from '../site.ts';
import type { ArticleReading, ArticleRecord } from './article-record.ts';
import type { Located } from './located.ts';
import { findNearest } from './nearest.ts';
import type { RawContent } from './read.ts';
import { resolveAuthors, resolveCategories } from './resolve-names.ts';
import { type SiteSettings, sitePath } from './site-file.ts';

export interface ValidationOptions {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/** Problems are in the order of the report. Articles are in the order of their paths. */
export function validateContent(raw: RawContent, { now }: ValidationOptions): Result<Content> {
  const records = raw.articles.flatMap(({ record }) => record ?? []);
  const pages = raw.pages.flatMap(({ page }) => page ?? []);
  const published = records.filter((record) => stateAt(record, now) === 'published');
  const categories = resolveCategories(raw.categories, raw.articles, published);
  const authors = resolveAuthors(raw.authors, raw.articles, published);
  const site = resolveNavigation(raw.site.settings, categories.table.records);
  const problems = sortProblems([
    ...raw.problems,
    ...raw.site.result.problems,
    ...(hasErrors(categories.problems) ? [] : site.problems),
    ...categories.problems,
    ...authors.problems,
    ...[...raw.articles, ...raw.pages].flatMap((reading) => reading.problems),
    ...findSamePermalinks([...raw.articles, ...raw.pages].map(({ path }) => path)),
    ...raw.articles.flatMap((reading) => checkDate(reading, now, raw.site.settings.zone)),
  ]);
  if (hasErrors(problems)) return failure(problems);
  const content: Content = {
    site: site.value,
    categories: categories.table.records,
    authors: authors.table.records,
    articles: published.map((record) => toArticle(record, categories.table.find, authors.table.find)),
    unpublished: records.flatMap((record) => toUnpublished(record, now)),
    staticPages: [...pages].sort(byPermalink),
  };
  return success(content, problems);
}

function byPermalink(a: StaticPage, b: StaticPage): number {
  return compareText(a.permalink, b.permalink);
}

interface NavigationResolution {
  readonly value: Site;
  readonly problems: readonly Problem[];
}

function resolveNavigation(settings: SiteSettings, categories: Content['categories']): NavigationResolution {
  const find = makeFindNamed(categories.values());
  const names = [...categories.values()].map(({ name }) => name).sort(compareText);
  const navigation: CategoryId[] = [];
  const problems: Problem[] = [];
  for (const { value: written, position } of settings.navigation) {
    const id = find(written);
    if (id !== undefined && !navigation.includes(id)) navigation.push(id);
    if (id !== undefined) continue;
    const details = { written, nearest: findNearest(written, names), known: names };
    problems.push(problem('error', 'category/unknown', sitePath, position, details));
  }
  return { value: { ...settings, navigation }, problems };
}

/** Twins that differ only in case or Unicode form have one address too: many file systems take them for one file. */
function findSamePermalinks(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of [...paths].sort(compareText)) {
    const permalink = `/${path.replace(/^(?:articles|pages)\//, '').replace(/\.\w+$/, '')}/`
      .normalize('NFKC')
      .toLowerCase();
    const other = first.get(permalink);
    if (other === undefined) first.set(permalink, path);
    else {
      const details = { permalink, other };
      problems.push(problem('error', 'path/same-permalink', path, { line: 1, column: 1 }, details));
    }
  }
  return problems;
}

/** A date that has not come yet is a slip of the pen, unless an embargo or a draft says that it is meant. */
function checkDate({ path, references }: ArticleReading, now: number, zone: Zone): Problem[] {
  const { date, mayBeAhead } = references;
  if (date === undefined || mayBeAhead || date.value.epoch <= now) return [];
  const details = { written: canonicalMoment(date.value), now: canonicalMoment(momentAt(now, zone)) };
  return [problem('error', 'date/in-future', path, date.position, details)];
}

function toUnpublished(record: ArticleRecord, now: number): Unpublished | [] {
  const { source, permalink, publishAt } = record;
  const state = stateAt(record, now);
  return state === 'published' ? [] : { state, source, permalink, changesAt: publishAt };
}

/** The one gate between what is seen at `now` and what is not. */
function stateAt(
  { draft, publishAt, expires }: ArticleRecord,
  now: number,
): Unpublished['state'] | 'published' {
  if (draft) return 'draft';
  if (publishAt !== undefined && now < publishAt.epoch) return 'embargoed';
  return expires !== undefined && expires.epoch <= now ? 'expired' : 'published';
}

function toArticle(
  record: ArticleRecord,
  findCategory: (written: string) => CategoryId | undefined,
  findAuthor: (written: string) => AuthorId | undefined,
): Article {
  const { category, authors, draft: _, publishAt: __, expires: ___, ...own } = record;
  return {
    ...own,
    category: resolved(findCategory, category),
    authors: [...new Set(authors.map((author) => resolved(findAuthor, author)))],
  };
}

function resolved<Id extends string>(find: (written: string) => Id | undefined, name: Located<string>): Id {
  const id = find(name.value);
  if (id === undefined) throw new Error(`${name.value} was checked to be known`);
  return id;
}
