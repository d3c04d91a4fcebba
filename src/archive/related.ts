// Berita Lainnya: the headlines that the source listed with a story, then earlier stories about the same.
import { monthOf } from '../dates/moment.ts';
import { localDateOf } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import type { Article, ListedHeadline } from './article.ts';
import type { WithheldHeadline } from './correction.ts';
import { compareByPublication } from './publication-order.ts';

/** Finds the article that a listed headline names, by its exact title and instant. */
export type FindListed = (listed: ListedHeadline) => Article | undefined;

/** Whether a listed headline is that of a story that is not to be seen. */
export type IsWithheld = (listed: ListedHeadline) => boolean;

/** A row of *Berita Lainnya*: a headline as the source printed it, and the article where the archive holds it. */
export type Related =
  | { readonly kind: 'listed'; readonly listed: ListedHeadline; readonly article: Article | undefined }
  | { readonly kind: 'computed'; readonly article: Article };

/** The most rows that are found by what stories speak of. */
const mostAlike = 6;
/** Where there are fewer, the category's latest follow: of these `categoryReach` at most are looked at. */
const fewestRows = 3;
export const categoryReach = 2;

/** Title and instant → article, among `articles` in the archive's order. */
export function makeFindListed(articles: Iterable<Article>): FindListed {
  const byTitleAndInstant = new Map<string, Article>();
  for (const article of articles) {
    const key = listedKey(article.headline, article.publishedAt.epoch);
    if (!byTitleAndInstant.has(key)) byTitleAndInstant.set(key, article);
  }
  return (listed) => byTitleAndInstant.get(listedKey(listed.headline, listed.publishedAt.epoch));
}

/** Equal for a listed headline and the article that it names. */
export function listedKey(headline: string, epoch: number): string {
  return `${epoch} ${headline.normalize('NFC')}`;
}

/** By headline and month: `zone` is the site's. */
export function makeIsWithheld(withheld: readonly WithheldHeadline[], zone: Zone): IsWithheld {
  if (withheld.length === 0) return () => false;
  const keyOf = (month: string, headline: string) => `${month} ${headline.normalize('NFC')}`;
  const keys = new Set(withheld.map(({ month, headline }) => keyOf(month, headline)));
  return ({ headline, publishedAt }) => keys.has(keyOf(monthOf(localDateOf(publishedAt, zone)), headline));
}

/** Earlier stories that a story may show, all before it in the archive's order. */
export interface Earlier {
  /** About the same, the likest first: see `findAlike`. */
  readonly alike: readonly Article[];
  /** The latest of its category, oldest first, at most `categoryReach`. */
  readonly latest: readonly Article[];
}

/**
 * Listed headlines in the source's order, then what is about the same, then, where these are few, the latest of the
 * category, newest first. Only stories strictly before the story are shown, so that a new article never changes an
 * old page; and each is shown by few, so that one that comes in late or goes changes few. No row twice, and none of a
 * headline that is withheld with its story.
 */
export function findRelated(
  story: Article,
  { alike, latest }: Earlier,
  findListed: FindListed,
  isWithheld: IsWithheld = () => false,
): Related[] {
  const shown = new Set([story.permalink]);
  const rows: Related[] = [];
  for (const listed of story.related) {
    const article = findListed(listed);
    if (article === undefined && isWithheld(listed)) continue;
    if (article !== undefined && shown.has(article.permalink)) continue;
    if (article !== undefined) shown.add(article.permalink);
    rows.push({ kind: 'listed', listed, article });
  }
  const show = (articles: readonly Article[], most: number) => {
    for (const article of articles) {
      if (rows.length >= most) return;
      if (shown.has(article.permalink) || compareByPublication(article, story) >= 0) continue;
      shown.add(article.permalink);
      rows.push({ kind: 'computed', article });
    }
  };
  show(alike, rows.length + mostAlike);
  show(latest.toReversed(), fewestRows);
  return rows;
}
