// What each kind of file that is no page of HTML says, as plain data: feeds, sitemaps, and what hosts and browsers read.
import type { Permalink } from '../archive/address.ts';
import type { SourceFile } from '../archive/article.ts';
import type { BodyPhoto } from '../archive/photo.ts';
import type { Moment } from '../dates/moment.ts';
import type { Language } from '../strings/language.ts';
import type { LeadPicture } from './share-picture.ts';

interface FileProps {
  readonly permalink: Permalink;
}

/** A story with its whole text: the renderer reads its body, checks its hash and hands over the HTML. */
export interface FeedItem {
  readonly permalink: Permalink;
  /** With the label of a story that somebody paid for. */
  readonly headline: string;
  readonly sponsored: boolean;
  /** Plain text. */
  readonly summary: string;
  readonly publishedAt: Moment;
  readonly updatedAt: Moment | undefined;
  readonly category: string;
  readonly topics: readonly string[];
  readonly byline: readonly string[];
  /** The lead photo. */
  readonly picture: LeadPicture | undefined;
  /** Of the body. */
  readonly photos: readonly BodyPhoto[];
  readonly lang: string;
  readonly body: SourceFile;
  /** As an article's. */
  readonly opening: string;
  readonly hiddenLinks: readonly string[];
}

export interface FeedProps extends FileProps {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Absolute, no slash at the end; every address in the feed begins with it. */
  readonly baseUrl: string;
  /** The page that lists the same stories. */
  readonly page: Permalink;
  readonly typographer: boolean;
  /** Newest first, at most 20. */
  readonly items: readonly FeedItem[];
}

/** `lastModified` in the form of ISO 8601 with its offset; `undefined` where it would change with every story. */
export interface SitemapRow {
  readonly permalink: Permalink;
  readonly lastModified: string | undefined;
  /** Of the story's lead photo: root-relative, or a whole address where photos are kept elsewhere. */
  readonly picture: string | undefined;
}

/** Pages, or in the index sitemaps. At least one, or it is not valid. */
export interface SitemapProps extends FileProps {
  readonly baseUrl: string;
  readonly rows: readonly SitemapRow[];
}

export interface NewsSitemapProps extends FileProps {
  readonly baseUrl: string;
  readonly publication: string;
  readonly language: Language;
  /** Newest first; perhaps none. */
  readonly stories: readonly {
    readonly permalink: Permalink;
    readonly headline: string;
    readonly publishedAt: Moment;
  }[];
}

export interface RobotsProps extends FileProps {
  readonly basePath: string;
  /** Absolute addresses. */
  readonly sitemaps: readonly string[];
  /** As the site's. */
  readonly isPreview: boolean;
}

export interface ManifestProps extends FileProps {
  /** There is an SVG of it then, and the pictures may be cut to any shape. */
  readonly hasDrawnIcon: boolean;
  readonly name: string;
  readonly description: string;
  readonly language: Language;
  readonly basePath: string;
}

export interface HostHeadersProps extends FileProps {
  /** Of other hosts that photos come from: `https://media.contoh.example`. */
  readonly imageOrigins: readonly string[];
  /** As the site's. */
  readonly isPreview: boolean;
}

export interface IconProps extends FileProps {
  /** One or two characters. */
  readonly initials: string;
}

/** Kind of file → what its template is given. */
export interface FilePropsOf {
  readonly rss: FeedProps;
  readonly 'json-feed': FeedProps;
  readonly sitemap: SitemapProps;
  readonly 'sitemap-index': SitemapProps;
  readonly 'news-sitemap': NewsSitemapProps;
  readonly robots: RobotsProps;
  readonly manifest: ManifestProps;
  readonly 'host-headers': HostHeadersProps;
  readonly icon: IconProps;
}
