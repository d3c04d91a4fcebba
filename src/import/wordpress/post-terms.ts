// What a WordPress post is sorted by → its categories, topics and authors, and where WordPress listed their posts.
import { plainWords } from '../html/plain-words.ts';
import type { ListAddress } from '../source-record.ts';
import { childrenOf, textIn } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/read-elements.ts';
import { metaOf } from './attachments.ts';
import type { WordpressLists } from './list-addresses.ts';
import type { PostIds } from './post-ids.ts';
import type { SharedBlocks } from './shared-blocks.ts';

/** What the head of an export says once for all posts. */
export interface SiteNames {
  /** By login. */
  readonly authors: ReadonlyMap<string, string>;
  /** Categories by their numbers. */
  readonly categories: ReadonlyMap<string, string>;
  readonly lists: WordpressLists;
  /** Of all posts: an earlier slug of one may be another's now. */
  readonly slugs: ReadonlySet<string>;
  readonly ids: PostIds;
  readonly blocks: SharedBlocks;
  /** When the file was written; `''` where it does not say so. */
  readonly exported: string;
}

export interface Terms {
  readonly categories: readonly string[];
  readonly topics: readonly string[];
  readonly authors: readonly string[];
  readonly lists: readonly ListAddress[];
  /** `name: term` of what else an extension sorts posts by. */
  readonly others: readonly string[];
}

/** The main category first, the one that everything is in unasked last. */
export function termsOf(item: XmlNode, names: SiteNames): Terms {
  const terms = termsIn(item);
  const of = (domain: string) => terms.filter((term) => term.domain === domain && term.name !== '');
  const main = names.categories.get(metaOf(item, '_yoast_wpseo_primary_category')) ?? '';
  const rank = ({ name, slug }: { name: string; slug: string }) =>
    name === main ? 0 : /^(?:uncategori[sz]ed|tak-berkategori|tanpa-kategori)$/.test(slug) ? 2 : 1;
  const login = textIn(item, 'dc:creator');
  const author = names.authors.get(login) || login;
  const guests = of('author').map(({ name }) => name);
  const known =
    /^(?:category|post_tag|author|post_format|post_status|nav_menu|language|translation_priority)$/;
  return {
    categories: of('category')
      .sort((a, b) => rank(a) - rank(b))
      .map(({ name }) => name),
    topics: of('post_tag').map(({ name }) => name),
    authors: guests.length > 0 ? guests : [author].filter((name) => name !== ''),
    lists: [
      ...of('category').flatMap(({ name, slug }) => names.lists.ofCategory(name, slug)),
      ...of('post_tag').flatMap(({ name, slug }) => names.lists.ofTag(name, slug)),
      ...(guests.length > 0 ? [] : names.lists.ofAuthor(author, login)),
    ],
    others: terms.filter(({ domain }) => !known.test(domain)).map(({ domain, name }) => `${domain}: ${name}`),
  };
}

interface Term {
  /** WordPress's own name of the taxonomy. */
  readonly domain: string;
  readonly slug: string;
  readonly name: string;
}

/** Names of taxonomies in exports before WordPress 3. */
const earlierDomains: ReadonlyMap<string, string> = new Map([
  ['', 'category'],
  ['tag', 'post_tag'],
]);

/** Each once: those exports have a term without its slug, and again with it. */
function termsIn(item: XmlNode): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const { attributes, content } of childrenOf(item, 'category')) {
    const { domain: written = '', nicename: slug = '' } = attributes;
    const domain = earlierDomains.get(written) ?? written;
    const name = plainWords(content.filter((part) => typeof part === 'string').join(''));
    const key = `${domain} ${name}`;
    if (slug !== '' || !terms.has(key)) terms.set(key, { domain, slug, name });
  }
  return [...terms.values()];
}
