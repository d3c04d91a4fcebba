// What a newsroom owns up to after a story is out: corrections of it, rights of reply, its withdrawal. The words are
// those of the Dewan Pers (Pedoman Pemberitaan Media Siber, 2012, points 4 and 5).
import type { LocalMonth, Moment } from '../dates/moment.ts';
import type { Permalink } from './address.ts';
import type { Article } from './article.ts';

/**
 * `ralat` mends an error of the newsroom's, `koreksi` is asked for by others, `hak-jawab` is the reply of who was
 * written about.
 */
export const correctionKinds = ['ralat', 'koreksi', 'hak-jawab'] as const;

export type CorrectionKind = (typeof correctionKinds)[number];

/** All that readers are told of at `/koreksi/`. */
export type NoticeKind = CorrectionKind | 'pencabutan';

interface Notice {
  readonly at: Moment;
  /** One line of plain text; of a withdrawal its reason. */
  readonly note: string;
  /** A story or page of the site (`/2024/09/putin/`), an absolute web address, or `''`. */
  readonly link: string;
}

export interface Correction extends Notice {
  readonly kind: CorrectionKind;
}

export interface Withdrawal extends Notice {
  /** The headline itself was the fault: readers are not shown it any more. */
  readonly hidesHeadline: boolean;
}

/** What `/koreksi/` needs to know of a story that is still published. At least one correction, oldest first. */
export interface CorrectedStory extends Pick<Article, 'permalink' | 'headline' | 'corrections'> {}

/**
 * No `Article`, so no list, feed or index can hold it. Its text, photos, summary and caption are not in it; `headline`
 * is `''` where that is hidden too.
 */
export interface WithdrawnStory {
  readonly permalink: Permalink;
  readonly headline: string;
  readonly publishedAt: Moment;
  readonly withdrawal: Withdrawal;
}

/**
 * The headline of a story that is not to be seen, wherever another story lists it. A draft's date moves until it is out:
 * the month stands for it.
 */
export interface WithheldHeadline {
  /** The month of the story's local date. */
  readonly month: LocalMonth;
  readonly headline: string;
}

/** Whether a correction's link leads to a story or page of the site, and not to another site. */
export function isInternal(link: string): link is Permalink {
  return link.startsWith('/');
}
