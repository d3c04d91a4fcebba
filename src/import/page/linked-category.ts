// A page whose head names no section → the category that its links name, as themes of blogs put it by the headline.
import { selectAll } from 'hast-util-select';
import { descendants, type Element, textOf } from '../html/tree.ts';
import type { PageSources } from './page-sources.ts';

/** WordPress, Octopress and their like. */
const links = [
  'a[rel~=category]',
  'a[class~=category]',
  ...['cat-links', 'categories', 'post-categories', 'entry-categories', 'entry-category'].map(
    (name) => `[class~=${name}] a`,
  ),
].join(', ');

/** Other stories have categories of their own. */
const ofOthers =
  'aside, nav, [class*=widget], [class*=sidebar], [id*=sidebar], [class*=related], [class*=popular]';

/** `''` without. What stands nearest to the text is the story's: within it, above it, below it. */
export function linkedCategory({ page, before, body }: PageSources): string {
  const found = selectAll(links, page);
  if (found.length === 0) return '';
  const others = new Set(selectAll(ofOthers, page).flatMap(descendants));
  const own = found.filter((link) => !others.has(link) && textOf(link) !== '');
  const within = new Set(descendants(body));
  const above = new Map(before.map((element, index) => [element, index]));
  const below = own.filter((link) => !within.has(link) && !above.has(link));
  const link = own.find((each) => within.has(each)) ?? firstOfLast(own, above) ?? below[0];
  return link === undefined ? '' : textOf(link);
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
