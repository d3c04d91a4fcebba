// A feed's job → JSON Feed 1.1 (jsonfeed.org/version/1.1) with full text.
import { faviconAddress, iconPictureAddress } from '../src/pages/addresses.ts';
import type { FeedItem, FeedProps } from '../src/pages/file-props.ts';
import { wholeAddress } from '../src/pages/share-picture.ts';
import { fullTexts } from './files/full-texts.ts';
import { jsonDocument } from './files/json.ts';
import { type JobData, paginateJobs } from './paginate-jobs.ts';

export const data = paginateJobs('json-feed');

export function render({ job }: JobData<'json-feed'>): string {
  const feed = job.page.props;
  const { title, description, language, baseUrl, page, permalink, items } = feed;
  const texts = fullTexts(job.itemsHtml);
  return jsonDocument({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: `${baseUrl}${page}`,
    feed_url: `${baseUrl}${permalink}`,
    description,
    language,
    icon: `${baseUrl}${iconPictureAddress(512)}`,
    favicon: `${baseUrl}${faviconAddress}`,
    items: items.map((item, index) => renderItem(item, feed, texts[index])),
  });
}

function renderItem(item: FeedItem, { baseUrl }: FeedProps, html: string | undefined) {
  const address = `${baseUrl}${item.permalink}`;
  const { headline, summary, publishedAt, updatedAt, byline, category, topics, picture, lang } = item;
  return {
    id: address,
    url: address,
    title: headline,
    // One of the two must be there.
    ...(html === undefined ? { content_text: summary } : { content_html: html }),
    ...(summary === '' ? {} : { summary }),
    ...(picture === undefined ? {} : { image: wholeAddress(picture.address, baseUrl) }),
    date_published: publishedAt.iso,
    ...(updatedAt === undefined ? {} : { date_modified: updatedAt.iso }),
    ...(byline.length === 0 ? {} : { authors: byline.map((name) => ({ name })) }),
    tags: [category, ...topics],
    ...(lang === '' ? {} : { language: lang }),
  };
}
