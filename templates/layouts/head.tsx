// A page's props → its <head>: title, description, address, Open Graph, structured data, style sheet.
import {
  faviconAddress,
  feedAddress,
  iconAddress,
  jsonFeedAddress,
  manifestAddress,
  rssAddress,
  touchIconAddress,
} from '../../src/pages/addresses.ts';
import type { Chrome } from '../../src/pages/chrome.ts';
import type { Language } from '../../src/strings/language.ts';
import { breadcrumbList } from '../../src/structured-data/breadcrumb-list.ts';
import { formatGraph, type Thing } from '../../src/structured-data/thing.ts';
import { pathTo } from '../components/breadcrumbs.tsx';
import type { PageLayoutProps } from './page.tsx';
import { renderOnce } from './render-once.ts';
import { themeColors } from './theme-colors.ts';

const locales: Record<Language, string> = { id: 'id_ID', en: 'en_US' };

export function Head(props: PageLayoutProps) {
  const { page, isHome = false, type = 'website', head } = props;
  const { chrome, permalink, title, description } = page;
  const indexed = props.indexed !== false && !chrome.isPreview;
  const address = `${chrome.baseUrl}${permalink}`;
  return (
    <head>
      {renderOnce(chrome, 'head', () => (
        <HeadOfSite chrome={chrome} />
      ))}
      <title>{isHome ? homeTitle(chrome.siteName, chrome.tagline) : `${title} – ${chrome.siteName}`}</title>
      {description !== '' && <meta name="description" content={description} />}
      <meta name="robots" content={indexed ? 'max-image-preview:large' : 'noindex'} />
      {indexed && <link rel="canonical" href={address} />}
      <meta property="og:type" content={type} />
      <meta property="og:title" content={isHome ? chrome.siteName : title} />
      {description !== '' && <meta property="og:description" content={description} />}
      <meta property="og:url" content={address} />
      {/* Cards take title, description and picture from Open Graph. */}
      <meta name="twitter:card" content={type === 'article' ? 'summary_large_image' : 'summary'} />
      <FeedLinks {...props} />
      {head}
      {indexed && <StructuredData things={thingsOf(props)} />}
    </head>
  );
}

/** What every page of the site has. */
function HeadOfSite({ chrome }: { readonly chrome: Chrome }) {
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={themeColors.light} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={themeColors.dark} media="(prefers-color-scheme: dark)" />
      <link rel="stylesheet" href={`${chrome.basePath}/assets/site.css`} />
      <link rel="icon" href={`${chrome.basePath}${faviconAddress}`} sizes="32x32" />
      {chrome.hasDrawnIcon && (
        <link rel="icon" href={`${chrome.basePath}${iconAddress}`} type="image/svg+xml" />
      )}
      <link rel="apple-touch-icon" href={`${chrome.basePath}${touchIconAddress}`} />
      <link rel="manifest" href={`${chrome.basePath}${manifestAddress}`} />
      <meta property="og:site_name" content={chrome.siteName} />
      <meta property="og:locale" content={locales[chrome.language]} />
    </>
  );
}

/** The page's own, if it has one, and that of the whole archive: readers add a site by any of its addresses. */
function FeedLinks({ page: { chrome, title, permalink }, hasFeed = false }: PageLayoutProps) {
  return (
    <>
      {hasFeed && (
        <link
          rel="alternate"
          type="application/rss+xml"
          title={`${title} – ${chrome.siteName}`}
          href={`${chrome.basePath}${feedAddress(permalink)}`}
        />
      )}
      {renderOnce(chrome, 'feeds', () => (
        <FeedsOfSite chrome={chrome} />
      ))}
    </>
  );
}

function FeedsOfSite({ chrome: { basePath, siteName } }: { readonly chrome: Chrome }) {
  return (
    <>
      <link rel="alternate" type="application/rss+xml" title={siteName} href={`${basePath}${rssAddress}`} />
      <link
        rel="alternate"
        type="application/feed+json"
        title={siteName}
        href={`${basePath}${jsonFeedAddress}`}
      />
    </>
  );
}

function homeTitle(siteName: string, tagline: string): string {
  return tagline === '' ? siteName : `${siteName} – ${tagline}`;
}

function thingsOf({ page, isHome = false, path, about = [] }: PageLayoutProps): readonly Thing[] {
  return isHome ? about : [...about, breadcrumbList(pathTo(page, path), page)];
}

/** Not a script to browsers: data that they hand to nobody but who asks for it. */
function StructuredData({ things }: { readonly things: readonly Thing[] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: formatGraph(things) }} />;
}
