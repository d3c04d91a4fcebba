// A page's JSON-LD → what it says of the story and of where the page stands. Ref.: https://schema.org/NewsArticle
import { selectAll } from 'hast-util-select';
import { plainWords } from '../html/plain-words.ts';
import type { Root } from '../html/tree.ts';

type Thing = Readonly<Record<string, unknown>>;

export interface LinkedStory {
  readonly headline: string;
  readonly datePublished: string;
  readonly dateModified: string;
  readonly authors: readonly string[];
  readonly sections: readonly string[];
  readonly keywords: readonly string[];
  readonly description: string;
  /** HTML or text. */
  readonly body: string;
  readonly image: { readonly address: string; readonly caption: string };
  readonly url: string;
}

export interface LinkedData {
  readonly story: LinkedStory | undefined;
  /** When the page came out, by its own node of a graph: `''` where it says nothing. */
  readonly pageDate: string;
  /** The names of the pages above this one, outermost first, without the front page and this one. */
  readonly breadcrumbs: readonly string[];
  /** All that the page says it is about: `NewsArticle`, `CollectionPage`. */
  readonly types: ReadonlySet<string>;
}

export function readLinkedData(page: Root): LinkedData {
  const things = selectAll('script[type="application/ld+json"]', page).flatMap((script) => {
    const [only] = script.children;
    return only?.type === 'text' ? thingsIn(parse(only.value)) : [];
  });
  const story = things.find(isStory);
  const crumbs = things.find((thing) => typesOf(thing).includes('BreadcrumbList'));
  return {
    story: story && storyIn(story),
    pageDate: words(things.find((thing) => typesOf(thing).includes('WebPage'))?.datePublished),
    breadcrumbs: crumbs === undefined ? [] : breadcrumbsIn(crumbs, words(story?.headline)),
    types: new Set(things.flatMap(typesOf)),
  };
}

/** Pages put comments, CDATA marks and bare line ends into it. */
function parse(written: string): unknown {
  const json = written
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/[ \t]{0,9}\]\]>|\]\]>)\s{0,9};?$/, '');
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' '), json.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined;
}

/** Nodes of graphs and lists, and the page's main thing within it. */
function thingsIn(value: unknown, level = 0): Thing[] {
  if (level > 10) return [];
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, level + 1));
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  return [thing, ...['@graph', 'mainEntity'].flatMap((key) => thingsIn(thing[key], level + 1))];
}

function typesOf(thing: Thing): string[] {
  return listOf(thing['@type'])
    .map(words)
    .map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

function isStory(thing: Thing): boolean {
  return typesOf(thing).some((type) => type !== 'JobPosting' && /(?:Article|Posting)$|^Report$/.test(type));
}

function storyIn(thing: Thing): LinkedStory {
  const all = listOf(thing.author);
  const people = all.filter((author) => !typesOf(asThing(author)).includes('Organization'));
  // Where nobody signed, systems name the publisher itself.
  const publisher = words(asThing(thing.publisher).name);
  const others = all.filter((author) => words(asThing(author).name) !== publisher);
  const authors = people.length > 0 ? people : others;
  return {
    headline: words(thing.headline) || words(thing.name),
    datePublished: words(thing.datePublished),
    dateModified: words(thing.dateModified),
    authors: authors
      .map((author) => words(author) || words(asThing(author).name))
      .filter((name) => name !== ''),
    sections: listOf(thing.articleSection)
      .map(words)
      .filter((name) => name !== ''),
    keywords: listOf(thing.keywords)
      .flatMap((each) => words(each).split(/\s*[,;]\s*/))
      .filter((word) => word !== ''),
    description: words(thing.description),
    body: typeof thing.articleBody === 'string' ? thing.articleBody : '',
    image: imageIn(listOf(thing.image)[0]),
    url: words(thing.url) || words(thing.mainEntityOfPage) || words(asThing(thing.mainEntityOfPage)['@id']),
  };
}

function imageIn(value: unknown): LinkedStory['image'] {
  const image = asThing(value);
  const address =
    typeof value === 'string' ? value : words(image.url) || words(image.contentUrl) || words(image['@id']);
  return { address, caption: words(image.caption) };
}

function breadcrumbsIn(list: Thing, headline: string): string[] {
  const items = listOf(list.itemListElement).map(asThing);
  return items
    .map((item) => ({
      place: Number(item.position),
      name: words(item.name) || words(asThing(item.item).name),
    }))
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name)
    .filter((name) => name !== '' && name !== headline && !isFrontPage(name));
}

export function isFrontPage(name: string): boolean {
  return /^(?:home|homepage|home page|front page|beranda|depan|halaman (?:depan|utama|muka)|startseite|accueil|inicio)$/i.test(
    name,
  );
}

function asThing(value: unknown): Thing {
  return typeof value === 'object' && value !== null ? (value as Thing) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function words(value: unknown): string {
  return typeof value === 'string' ? plainWords(value) : '';
}
