// A page that sets beginnings of stories below one another → of how many, and whether it lies where sites keep such pages.
import { selectAll } from 'hast-util-select';
import { attribute, descendants, type Element, type Root, textOf } from '../html/tree.ts';
import { pathAndQuery } from '../story-links.ts';
import type { PageHead } from './page-head.ts';

/** What leads from a beginning to the story. */
const readOn =
  /^(?:baca |lihat )?selengkapnya\b|^(?:lanjutkan membaca|lanjut baca|baca lebih lanjut|read (?:more|on|the rest)|continue reading|keep reading)\b/i;

/** Of archives, categories, tags and authors, and further pages of any list. */
const amongLists =
  /^\/(?:[\w-]+\/)?(?:all-)?(?:archives?|arsip|categor(?:y|ies)|kategori|tags?|topi[ck]s?|labels?|authors?|penulis|search|cari|indeks)(?:[/?]|$)|\/page\/\d+(?:[/?]|$)/i;

/** The page's own address says it, or in a copy of a site its place. */
export function liesAmongLists({ addresses }: PageHead, byPlace: readonly string[]): boolean {
  const [own] = addresses;
  return (own === undefined ? byPlace : [pathAndQuery(own)]).some((path) => amongLists.test(path));
}

/** Other pages that what would be the page's story leads to by words that ask to read on. */
export function countBeginnings(body: Element | undefined, own: readonly string[]): number {
  return countPlaces(body === undefined ? [] : linksToReadOn(body), own);
}

/** The same anywhere on the page, and by its headline and those within the text. */
export function countListed(page: Root, body: Element | undefined, own: readonly string[]): number {
  const within = body === undefined ? [] : selectAll('h2 a[href], h3 a[href]', body);
  return countPlaces([...linksToReadOn(page), ...selectAll('h1 a[href]', page), ...within], own);
}

/** Other pages that the headlines of a part lead to, whether the link is in the headline or around it. */
export function countHeadlines(body: Element, own: readonly string[]): number {
  const around = selectAll('a[href]', body).filter((link) => selectAll('h2, h3, h4', link).length > 0);
  return countPlaces([...selectAll('h2 a[href], h3 a[href], h4 a[href]', body), ...around], own);
}

function linksToReadOn(part: Root | Element): Element[] {
  return descendants(part).filter((node) => node.tagName === 'a' && readOn.test(textOf(node)));
}

/** Each once, without the page itself and the front page. */
function countPlaces(links: readonly Element[], own: readonly string[]): number {
  const [base = ''] = own;
  const places = links.map((link) => {
    const href = attribute(link, 'href');
    return placeOf(URL.canParse(href, base) ? new URL(href, base).href : href);
  });
  const self = new Set(own.map(placeOf));
  return new Set(places.filter((place) => !/^\/?$/.test(place) && !self.has(place))).size;
}

/** From the root, without what does not tell two pages apart. */
function placeOf(address: string): string {
  return pathAndQuery(address)
    .replace(/#.*$/s, '')
    .replace(/(?:\/index\.\w+|\/)$/, '/');
}
