// A month of the archive: what the other months need to know of it, and its articles where they are asked for.
import type { LocalDate, LocalMonth, Moment } from '../dates/moment.ts';
import type { Article, Digest } from './article.ts';
import type { AuthorId } from './author.ts';
import type { CategoryId } from './category.ts';
import type { CorrectedStory } from './correction.ts';
import type { Holder } from './holdings.ts';
import type { StoredPhoto, UsedPhoto } from './photo.ts';
import type { TopicId } from './topic.ts';

/** How many stories one category, author or topic has, and a digest over their paths and bytes, whatever their order. */
export interface Share<Id> {
  readonly id: Id;
  readonly count: number;
  readonly digest: Digest;
}

/** `from` and `to` are the dates of its first and last story. */
export interface DatedShare<Id> extends Share<Id> {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The lead photos of a share's stories that are files of content/media/, each once, by path; absent without any. The
 * digest does not cover them: a photo may be replaced where its story is not.
 */
export interface LedByPhotos {
  readonly leadPhotos?: readonly StoredPhoto[];
}

/** A period with how many stories it has. */
export interface Counted<P extends string> {
  readonly period: P;
  readonly count: number;
}

/** What is recent is not older than two days, in milliseconds; of more stories than these the newest count. */
export const recentSpan = 2 * 86_400_000;
export const recentStoriesAtMost = 1000;

/** Plain data that is told without looking into the month. */
export interface MonthSummary {
  readonly count: number;
  /** In the calendar's order, only days that hold a story. */
  readonly days: readonly Counted<LocalDate>[];
  /** Oldest and newest: the neighbours of the months beside it. */
  readonly first: Article;
  readonly last: Article;
  /** Instants (ms since 1970 UTC) of those of its stories that were recent when the last came out, newest first. */
  readonly recent: readonly number[];
  /** When one of its stories was last published or changed. */
  readonly lastModified: Moment;
  /** By id. */
  readonly categories: readonly DatedShare<CategoryId>[];
  readonly authors: readonly (DatedShare<AuthorId> & LedByPhotos)[];
  readonly topics: readonly (Share<TopicId> & LedByPhotos)[];
  /** Of content/media/, each once, by path. */
  readonly photos: readonly UsedPhoto[];
  /** Months that stand in the addresses of its stories, though the stories are not dated there; with how many. */
  readonly filedElsewhere: readonly Counted<LocalMonth>[];
  /** Over what listed headlines are found by, titles, instants and addresses, and over the words that stand over them. */
  readonly titles: Digest;
  /** Months in which stories lie that headlines of this month's *Berita Lainnya* may name. */
  readonly listedMonths: readonly LocalMonth[];
  /** By permalink. */
  readonly corrected: readonly CorrectedStory[];
  /** How many stories of a category somebody paid for; only categories that have any, by id. */
  readonly sponsored: readonly { readonly id: CategoryId; readonly count: number }[];
}

/**
 * So often the stories of a few holders are looked for in a month, each time reading of it no more than these; who asks
 * then makes it be loaded as a whole, once for all.
 */
export const fewLooks = 2;

/** At least one article. */
export interface ArchiveMonth {
  readonly month: LocalMonth;
  /** Equal for equal articles; what it is made of is its maker's affair. */
  readonly digest: Digest;
  readonly summary: MonthSummary;
  /** Oldest first by (publishedAt, permalink). They may be loaded for it, and loaded again the next time. */
  readonly articles: () => readonly Article[];
  /** As `articles`, of which those that none of `holders` has may be missing: a few are loaded sooner than all. */
  readonly articlesOf: (holders: readonly Holder[]) => readonly Article[];
}

/** `/2024/09/putin/` → `2024-09`. */
export function addressMonthOf({ permalink }: Pick<Article, 'permalink'>): LocalMonth {
  return permalink.slice(1, 8).replace('/', '-') as LocalMonth;
}

/** The months that stand in the addresses of a month's stories. */
export function addressMonthsOf({ month, summary }: ArchiveMonth): LocalMonth[] {
  return [month, ...summary.filedElsewhere.map(({ period }) => period)];
}
