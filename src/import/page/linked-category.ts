// A page whose head names no section → the category that its links name, as themes of blogs put it by the headline.
import { attribute, descendants, type Element, type Root, textOf } from '../html/tree.ts';
import type { PageSources } from './page-sources.ts';

/** Of WordPress, Octopress and their like. */
const listNames =
  /(?:^|\s)(?:cat-links|(?:post-|entry-)?categories|entry-category|[\w-]*category-?link)(?:\s|$)/;

/** Other stories have categories of their own. What holds the page may tell of a sidebar in its classes. */
const ofOthers = /(?:^|\s)(?:widget|sidebar|jp-related|related|popular)/;
const holders: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** `''` without. What stands nearest to the text is the story's: within it, above it, below it. */
export function linkedCategory({ page, before, body }: PageSources): string {
  const own = ownLinks(page);
  if (own.length === 0) return '';
  const within = new Set(descendants(body));
  const above = new Map(before.map((element, index) => [element, index]));
  const below = own.filter((link) => !within.has(link) && !above.has(link));
  const link = own.find((each) => within.has(each)) ?? firstOfLast(own, above) ?? below[0];
  return link === undefined ? '' : textOf(link);
}

/** In the order of the page, which is walked once. */
function ownLinks(parent: Root | Element, isInList = false): Element[] {
  return parent.children.flatMap((node): Element[] => {
    if (node.type !== 'element') return [];
    const { tagName } = node;
    const name = attribute(node, 'className');
    if (tagName === 'a') {
      const isLink =
        isInList || listNames.test(name) || namesCategory(attribute(node, 'rel')) || namesCategory(name);
      return isLink && textOf(node) !== '' ? [node] : [];
    }
    if (!holders.has(tagName) && isOfOthers(node, name)) return [];
    return ownLinks(node, isInList || listNames.test(name));
  });
}

function namesCategory(list: string): boolean {
  return list.includes('category') && list.split(/\s+/).includes('category');
}

function isOfOthers(node: Element, name: string): boolean {
  const isBeside = /^(?:aside|nav)$/.test(node.tagName) || attribute(node, 'id').includes('sidebar');
  return isBeside || ofOthers.test(name);
}

/** Of several that stand side by side the first is the main one. */
function firstOfLast(own: readonly Element[], above: ReadonlyMap<Element, number>): Element | undefined {
  const placed = own.flatMap((link) => {
    const index = above.get(link);
    return index === undefined ? [] : [{ link, index }];
  });
  const start = placed.findLastIndex(
    ({ index }, place) => index - (placed[place - 1]?.index ?? -mostBetween) >= mostBetween,
  );
  return placed[start]?.link;
}

/** In elements: links of one list have no more between them. */
const mostBetween = 4;
