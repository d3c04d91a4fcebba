// The site's chrome → its publisher and itself, as schema.org words them.
import { homeAddress, iconPictureAddress, searchAddress } from '../pages/addresses.ts';
import type { Chrome } from '../pages/chrome.ts';
import type { Thing } from './thing.ts';

/** The publisher of every story. Its `@id` says that it is one organization on all pages. */
export function organization({ baseUrl, siteName }: Chrome): Thing {
  return {
    '@type': 'Organization',
    '@id': `${baseUrl}/#penerbit`,
    name: siteName,
    url: `${baseUrl}${homeAddress}`,
    logo: `${baseUrl}${iconPictureAddress(512)}`,
  };
}

/** The query parameter is the one of the search form. */
export function webSite(chrome: Chrome, description: string): Thing {
  const { baseUrl, siteName, language } = chrome;
  return {
    '@type': 'WebSite',
    '@id': `${baseUrl}/#situs`,
    name: siteName,
    url: `${baseUrl}${homeAddress}`,
    description: description || undefined,
    inLanguage: language,
    publisher: { '@type': 'Organization', '@id': `${baseUrl}/#penerbit` },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${baseUrl}${searchAddress}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
