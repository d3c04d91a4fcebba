// The way down to a page → the list that search engines print in place of its address.
import type { Permalink } from '../archive/address.ts';
import type { Link } from '../pages/chrome.ts';
import type { Thing } from './thing.ts';

interface PlacedPage {
  readonly chrome: { readonly baseUrl: string };
  readonly permalink: Permalink;
  readonly title: string;
}

/** `path` are the links above the page, the front page first; the page itself comes last, as its heading does. */
export function breadcrumbList(path: readonly Link[], { chrome, permalink, title }: PlacedPage): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...path, { text: title, permalink }].map((link, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: link.text,
      item: `${chrome.baseUrl}${link.permalink}`,
    })),
  };
}
