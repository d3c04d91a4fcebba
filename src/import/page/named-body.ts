// A page → the element whose class or id is a name for a story's text.
import { select, selectAll } from 'hast-util-select';
import { attribute, descendants, type Element, type Root, textOf, without } from '../html/tree.ts';
import { clearFurniture, linkShare } from './furniture.ts';
import { lengthOfProse } from './shown-text.ts';

/** Names that content systems and portals give the element; its class or id is one of them, or has one as a part. */
const names =
  /(?:^|\s)(?:[\w-]*(?:article|artikel|entry|post|story|news|berita|detail|read|page|single|content|konten)[-_]{0,2}(?:body|content|text|isi|konten|detail|article|artikel|news|berita)[\w-]*|(?:isi|body|txt|text)[-_]?(?:berita|artikel|article|news|content|detail)|content-?text|itp_bodycontent|prose)(?=\s|$)/i;

/** What is never the whole of a text. */
const parts = /^(?:body|html|a|img|h\d|p|li|time|figure|figcaption|picture)$/;

/** In characters: what is longer no person has given. */
const longestName = 500;

/** In characters. */
const leastText = 200;
const leastParagraph = 40;

/** Within the page's articles first. */
export function namedBody(page: Root): Element | undefined {
  const scope = select('article', page) !== undefined ? 'article' : 'main, [role=main], body';
  return namedIn(page, scope) ?? namedIn(page, 'body');
}

export function longest(nodes: readonly Element[]): Element | undefined {
  const [best] = nodes
    .map((node) => ({ node, length: lengthOfProse(node) }))
    .sort((a, b) => b.length - a.length);
  return best?.node;
}

/** The one with most text, and of those within it the innermost outside of which no paragraph of the story stands. */
function namedIn(page: Root, scope: string): Element | undefined {
  const named = selectAll(scope, page)
    .flatMap((part) => [part, ...descendants(part)])
    .filter((node) => nameOf(node) !== '' && !parts.test(node.tagName) && linkShare(node) < 0.5);
  const best = longest(named);
  if (best === undefined || textOf(best).length < leastText) return undefined;
  const most = lengthOfProse(best) * 0.5;
  const known = new Set(named);
  const inner = descendants(best).filter((node) => known.has(node) && lengthOfProse(node) >= most);
  const found = inner.findLast((node) => !holdsParagraph(without(best, node))) ?? best;
  return holderOfAll(page, found, named) ?? found;
}

/** Without the number of a part; `''` for what has no such name. */
function nameOf(node: Element): string {
  const [own = ''] =
    ['className', 'id']
      .map((name) => names.exec(attribute(node, name).slice(0, longestName)))
      .find(Boolean) ?? [];
  return own.trim().replace(/[-_]?\d+$/, '');
}

function holdsParagraph(part: Element): boolean {
  return selectAll('p', clearFurniture(part).node).some(
    (node) => textOf(node).length >= leastParagraph && linkShare(node) < 0.5,
  );
}

/**
 * Pages that set advertisements between the parts of a story, or tell it entry by entry, give each part one name: what
 * holds them all. Stories below one another have each its headline or article, and a story is longer than the
 * beginnings of others.
 */
function holderOfAll(page: Root, best: Element, named: readonly Element[]): Element | undefined {
  const within = new Set(descendants(best));
  const twins = named.filter(
    (node) =>
      node !== best &&
      nameOf(node) === nameOf(best) &&
      node.tagName === best.tagName &&
      !within.has(node) &&
      !descendants(node).includes(best) &&
      holdsParagraph(node),
  );
  if (twins.length === 0) return undefined;
  const wanted = [best, ...new Set(twins)];
  const holder = descendants(page).findLast((node) => {
    const inside = new Set(descendants(node));
    return wanted.every((part) => inside.has(part));
  });
  if (holder === undefined || /^(?:body|html)$/.test(holder.tagName)) return undefined;
  const articles = descendants(holder).filter(({ tagName }) => tagName === 'article');
  const areApart = articles.some((article) => descendants(article).some((node) => wanted.includes(node)));
  const isOneStory = !areApart && selectAll('h1', holder).length <= 1;
  const all = wanted.reduce((sum, part) => sum + textOf(part).length, 0);
  const areSiblings = wanted.every((part) => holder.children.includes(part));
  const place = named.indexOf(best);
  const isBegun = twins.some((twin) => named.indexOf(twin) < place && lengthOfProse(twin) >= leastBeginning);
  const isOfMany = isBegun || textOf(best).length < all * mostOfOne;
  return isOneStory && (areSiblings || isOfMany) ? holder : undefined;
}

const mostOfOne = 0.7;

/** In characters: other stories begin below this one, not above it. */
const leastBeginning = 300;
