// A page's props → its <head>: title, description, address, Open Graph, structured data, style sheet.
import type { Language } from '../../src/strings/language.ts';
import { breadcrumbList } from '../../src/structured-data/breadcrumb-list.ts';
import { formatGraph, type Thing } from '../../src/structured-data/thing.ts';
import { pathTo } from '../components/breadcrumbs.tsx';
import type { PageLayoutProps } from './page.tsx';

const locales: Record<Language, string> = { id: 'id_ID', en: 'en_US' };

/** The paper's colours of tokens.css, for the browser's own bars. */
const themeColors = { light: '#ffffff', dark: '#14161a' };

export function Head(props: PageLayoutProps) {
  const { page, isHome = false, indexed = true, type = 'website', head } = props;
  const { chrome, permalink, title, description } = page;
  const address = `${chrome.baseUrl}${permalink}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{isHome ? homeTitle(chrome.siteName, chrome.tagline) : `${title} – ${chrome.siteName}`}</title>
      {description !== '' && <meta name="description" content={description} />}
      <meta name="robots" content={indexed ? 'max-image-preview:large' : 'noindex'} />
      {indexed && <link rel="canonical" href={address} />}
      <meta property="og:type" content={type} />
      <meta property="og:title" content={isHome ? chrome.siteName : title} />
      {description !== '' && <meta property="og:description" content={description} />}
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content={chrome.siteName} />
      <meta property="og:locale" content={locales[chrome.language]} />
      {/* Cards take title, description and picture from Open Graph. */}
      <meta name="twitter:card" content="summary" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={themeColors.light} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={themeColors.dark} media="(prefers-color-scheme: dark)" />
      <link rel="stylesheet" href={`${chrome.basePath}/assets/site.css`} />
      {head}
      {indexed && <StructuredData things={thingsOf(props)} />}
    </head>
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
