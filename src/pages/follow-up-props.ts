// What is added to a story once it is out, as plain data for the pages that show it: corrections and comments.
import type { CommentsSource } from '../archive/comment.ts';
import type { NoticeKind } from '../archive/correction.ts';
import type { Moment } from '../dates/moment.ts';
import type { PageLink } from '../site.ts';

/** A correction, a right of reply or a withdrawal, as its story and the list of corrections show it. */
export interface PostedNotice {
  readonly kind: NoticeKind;
  readonly at: Moment;
  readonly note: string;
  /** Root-relative inside the site, an absolute web address, or `''`. */
  readonly link: string;
}

/** On the story's page: it leads to its place in the list. */
export interface StoryNotice extends PostedNotice {
  readonly id: string;
  /** Root-relative, with the fragment. */
  readonly entry: string;
}

/** In the list: it leads to its place on the story's page. */
export interface ListedNotice extends PostedNotice {
  readonly id: string;
  readonly headline: string;
  readonly story: string;
}

/** The story that another one corrects or replies to; `headline` is `''` where it was withdrawn with its story. */
export interface AnsweredStory {
  readonly kind: NoticeKind;
  readonly headline: string;
  /** Root-relative, with the fragment of the correction. */
  readonly address: string;
}

/** The renderer reads the comments, checks their hash and hands them over. */
export interface StoryComments {
  readonly source: CommentsSource;
  /** As the site's. */
  readonly complaints: string;
  readonly guideline: PageLink;
}
