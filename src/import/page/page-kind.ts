// A page → whether it says that it is a story, or shows itself to be a list of stories.
import { select, selectAll } from 'hast-util-select';
import { attribute, descendants, type Element, type Root, textOf } from '../html/tree.ts';
import type { LinkedData } from './linked-data.ts';
import { countBeginnings, countListed, liesAmongLists } from './listed-beginnings.ts';
import { markedEntry } from './marked-entry.ts';
import type { PageHead } from './page-head.ts';
import { lengthOfProse } from './shown-text.ts';

/** By microdata, or as WordPress names the page of one post. */
const marks =
  '[itemprop~=articleBody], [itemtype$="Article"], [itemtype$="BlogPosting"], body.single-post, body.single[class*=postid-]';

export function saysItIsStory(page: Root, head: PageHead, data: LinkedData): boolean {
  if (select(marks, page) !== undefined || markedEntry(page) !== undefined) return true;
  const [type = 'article'] = head.meta('og:type');
  const isArticle = type.toLowerCase() === 'article';
  const hasType = head.meta('og:type').length > 0;
  // Some generators date every page, and call it a blog or a website.
  return (
    data.story !== undefined || (isArticle && (hasType || head.meta('article:published_time').length > 0))
  );
}

const listTypes = ['CollectionPage', 'SearchResultsPage', 'ItemList'];

/**
 * Links to stories that a list has; 0 for a page that is none. `body` is what its story would be, `byPlace` what the page
 * is called in a copy of its site.
 */
export function listedStories(
  page: Root,
  head: PageHead,
  data: LinkedData,
  body: Element | undefined,
  byPlace: readonly string[],
): number {
  const headlines = headlinesIn(page);
  if (isFrontPage(page, head, data) && headlines > mostBesideStory) return headlines;
  if (saysItIsStory(page, head, data)) return 0;
  const articles = selectAll('article', page);
  const teasers = articles.filter((node) => select(linkedHeadings, node) !== undefined);
  const isTeasers = teasers.length >= leastTeasers && teasers.length === articles.length;
  if (isTeasers) return Math.max(teasers.length, headlines);
  const saysSo = listTypes.some((type) => data.types.has(type));
  if (saysSo) return Math.max(1, headlines);
  const beginnings = countBeginnings(body, head.addresses);
  if (beginnings >= leastTeasers) return beginnings;
  const listed = liesAmongLists(head, byPlace) ? countListed(page, body, head.addresses) : 0;
  if (listed > 0) return listed;
  return headlines > mostBesideStory && !isStoryBesideList(body) ? headlines : 0;
}

const linkedHeadings = ['h2', 'h3', 'h4']
  .flatMap((name) => [`${name} a[href]`, `a[href] ${name}`])
  .join(', ');

/** Some portals call their front page an article, and date it. Its own address, and no other, is that of the site. */
function isFrontPage(page: Root, { addresses }: PageHead, data: LinkedData): boolean {
  if (addresses.length === 0 || data.story !== undefined || select(marks, page) !== undefined) return false;
  return addresses.every((address) => /^https?:\/\/[^/?#]+\/?(?:index\.\w+)?$/i.test(address));
}

/** Portals set dozens of links beside a story; in a list they are the text. */
function isStoryBesideList(body: Element | undefined): boolean {
  if (body === undefined) return false;
  return lengthOfProse(body) >= leastStory && headlinesIn(body) <= mostWithinStory;
}

/** Links as long as a headline, each address once. */
function headlinesIn(part: Root | Element): number {
  const found = selectAll('article, h2, h3, li', part).map(headlineLink);
  const around = selectAll('a[href]', part)
    .filter(holdsHeadline)
    .map((link) => attribute(link, 'href'));
  return new Set([...found, ...around].filter((address) => address !== '')).size;
}

/** A link around a headline, and mostly around the picture and day beside it. */
function holdsHeadline(link: Element): boolean {
  const heading = select('h2, h3, h4', link);
  return heading !== undefined && textOf(heading).length >= leastHeadline;
}

/** In characters. */
const leastStory = 1000;

/** A story names a few others: to read further, and as its sources. */
const mostWithinStory = 3;

/** Stories of old sites list others beside them, fewer than a list has. */
const mostBesideStory = 12;

/** Articles that are headline and link, and none that is more, are a list of so many. */
const leastTeasers = 3;

/** In characters: what is shorter is a menu's. */
const leastHeadline = 25;

/** The address of the link that is nearly all of an element, and as long as a headline; `''` for none. */
function headlineLink(node: Element): string {
  if (descendants(node).some(({ tagName }) => tagName === 'li')) return '';
  const links = descendants(node).filter(
    (each) => each.tagName === 'a' && textOf(each).length >= leastHeadline,
  );
  const link = links.find((each) => textOf(each).length >= textOf(node).length * 0.4);
  return link === undefined ? '' : attribute(link, 'href');
}
