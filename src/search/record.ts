// An article and its body → what the search index holds of it.
import type { Archive } from '../archive/archive.ts';
import type { Article, SourceFile } from '../archive/article.ts';
import { formatMoment } from '../dates/format.ts';
import { type Moment, yearOf } from '../dates/moment.ts';
import { plainText } from '../markdown/plain-text.ts';
import { formatOpening } from '../pages/article.ts';
import type { LabelKind } from '../pages/label-kinds.ts';
import { type StoryLabel, storyLabels } from '../pages/story-labels.ts';
import type { Language } from '../strings/language.ts';
import { resultAddress } from './result-address.ts';

/** All that a record is made of, as plain data: its digest says whether the record must be made again. */
export interface SearchEntry {
  readonly body: SourceFile;
  readonly permalink: string;
  readonly headline: string;
  readonly opening: string;
  /** As on the story's page. */
  readonly hiddenLinks: readonly string[];
  readonly caption: string;
  readonly category: string;
  readonly authors: readonly string[];
  /** What its own page says over its headline. */
  readonly labels: readonly StoryLabel[];
  readonly publishedAt: Moment;
  readonly year: string;
  readonly typographer: boolean;
  readonly language: Language;
}

/** What stands over its headline, by kind: mostly nothing. */
type SearchLabels = { readonly [kind in LabelKind]?: string };

/** As Pagefind takes it. */
export interface SearchRecord {
  /** As `resultAddress` makes it, without the base path. */
  readonly url: string;
  readonly content: string;
  readonly language: Language;
  readonly meta: { readonly title: string } & SearchLabels;
  readonly filters: { readonly category: string[]; readonly author: string[]; readonly year: string[] };
  readonly sort: { readonly date: string };
}

export function searchEntryOf(article: Article, archive: Archive): SearchEntry {
  const { typographer, language } = archive.site;
  return {
    body: article.source,
    permalink: article.permalink,
    headline: article.headline,
    opening: formatOpening(article),
    hiddenLinks: archive.hiddenLinks.get(article.permalink) ?? [],
    caption: article.figure?.caption ?? '',
    category: categoryNameOf(article, archive),
    authors: authorNamesOf(article, archive),
    labels: storyLabels(article, language),
    publishedAt: article.publishedAt,
    year: yearOf(article.localDate),
    typographer,
    language,
  };
}

/** As readers choose it in the search form. */
function categoryNameOf({ category }: Article, { categories }: Archive): string {
  return categories.get(category)?.name ?? category;
}

function authorNamesOf(article: Article, { authors }: Archive): string[] {
  return article.authors.map((id) => authors.get(id)?.name ?? id);
}

/**
 * `content` is the headline, the opening with the body, and the caption. The headline is in it so that a phrase
 * in quotes can be found there, and in `meta`, where Pagefind gives it more weight than the text.
 */
export function searchRecordOf(entry: SearchEntry, markdown: string): SearchRecord {
  const title = foldSpaces(entry.headline);
  const body = `${entry.opening}${plainText(markdown, entry)}`;
  return {
    url: resultAddress({
      permalink: entry.permalink,
      date: entry.publishedAt.iso,
      dateText: formatMoment(entry.publishedAt, entry.language),
    }),
    content: [title, foldSpaces(body), foldSpaces(entry.caption)].filter((text) => text !== '').join(' '),
    language: entry.language,
    meta: { title, ...Object.fromEntries(entry.labels.map(({ kind, text }) => [kind, text])) },
    filters: { category: [entry.category], author: [...entry.authors], year: [entry.year] },
    sort: { date: sortKeyOf(entry) },
  };
}

/** The archive's one order as text: the instant in UTC, then the permalink. Pagefind would round numbers. */
function sortKeyOf({ publishedAt, permalink }: SearchEntry): string {
  return `${new Date(publishedAt.epoch).toISOString()} ${permalink}`;
}

/**
 * The reader's script counts words at single spaces, as Pagefind does where no zero-width space stands in the
 * text; soft hyphens would part a word from its index.
 */
function foldSpaces(text: string): string {
  return text
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}
