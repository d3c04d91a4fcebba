// Rows of a sitemap, or of the index of sitemaps → its elements (sitemaps.org/protocol.html).
import type { SitemapProps } from '../../src/pages/file-props.ts';
import { element, textElement, type Xml } from './xml.ts';

export const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

export function sitemapRows(name: 'url' | 'sitemap', { baseUrl, rows }: SitemapProps): Xml[] {
  return rows.map(({ permalink, lastModified }) =>
    element(
      name,
      {},
      textElement('loc', `${baseUrl}${permalink}`),
      lastModified !== undefined && textElement('lastmod', lastModified),
    ),
  );
}
