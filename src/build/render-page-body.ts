// A planned page → the HTML of the Markdown that it shows and its comments, from their sources: part of the
// fingerprint of every such page.
import type { SourceFile } from '../archive/article.ts';
import { type Comment, type CommentsSource, type CommentThread, threadComments } from '../archive/comment.ts';
import { readBody } from '../content/read-body.ts';
import { loadComments } from '../content/read-comments.ts';
import { makeAddressesAbsolute } from '../markdown/absolute-addresses.ts';
import { type BodyOptions, renderBody } from '../markdown/render.ts';
import type { FeedProps } from '../pages/file-props.ts';
import type { Page } from '../pages/page.ts';

/** Of the page's own body, of the items of a feed in their order, and a story's comments. */
export interface RenderedBodies {
  readonly bodyHtml: string;
  readonly itemsHtml: readonly string[];
  readonly comments: readonly CommentThread[];
}

/** Read files as they were when the page was planned, or throw. */
export interface SourceReaders {
  readonly body: (source: SourceFile) => string;
  readonly comments: (source: CommentsSource) => readonly Comment[];
}

/** Throws `SourceChanged`. */
export function renderPageBodies(page: Page, contentDir: string): RenderedBodies {
  return renderBodies(page, {
    body: (source) => readBody(contentDir, source),
    comments: (source) => loadComments(contentDir, source),
  });
}

const nothing: RenderedBodies = { bodyHtml: '', itemsHtml: [], comments: [] };

export function renderBodies(page: Page, read: SourceReaders): RenderedBodies {
  switch (page.kind) {
    case 'article':
    case 'static-page': {
      const { body, typographer, chrome, photos, hiddenLinks } = page.props;
      const { opening, sponsor } = page.kind === 'article' ? page.props : { opening: '', sponsor: '' };
      const { basePath, language } = chrome;
      const options = {
        basePath,
        typographer,
        language,
        opening,
        photos,
        hiddenLinks,
        sponsored: sponsor !== '',
      };
      const comments = page.kind === 'article' ? page.props.comments : undefined;
      return {
        bodyHtml: renderBody(read.body(body), options),
        itemsHtml: [],
        comments: comments === undefined ? [] : threadComments(read.comments(comments.source)),
      };
    }
    case 'rss':
    case 'json-feed':
      return { ...nothing, itemsHtml: renderItems(page.props, read) };
    default:
      return nothing;
  }
}

/** As on the story's page, but for links: a feed is read elsewhere. */
function renderItems(
  { items, baseUrl, typographer, language }: FeedProps,
  { body: readOf }: SourceReaders,
): string[] {
  return items.map(({ body, permalink, opening, photos, sponsored, hiddenLinks }) => {
    const own = { opening, photos, sponsored, hiddenLinks };
    const options: BodyOptions = { basePath: baseUrl, typographer, language, ...own };
    return makeAddressesAbsolute(renderBody(readOf(body), options), `${baseUrl}${permalink}`);
  });
}
