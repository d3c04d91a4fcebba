// What one article file says by itself: every field parsed, nothing yet looked up in another file.
import type { Article, PhotoWords } from '../archive/article.ts';
import type { Withdrawal } from '../archive/correction.ts';
import type { OldAddress } from '../archive/redirect.ts';
import type { Moment } from '../dates/moment.ts';
import type { Position, Problem } from '../problem.ts';
import type { SiteLink } from './body-links.ts';
import type { CorrectionEntry } from './fields/corrections.ts';
import type { Located } from './located.ts';

/** The lead photo as it is written: `image` is empty where only its words are. */
export interface WrittenFigure extends PhotoWords {
  readonly alt: string;
  readonly image: string;
}

/** An article as its own file tells it: names of category, authors and topics as written, with their places. */
export interface ArticleRecord
  extends Omit<Article, 'category' | 'authors' | 'topics' | 'series' | 'figure' | 'photos'> {
  readonly category: Located<string>;
  readonly authors: readonly Located<string>[];
  /** The series is among them, the last. */
  readonly topics: readonly Located<string>[];
  /** As written; empty where it is part of none. */
  readonly series: string;
  readonly figure: WrittenFigure | undefined;
  /** Names of the body's photos, each once. */
  readonly bodyPhotos: readonly string[];
  readonly draft: boolean;
  /** An embargo: until then nothing of the story is published. */
  readonly publishAt: Moment | undefined;
  readonly expires: Moment | undefined;
  /** Where the story stood before. */
  readonly aliases: readonly OldAddress[];
  readonly withdrawal: Withdrawal | undefined;
}

/** What only other files or the clock can judge, of a file with errors too: one report names everything. */
export interface ArticleReferences {
  readonly category: Located<string> | undefined;
  readonly authors: readonly Located<string>[];
  readonly topics: readonly Located<string>[];
  /** Lead photo and those of the body. */
  readonly photos: readonly Located<string>[];
  /** Where a caption stands whose photo is not written. */
  readonly captionAlone: Position | undefined;
  readonly date: Located<Moment> | undefined;
  readonly updated: Located<Moment> | undefined;
  readonly aliases: readonly Located<OldAddress>[];
  /** Links of the body to pages of this site. */
  readonly siteLinks: readonly SiteLink[];
  /** Ids of the body's headings. */
  readonly anchors: readonly string[];
  /** A draft, or a story under an embargo: its dates may lie ahead. */
  readonly mayBeAhead: boolean;
  readonly corrections: readonly Pick<CorrectionEntry, 'at' | 'link'>[];
}

/** `record` is `undefined` exactly where `problems` holds an error. Plain data: it can be kept and sent. */
export interface ArticleReading {
  readonly path: string;
  readonly record: ArticleRecord | undefined;
  readonly references: ArticleReferences;
  readonly problems: readonly Problem[];
}
