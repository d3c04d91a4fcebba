// A published article, without its body: what lists, neighbours and the page's head need.
import type { Branded } from '../brand.ts';
import type { LocalDate, Moment } from '../dates/moment.ts';
import type { Permalink, Slug } from './address.ts';
import type { AuthorId } from './author.ts';
import type { CategoryId } from './category.ts';
import type { Correction } from './correction.ts';
import type { BodyPhoto, Photo } from './photo.ts';
import type { StoryTerms } from './story-terms.ts';
import type { TopicId } from './topic.ts';

/** A hash as lower-case hex. */
export type Digest = Branded<string, 'Digest'>;

/** Where a text lies: `path` relative to the content folder, `hash` over the file's bytes. */
export interface SourceFile {
  readonly path: string;
  readonly hash: Digest;
}

/** Another story that the imported page listed; the archive may not hold it. */
export interface ListedHeadline {
  readonly headline: string;
  readonly category: string;
  readonly publishedAt: Moment;
}

/** What stands under a photo. */
export interface PhotoWords {
  readonly caption: string;
  readonly credit: string;
}

/** The lead photo and its words; an archive may have kept the words alone. */
export interface Figure extends PhotoWords {
  /** What the photo shows, for those who cannot see it. */
  readonly alt: string;
  readonly photo: Photo | undefined;
}

/** Why a story is not out yet, on a site that is made for the newsroom to look at. */
export type KeptBack = { readonly kind: 'draft' } | { readonly kind: 'embargoed'; readonly until: Moment };

/**
 * Empty strings stand for what the front matter does not say. `localDate` is `publishedAt` in the site's zone.
 * An expired and a withdrawn story never become one, a draft and an embargoed one only for the newsroom: see `isShown`.
 */
export interface Article {
  readonly source: SourceFile;
  readonly slug: Slug;
  readonly permalink: Permalink;
  readonly headline: string;
  readonly publishedAt: Moment;
  readonly localDate: LocalDate;
  /** The latest of the front matter's `updated` and of its corrections' times. */
  readonly updatedAt: Moment | undefined;
  readonly category: CategoryId;
  readonly authors: readonly AuthorId[];
  /** In the order written, each once. */
  readonly topics: readonly TopicId[];
  /** The one of its topics that it is a part of. */
  readonly series: TopicId | undefined;
  readonly figure: Figure | undefined;
  /** Of the body, each once. */
  readonly photos: readonly BodyPhoto[];
  readonly dateline: string;
  readonly agency: string;
  /** The front matter's `summary`, or the start of the first paragraph; plain text, at most 200 characters. */
  readonly summary: string;
  /** What headline, summary and caption speak of. */
  readonly terms: StoryTerms;
  readonly related: readonly ListedHeadline[];
  /** Address of the original, where the story was taken over. */
  readonly sourceUrl: string;
  /** A BCP 47 tag where the story's language is not the site's. */
  readonly lang: string;
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  /** Who paid for it, where somebody did. */
  readonly sponsor: string;
  /** Absent from every story of a site for readers. */
  readonly keptBack?: KeptBack;
}

/** A page outside the archive (`content/pages/tentang.md`). */
export interface StaticPage {
  readonly source: SourceFile;
  readonly permalink: Permalink;
  readonly title: string;
  readonly summary: string;
  /** Of the body, each once. */
  readonly photos: readonly BodyPhoto[];
}
