// What exports, feeds and saved pages hold beside stories, and what of a story an archive has no place for.
import type { NoDetails } from '../no-details.ts';
import type { CommentCounts } from './wordpress/comments.ts';

/** Rule name → what its message needs beside the place. */
export interface WebSourceRules {
  // A file of XML
  'xml/no-xml': NoDetails;
  'xml/endless-text': NoDetails;
  'xml/cut-off': NoDetails;
  'xml/too-large': NoDetails;
  // An export of WordPress: what is no story
  'wxr/not-wordpress': NoDetails;
  'wxr/no-items': NoDetails;
  'wxr/media': { readonly title: string };
  'wxr/machinery': { readonly type: string; readonly title: string };
  'wxr/trash': { readonly title: string };
  'wxr/empty-draft': NoDetails;
  // and what of a story is told
  'wxr/private': NoDetails;
  'wxr/password': NoDetails;
  /** Of a draft, which has no day of its own: of its last change. */
  'wxr/draft-date': { readonly written: string };
  /** Not even of a change, as exports of old have none. */
  'wxr/draft-undated': { readonly written: string };
  'wxr/sticky': NoDetails;
  /** Comments of a post that are left out, by kind. */
  'wxr/comments': CommentCounts;
  'wxr/type': { readonly type: string };
  'wxr/taxonomy': { readonly names: readonly string[] };
  'wxr/thumbnail': { readonly id: string };
  // A feed
  'feed/not-a-feed': NoDetails;
  'feed/json': NoDetails;
  'feed/no-items': NoDetails;
  'feed/wordpress': NoDetails;
  'feed/empty': NoDetails;
  /** A reader's comment of a Blogger export, which is no story by itself. */
  'feed/comment': { readonly isShown: boolean };
  /** An entry of a Blogger export that is neither post, page nor comment: `template`, `settings`. */
  'feed/blogger': { readonly kind: string };
  'feed/summary-only': NoDetails;
  /** The line that WordPress sites put below each story of a feed, which their pages do not have. */
  'feed/footer': { readonly text: string };
  /** Buttons and counters of FeedBurner and its like went. */
  'feed/service': { readonly count: number };
  /** A recording that the feed carries became a link at the end of the text. */
  'feed/enclosure': { readonly address: string };
  // A text that was copied from a page
  /** `ADVERTISEMENT` and its like, each in a line of its own. */
  'text/portal-lines': { readonly count: number; readonly example: string };
  /** Who wrote it, where that is not the one name that is written; no `names`: nobody. */
  'guess/authors': { readonly written: string; readonly names: readonly string[] };
  // A folder of saved pages
  'saved-page/unreadable': { readonly reason: string };
  'saved-page/not-html': NoDetails;
  'saved-page/feed': NoDetails;
  'saved-page/too-large': NoDetails;
  'saved-page/empty': NoDetails;
  'saved-page/list': { readonly links: number };
  'saved-page/no-article': NoDetails;
  /** Files of one folder that are no pages; `example` is the first of them. */
  'saved-page/other-files': { readonly count: number; readonly example: string };
  /** The page's title is its site's: a heading was taken. */
  'saved-page/headline-guessed': { readonly headline: string };
  /** The markup does not say which part is the story: the densest text was taken. */
  'saved-page/body-guessed': NoDetails;
  /** A file that says nothing of its encoding, or says it wrongly. */
  'saved-page/encoding': { readonly encoding: string };
  /** No part of the page names a day but its address. */
  'saved-page/date-of-address': { readonly written: string };
  /** Parts that pages set into or around a story: shares, advertisements, lists of other stories. */
  'saved-page/furniture': { readonly count: number; readonly example: string };
  /** The story goes on on another page. */
  'saved-page/continued': { readonly address: string };
}
