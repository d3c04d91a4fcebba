// The front matter of another generator's text → what it says of a story, whatever each generator and theme calls it.
import { type Position, type Problem, problem, type RuleDetails } from '../../problem.ts';
import { isWebAddress } from '../../web-address.ts';
import { decodeEntities } from '../html/entities.ts';
import type { SourcePhoto } from '../source-record.ts';
import { shownValue } from './front-matter.ts';
import {
  findEntry,
  type Head,
  type HeadEntry,
  type HeadValue,
  isBlank,
  isList,
  textIn,
  textOf,
} from './head.ts';

export interface RecordFields {
  readonly headline: string;
  readonly date: string;
  readonly updated: string;
  readonly publishAt: string;
  readonly expires: string;
  readonly slug: string;
  readonly categories: readonly string[];
  readonly topics: readonly string[];
  /** Of the topics: those that a series alone named, which no list of tags had. */
  readonly series: readonly string[];
  readonly authors: readonly string[];
  readonly summary: string;
  /** What stood between headline and text, in Markdown. */
  readonly standfirst: HeadEntry | undefined;
  readonly photo: SourcePhoto | undefined;
  /** Its own address as written, `''` without. */
  readonly url: string;
  readonly aliases: readonly string[];
  readonly originalUrl: string;
  /** Where its address led on to, `''` without. */
  readonly redirectsTo: string;
  readonly lang: string;
  readonly draft: boolean;
  /** What its generator makes of it: `layout` and `type`, in lower case. */
  readonly kinds: readonly string[];
  readonly problems: readonly Problem[];
}

const keys = {
  headline: ['title', 'headline', 'judul'],
  date: ['date', 'pubdate', 'pub_date', 'published_at', 'created', 'tanggal'],
  publishAt: ['publishdate'],
  updated: [
    'lastmod',
    'modified',
    'last_modified_at',
    'last-modified-at',
    'updated',
    'updated_at',
    'update_date',
  ],
  expires: ['expirydate', 'unpublishdate'],
  slug: ['slug'],
  categories: ['categories', 'category', 'kategori'],
  topics: ['tags', 'tag', 'topics', 'topic', 'keywords'],
  series: ['series'],
  authors: ['authors', 'author', 'penulis', 'byline', 'contributors'],
  summary: ['summary', 'description', 'excerpt', 'ringkasan'],
  standfirst: ['deck', 'standfirst', 'subtitle', 'subheading', 'subhead', 'lede', 'lead'],
  photo: [
    'featured_image',
    'featuredimage',
    'featureimage',
    'feature_image',
    'image',
    'images',
    'cover',
    'coverimage',
    'cover_image',
    'primary_image',
    'thumbnail',
    'banner',
    'hero',
    'hero_image',
    'photo',
    'og_image',
    'header',
  ],
  alt: ['image_alt', 'image_accessibility', 'featured_image_alt', 'imagealt', 'cover_alt', 'alt'],
  caption: ['image_caption', 'image_figcaption', 'featured_image_caption', 'imagecaption', 'caption'],
  credit: ['image_credit', 'photo_credit', 'imagecredit', 'credit'],
  // Zola calls it `path`.
  url: ['url', 'permalink', 'path'],
  // The last is where a post stood whose site left WordPress for Jekyll.
  aliases: ['aliases', 'redirect_from', 'alias', 'wordpress_url'],
  original: [
    'source_url',
    'original_url',
    'external_url',
    'externalurl',
    'canonical',
    'canonicalurl',
    'canonical_url',
  ],
  redirectsTo: ['redirect_to', 'redirectto', 'redirect'],
  lang: ['lang', 'language', 'locale'],
} as const;

/** Of how a page is made and looks: readers never saw what they say. */
const machinery: ReadonlySet<string> = new Set(
  (
    'draft published layout type weight toc math mathjax comments comment menu menus sitemap outputs cascade id uid uuid ' +
    'build _build headless markup params resources robots noindex linktitle share sharing social eleventynavigation ' +
    'eleventyexcludefromcollections templateengineoverride nav_order parent has_children order sidebar class css js ' +
    'icon author_profile read_time related search hidden showtoc tocopen disablecomments iscjklanguage guid wordpress_id ' +
    'header-img author_url translationkey status tags_slug post_id wp_id'
  ).split(' '),
);

const known: ReadonlySet<string> = new Set([...Object.values(keys).flat(), ...machinery, 'source']);

export function readFields(written: Head, path: string, top: Position): RecordFields {
  const head = withParams(written);
  const problems: Problem[] = [];
  const tell = <R extends keyof RuleDetails>(rule: R, at: Position, details: RuleDetails[R]): void => {
    problems.push(problem('notice', rule, path, at, details));
  };
  for (const { key, value, position } of head) {
    if (known.has(key.toLowerCase()) || isBlank(value)) continue;
    tell('markdown/key-left', position, { key, value: shownValue(value) });
  }
  const expiry = findEntry(head, keys.expires);
  if (expiry !== undefined) {
    tell('markdown/expires', expiry.position, { written: shownValue(expiry.value) });
  }
  const date = textOf(head, ...keys.date);
  const publishAt = textOf(head, ...keys.publishAt);
  const photo = readPhoto(head);
  const tags = namesOf(head, keys.topics);
  const series = namesOf(head, keys.series).filter((name) => !tags.includes(name));
  if (photo !== undefined && !isFileAddress(photo.address)) {
    const entry = findEntry(head, keys.photo);
    const details = { key: entry?.key ?? '', written: photo.address };
    tell('markdown/photo-by-id', entry?.position ?? top, details);
  }
  return {
    headline: plainText(textOf(head, ...keys.headline)),
    date: date || publishAt,
    updated: textOf(head, ...keys.updated),
    publishAt: date === '' || date === publishAt ? '' : publishAt,
    expires: textOf(head, ...keys.expires),
    slug: textOf(head, ...keys.slug),
    categories: namesOf(head, keys.categories),
    topics: [...tags, ...series],
    series,
    authors: namesOf(head, keys.authors),
    summary: plainText(textOf(head, ...keys.summary)),
    standfirst: findEntry(head, keys.standfirst),
    photo: photo !== undefined && isFileAddress(photo.address) ? photo : undefined,
    url: textOf(head, ...keys.url),
    aliases: namesOf(head, keys.aliases),
    originalUrl: [textOf(head, ...keys.original), textOf(head, 'source')].find(isWebAddress) ?? '',
    redirectsTo: namesOf(head, keys.redirectsTo).find(isWebAddress) ?? '',
    lang: textOf(head, ...keys.lang).replaceAll('_', '-'),
    draft:
      isTrue(textOf(head, 'draft')) ||
      isFalse(textOf(head, 'published')) ||
      textOf(head, 'status') === 'draft',
    kinds: [textOf(head, 'layout'), textOf(head, 'type')].map((kind) => kind.toLowerCase()),
    problems,
  };
}

/** Hugo's `params` and Zola's `extra` hold what a theme asks for: as if each stood by itself. */
function withParams(head: Head): Head {
  const inner = head.flatMap(({ key, value, position }) => {
    if (!/^(?:params|extra)$/i.test(key) || typeof value === 'string' || isList(value)) return [];
    return Object.entries(value).map(([name, each]) => ({ key: name, value: each, position }));
  });
  const outer = head.filter(
    ({ key, value }) => !/^(?:params|extra)$/i.test(key) || typeof value === 'string',
  );
  const names = new Set(outer.map(({ key }) => key.toLowerCase()));
  return inner.length === 0 ? head : [...outer, ...inner.filter(({ key }) => !names.has(key.toLowerCase()))];
}

function isTrue(text: string): boolean {
  return /^(?:true|yes|on|1)$/i.test(text);
}

function isFalse(text: string): boolean {
  return /^(?:false|no|off|0)$/i.test(text);
}

/** Every text and every name of all these keys, each once. */
function namesOf(head: Head, wanted: readonly string[]): string[] {
  const names = wanted.flatMap((key) => {
    const value = findEntry(head, [key])?.value;
    return value === undefined ? [] : namesIn(value);
  });
  return [...new Set(names)].filter((name) => name !== '' && name !== 'null' && name !== '~');
}

function namesIn(value: HeadValue): string[] {
  if (typeof value === 'string') return [plainText(value.trim())];
  if (isList(value)) return value.flatMap(namesIn);
  return [textIn(value, 'name', 'title', 'display_name', 'id', 'slug')];
}

function readPhoto(head: Head): SourcePhoto | undefined {
  const entry = findEntry(head, keys.photo);
  if (entry === undefined) return undefined;
  const value = isList(entry.value) ? (entry.value[0] ?? '') : entry.value;
  const address =
    typeof value === 'string'
      ? value.trim()
      : textIn(value, 'image', 'src', 'url', 'path', 'file', 'overlay_image', 'teaser', 'uid', 'id');
  if (address === '' || isTrue(address) || isFalse(address)) return undefined;
  const words = (wanted: readonly string[], ...inValue: string[]) =>
    plainText(textIn(value, ...inValue) || textOf(head, ...wanted));
  return {
    address,
    alt: words(keys.alt, 'alt', 'image_alt'),
    caption: words(keys.caption, 'caption'),
    credit: words(keys.credit, 'credit', 'attribution'),
  };
}

/** Not what only the site's own data could turn into one. */
function isFileAddress(address: string): boolean {
  return /[/\\]|\.\w{2,5}$/.test(address);
}

/** References of HTML as characters, tags and line breaks gone. */
export function plainText(text: string): string {
  return decodeEntities(text.replace(/<\/?[a-z][^<>]*>/gi, ''))
    .replace(/\s+/g, ' ')
    .trim();
}
