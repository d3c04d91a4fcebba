// A planned page: where it goes and what it shows. Nothing is rendered yet.
import type { CommentThread } from '../archive/comment.ts';
import type { PageKind, PropsOf } from './props.ts';

export interface PageOf<K extends PageKind> {
  readonly kind: K;
  readonly props: PropsOf[K];
}

/** A page of any kind; `switch (page.kind)` narrows its props. */
export type Page = { [K in PageKind]: PageOf<K> }[PageKind];

/** What Eleventy gives a template: the page, and the HTML of the Markdown that it shows. */
export interface RenderJob<K extends PageKind> {
  readonly page: PageOf<K>;
  /** Relative to the output folder: `2024/09/putin/index.html`. */
  readonly outputPath: string;
  /** Of the page's own body; `''` where it has none. */
  readonly bodyHtml: string;
  /** Of a feed's items, in their order; links are absolute. */
  readonly itemsHtml: readonly string[];
  /** Of a story, oldest first. */
  readonly comments: readonly CommentThread[];
}
