// A planned page → the HTML of the Markdown that it shows, from its sources: part of the fingerprint of every such page.
import type { SourceFile } from '../archive/article.ts';
import { readBody } from '../content/read-body.ts';
import { makeAddressesAbsolute } from '../markdown/absolute-addresses.ts';
import { type BodyOptions, renderBody } from '../markdown/render.ts';
import type { FeedProps } from '../pages/file-props.ts';
import type { Page } from '../pages/page.ts';

/** Of the page's own body, and of the items of a feed in their order. */
export interface RenderedBodies {
  readonly bodyHtml: string;
  readonly itemsHtml: readonly string[];
}

/** Reads a body as it was when the page was planned, or throws. */
type ReadSource = (source: SourceFile) => string;

/** Throws `SourceChanged`. */
export function renderPageBodies(page: Page, contentDir: string): RenderedBodies {
  return renderBodies(page, (source) => readBody(contentDir, source));
}

export function renderBodies(page: Page, read: ReadSource): RenderedBodies {
  switch (page.kind) {
    case 'article':
    case 'static-page': {
      const { body, typographer, chrome, photos } = page.props;
      const { opening, sponsor } = page.kind === 'article' ? page.props : { opening: '', sponsor: '' };
      const { basePath, language } = chrome;
      const options = { basePath, typographer, language, opening, photos, sponsored: sponsor !== '' };
      return { bodyHtml: renderBody(read(body), options), itemsHtml: [] };
    }
    case 'rss':
    case 'json-feed':
      return { bodyHtml: '', itemsHtml: renderItems(page.props, read) };
    default:
      return { bodyHtml: '', itemsHtml: [] };
  }
}

/** As on the story's page, but for links: a feed is read elsewhere. */
function renderItems({ items, baseUrl, typographer, language }: FeedProps, read: ReadSource): string[] {
  return items.map(({ body, opening, permalink, photos, sponsored }) => {
    const options: BodyOptions = { basePath: baseUrl, typographer, language, opening, photos, sponsored };
    return makeAddressesAbsolute(renderBody(read(body), options), `${baseUrl}${permalink}`);
  });
}
