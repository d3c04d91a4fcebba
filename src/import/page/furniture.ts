// The part of a page that holds a story → the same without what pages set between and around stories.
import {
  attribute,
  descendants,
  type Element,
  element,
  type HtmlNode,
  hasClass,
  isElement,
  textOf,
} from '../html/tree.ts';
import { isPortalLine } from '../portal-lines.ts';
import { endOfOtherStories, isPromotion } from './promotions.ts';
import { lengthOfProse } from './shown-text.ts';

/** What was left out, in its words; parts without any are not told. */
export interface Cleared {
  readonly node: Element;
  readonly leftOut: readonly string[];
}

const tags = new Set([
  'nav',
  'footer',
  'form',
  'button',
  'script',
  'style',
  'template',
  'dialog',
  'select',
  'input',
]);

/** Whole words of a class or id. */
const names =
  /(?:^|[-_\s])(?:share|shares|sharing|sharethis|addtoany|social|socials|sosmed|related|terkait|readmore|recommended|recommendation|rekomendasi|ad|ads|adv|advert|adverts|advertisement|advertorial-box|iklan|banner|adsbygoogle|promo|newsletter|subscribe|langganan|komentar|comment|comments|disqus|tagcloud|breadcrumb|breadcrumbs|pagination|paging|author-box|authorbox|popular|populer|terpopuler|trending|toolbar|skip-link|cookie|jp-relatedposts|sharedaddy|post-meta|entry-meta|entry-footer|noprint|google-news)(?:$|[-_\s])/i;

/** The same; but themes lay stories out in what they call so too. */
const layoutNames = /(?:^|[-_\s])(?:sidebar|widget|tag|tags|print|popup|modal|parallax|follow)(?:$|[-_\s])/i;

/** Lines of their own that are no words of the story, beside those that stand around advertisements. */
const lines =
  /^(?:bagikan(?: artikel ini)?|share(?: this)?|(?:\d+ )?komentar|(?:\d+ )?comments?|\[bagikan\])\.?:?$/i;

/** Keeps `Baca juga: …`: the newsroom chose it for this story. */
const readAlso = /^(?:baca|simak|lihat) juga\b|^(?:read also|read more|see also)\b/i;
const mostReadAlso = 3;

export function clearFurniture(part: Element): Cleared {
  const leftOut: string[] = [];
  const clear = (node: Element): Element => {
    let listEnd = 0;
    const children = node.children.flatMap((child, index): HtmlNode[] => {
      listEnd = Math.max(listEnd, endOfOtherStories(node.children, index));
      if (index < listEnd) {
        if (isElement(child) && textOf(child) !== '') leftOut.push(textOf(child));
        return [];
      }
      // Colours of code have names such as `comment` and `tag`.
      if (!isElement(child) || isElement(child, 'pre', 'code')) return [child];
      if (!isFurniture(child)) return [clear(child)];
      const words = textOf(child);
      if (words !== '') leftOut.push(words);
      return [];
    });
    return element(node.tagName, children, node.properties);
  };
  return { node: clear(part), leftOut };
}

/** Whether a part belongs to the page and not to the story. */
export function isFurniture(node: Element): boolean {
  const words = textOf(node);
  if (lines.test(words) || isPortalLine(words) || isPromotion(node)) return true;
  if (tags.has(node.tagName)) return true;
  if (node.tagName === 'aside' && !readAlso.test(words)) return true;
  const name = `${attribute(node, 'className')} ${attribute(node, 'id')}`;
  if (isReadAlso(node, words) || holdsPost(node)) return false;
  if (!names.test(name) && !(layoutNames.test(name) && !holdsStory(node))) return false;
  // A class that looks like furniture on what holds the story itself is a theme's whim.
  return words.length < longestFurniture || linkShare(node) > 0.5;
}

/** What another service's post says, which pages set in boxes that they call `social-embed`. */
function holdsPost(node: Element): boolean {
  return [node, ...descendants(node)].some((each) =>
    hasClass(
      each,
      'twitter-tweet',
      'twitter-video',
      'instagram-media',
      'tiktok-embed',
      'fb-post',
      'fb-video',
    ),
  );
}

/** In characters: of paragraphs that a story has and a box beside it has not. */
const [leastParagraph, leastStory] = [80, 200];

function holdsStory(node: Element): boolean {
  const lengths = [node, ...descendants(node)]
    .filter(({ tagName }) => tagName === 'p')
    .map(lengthOfProse)
    .filter((length) => length >= leastParagraph);
  return lengths.reduce((sum, length) => sum + length, 0) >= leastStory;
}

/** In characters: no share bar or list of links is longer. */
const longestFurniture = 1500;

function isReadAlso(node: Element, words: string): boolean {
  const links = descendants(node).filter(({ tagName }) => tagName === 'a').length;
  return readAlso.test(words) && links > 0 && links <= mostReadAlso;
}

/** Of all characters, those in links: from 0 to 1. */
export function linkShare(node: Element): number {
  const all = textOf(node).length;
  if (all === 0) return 0;
  const linked = descendants(node).filter(({ tagName }) => tagName === 'a');
  return linked.reduce((sum, link) => sum + textOf(link).length, 0) / all;
}
