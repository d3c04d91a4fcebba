// A feed's job → RSS 2.0 with full text (rssboard.org/rss-specification; modules content, dc, atom, media).
import { formatRfc822 } from '../src/dates/rfc-822.ts';
import type { FeedItem, FeedProps } from '../src/pages/file-props.ts';
import { type LeadPicture, wholeAddress } from '../src/pages/share-picture.ts';
import { lastChangeOf } from './files/feed-time.ts';
import { fullTexts } from './files/full-texts.ts';
import { escapeHtml } from './files/html.ts';
import { cdata, element, textElement, type Xml, xmlDocument } from './files/xml.ts';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('rss');

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

export function render({ job }: JobData<'rss'>): string {
  const feed = job.page.props;
  const { title, description, language, baseUrl, page, permalink, items } = feed;
  const changed = lastChangeOf(items);
  const texts = fullTexts(job.itemsHtml);
  return xmlDocument(
    element(
      'rss',
      { version: '2.0', ...namespaces },
      element(
        'channel',
        {},
        textElement('title', title),
        textElement('link', `${baseUrl}${page}`),
        textElement('description', description),
        textElement('language', language),
        // Of the newest story, not of the build: a feed without news is the same file.
        changed && textElement('lastBuildDate', formatRfc822(changed)),
        element('atom:link', {
          href: `${baseUrl}${permalink}`,
          rel: 'self',
          type: 'application/rss+xml',
        }),
        items.map((item, index) => renderItem(item, feed, texts[index])),
      ),
    ),
  );
}

function renderItem(item: FeedItem, { baseUrl }: FeedProps, html: string | undefined): Xml {
  const address = `${baseUrl}${item.permalink}`;
  return element(
    'item',
    {},
    textElement('title', item.headline),
    textElement('link', address),
    element('guid', { isPermaLink: 'true' }, address),
    textElement('pubDate', formatRfc822(item.publishedAt)),
    item.byline.map((name) => textElement('dc:creator', name)),
    [item.category, ...item.topics].map((name) => textElement('category', name)),
    // Readers take it for HTML: what is written as text must stay text.
    item.summary !== '' && textElement('description', escapeHtml(item.summary)),
    html !== undefined && element('content:encoded', {}, cdata(html)),
    item.picture && renderPicture(item.picture, baseUrl),
  );
}

/** rssboard.org/media-rss: the photo, what is said of it and whom it is by. */
function renderPicture({ address, size, caption, credit }: LeadPicture, baseUrl: string): Xml {
  return element(
    'media:content',
    {
      url: wholeAddress(address, baseUrl),
      medium: 'image',
      // What is kept elsewhere may be of any type and size.
      type: size && 'image/jpeg',
      width: size && String(size.width),
      height: size && String(size.height),
    },
    caption !== '' && element('media:description', { type: 'plain' }, caption),
    credit !== '' && textElement('media:credit', credit),
  );
}
