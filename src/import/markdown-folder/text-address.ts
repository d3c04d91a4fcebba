// A text of a site → where it stood, from the root: as it says itself, or as its generator made it.

import { pelicanSlug } from './pelican-config.ts';
import { fillPermalink, urlized } from './permalink.ts';
import type { RecordFields } from './record-fields.ts';
import type { SourceSite } from './source-site.ts';
import type { SourceText } from './text-index.ts';
import type { TextName } from './text-name.ts';

export interface AddressedText {
  readonly text: SourceText;
  readonly name: TextName;
  readonly fields: Pick<RecordFields, 'url' | 'aliases' | 'slug' | 'categories'>;
  readonly headline: string;
  readonly date: string;
  /** One of the site's, which is no story: its address has a form of its own. */
  readonly isPage: boolean;
}

/** Its own, of the language that it is in; `isWritten` where its front matter says it. */
export function addressOf(
  addressed: AddressedText,
  site: SourceSite,
): { readonly path: string | undefined; readonly isWritten: boolean } {
  const written = writtenAddress(addressed);
  if (written !== undefined) return { path: written, isWritten: true };
  const { text, name, isPage } = addressed;
  const prefix = site.languages?.prefixOf(text.language || name.lang.toLowerCase()) ?? '';
  const computed = (isPage ? pageAddress : computedAddress)(addressed, site);
  return { path: computed === undefined ? undefined : prefix + computed, isWritten: false };
}

/** By the front matter; `undefined` where it says none, or by what a template would fill in. */
function writtenAddress({ fields, headline, date, name, text }: AddressedText): string | undefined {
  const { url, slug, categories } = fields;
  if (url === '' || url.includes('{{') || url === 'false') return undefined;
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  if (!/:[a-z]/.test(path)) return path.startsWith('/') ? path : `/${path}`;
  const own = { slug, categories, path: text.fromContent };
  return fillPermalink(
    path,
    { date, headline, name: name.plain, sections: sectionsOf(text), ...own },
    'jekyll',
  );
}

function computedAddress(
  { text, fields, headline, date, name, isPage }: AddressedText,
  site: SourceSite,
): string | undefined {
  const sections = sectionsOf(text);
  const isJekyll = site.generator === 'jekyll' || site.generator === 'hexo';
  const isPelican = site.generator === 'pelican';
  const parts = {
    date,
    slug: fields.slug,
    headline: isPelican ? pelicanSlug(headline) : headline,
    name: isJekyll || isPelican ? name.plain : name.full,
    sections,
    categories: fields.categories,
    path: text.fromContent,
  };
  const ofPage = isPage && site.pagePermalink !== '' ? site.pagePermalink : undefined;
  const pattern = ofPage ?? site.permalinkOf(sections[0] ?? '', text.fromContent) ?? usualPattern(site);
  if (pattern !== undefined) return fillPermalink(pattern, parts, isJekyll ? 'jekyll' : 'hugo');
  const folder = sections.map((section) => `${urlized(section)}/`).join('');
  const last = urlized(fields.slug || name.full);
  return site.hasUglyUrls ? `/${folder}${last}.html` : `/${folder}${last}/`;
}

/** Jekyll and Hexo keep a page where its file lies; to the others it is a text like any. */
function pageAddress(addressed: AddressedText, site: SourceSite): string | undefined {
  const { fromContent } = addressed.text;
  if (site.generator !== 'jekyll' && site.generator !== 'hexo') return computedAddress(addressed, site);
  if (/(?:^|\/)_/.test(fromContent)) return undefined;
  const place = `/${fromContent.replace(/\.\w+$/, '')}`;
  if (/\/index$/.test(place)) return place.replace(/index$/, '');
  const pattern = site.permalinkOf('', fromContent) ?? '';
  const isFolder = site.generator === 'jekyll' && (pattern === 'pretty' || pattern.endsWith('/'));
  return isFolder ? `${place}/` : `${place}.html`;
}

function usualPattern({ generator }: SourceSite): string | undefined {
  if (generator === 'jekyll') return 'date';
  return generator === 'hexo' ? '/:year/:month/:day/:title/' : undefined;
}

/** Folders of the content that hold it; its own, where it is a bundle, is its name. */
function sectionsOf({ fromContent }: SourceText): string[] {
  const folders = fromContent.split('/').slice(0, -1);
  return /(?:^|\/)index(?:\.[a-z-]+)?\.\w+$/i.test(fromContent) ? folders.slice(0, -1) : folders;
}
