// What hosts, crawlers and browsers ask for by name: the site's settings → robots.txt, manifest, headers, icon.
import { siteIconOf } from '../images/site-icon.ts';
import type { Site } from '../site.ts';
import {
  hostHeadersAddress,
  iconAddress,
  manifestAddress,
  newsSitemapAddress,
  robotsAddress,
  sitemapIndexAddress,
} from './addresses.ts';
import type { Page } from './page.ts';

/** No story changes them. */
export function* planSiteFiles(site: Site): Generator<Page> {
  const { name, description, language, baseUrl, basePath, mediaBaseUrl, isPreview = false } = site;
  const imageOrigins = mediaBaseUrl === '' ? [] : [new URL(mediaBaseUrl).origin];
  const sitemaps = [sitemapIndexAddress, newsSitemapAddress].map((address) => `${baseUrl}${address}`);
  yield { kind: 'robots', props: { permalink: robotsAddress, basePath, sitemaps, isPreview } };
  const icon = siteIconOf(site);
  const isDrawn = 'initials' in icon;
  yield {
    kind: 'manifest',
    props: { permalink: manifestAddress, name, description, language, basePath, hasDrawnIcon: isDrawn },
  };
  yield { kind: 'host-headers', props: { permalink: hostHeadersAddress, imageOrigins, isPreview } };
  if (isDrawn) yield { kind: 'icon', props: { permalink: iconAddress, initials: icon.initials } };
}
