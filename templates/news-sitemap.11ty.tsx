// The news sitemap's job → the file (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
import { homeAddress } from '../src/pages/addresses.ts';
import type { NewsSitemapProps } from '../src/pages/file-props.ts';
import { sitemapNamespace } from './files/sitemap-rows.ts';
import { element, textElement, type Xml, xmlDocument } from './files/xml.ts';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('news-sitemap');

const namespaces = {
  xmlns: sitemapNamespace,
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

export function render({ job }: JobData<'news-sitemap'>): string {
  const news = job.page.props;
  const { stories, baseUrl } = news;
  // A sitemap without an address is not valid: in a quiet week the front page stands in, as no news.
  const rows =
    stories.length > 0
      ? stories.map((story) => renderStory(story, news))
      : element('url', {}, textElement('loc', `${baseUrl}${homeAddress}`));
  return xmlDocument(element('urlset', namespaces, rows));
}

function renderStory(
  { permalink, headline, publishedAt }: NewsSitemapProps['stories'][number],
  { baseUrl, publication, language }: NewsSitemapProps,
): Xml {
  return element(
    'url',
    {},
    textElement('loc', `${baseUrl}${permalink}`),
    element(
      'news:news',
      {},
      element(
        'news:publication',
        {},
        textElement('news:name', publication),
        textElement('news:language', language),
      ),
      textElement('news:publication_date', publishedAt.iso),
      textElement('news:title', headline),
    ),
  );
}
