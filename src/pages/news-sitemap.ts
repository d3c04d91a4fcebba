// The news sitemap: stories of the last two days, for Google News. What it holds changes with the clock alone, too.
// https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
import { type Archive, newestFirst } from '../archive/archive.ts';
import type { Digest } from '../archive/article.ts';
import { recentSpan, recentStoriesAtMost } from '../archive/month.ts';
import { digestData } from '../digest-data.ts';
import { newsSitemapAddress } from './addresses.ts';
import type { PageOf } from './page.ts';

/**
 * `now` in milliseconds since 1970 UTC. A story is listed until it is two days old, to the second; one that somebody
 * paid for is no news.
 */
export function planNewsSitemap(archive: Archive, now: number): PageOf<'news-sitemap'> {
  const { name, language, baseUrl } = archive.site;
  const stories = [...newestFirst({ ...archive, months: recentMonths(archive, now) })]
    .filter(({ publishedAt, sponsor }) => isRecent(publishedAt.epoch, now) && sponsor === '')
    .slice(0, recentStoriesAtMost);
  return {
    kind: 'news-sitemap',
    props: {
      permalink: newsSitemapAddress,
      baseUrl,
      publication: name,
      language,
      stories: stories.map(({ permalink, headline, publishedAt }) => ({ permalink, headline, publishedAt })),
    },
  };
}

/** Without looking at a story: how many of each month are listed, by the instants that its summary has. */
export function digestNews(archive: Archive, now: number): Digest {
  const { name, language, baseUrl } = archive.site;
  const months = recentMonths(archive, now).map(({ digest }) => digest);
  return digestData({ name, language, baseUrl, months, count: countRecent(archive, now) });
}

function recentMonths({ months }: Archive, now: number) {
  return months.filter(({ summary }) => isRecent(summary.last.publishedAt.epoch, now));
}

function countRecent(archive: Archive, now: number): number {
  const recent = recentMonths(archive, now).flatMap(({ summary }) =>
    summary.recent.filter((epoch) => isRecent(epoch, now)),
  );
  return Math.min(recent.length, recentStoriesAtMost);
}

function isRecent(epoch: number, now: number): boolean {
  return epoch >= now - recentSpan;
}
