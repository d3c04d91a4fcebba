// Rows of a sitemap, or of the index of sitemaps → its elements (sitemaps.org/protocol.html).
import type { SitemapProps } from '../../src/pages/file-props.ts';
import { wholeAddress } from '../../src/pages/share-picture.ts';
import { element, textElement, type Xml } from './xml.ts';

export const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps */
export const imageNamespace = 'http://www.google.com/schemas/sitemap-image/1.1';

export function sitemapRows(name: 'url' | 'sitemap', { baseUrl, rows }: SitemapProps): Xml[] {
  return rows.map(({ permalink, lastModified, picture }) =>
    element(
      name,
      {},
      textElement('loc', `${baseUrl}${permalink}`),
      lastModified !== undefined && textElement('lastmod', lastModified),
      picture !== undefined &&
        element('image:image', {}, textElement('image:loc', wholeAddress(picture, baseUrl))),
    ),
  );
}
