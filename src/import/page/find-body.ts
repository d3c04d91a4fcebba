// A page → the element that holds the story's text.
import { Readability } from '@mozilla/readability';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { parseHtmlFragment } from '../html/parse-html.ts';
import { plainWords } from '../html/plain-words.ts';
import { attribute, descendants, type Element, element, type Root, textOf } from '../html/tree.ts';
import { clearFurniture, linkShare } from './furniture.ts';
import { without } from './lead-figure.ts';

export interface FoundBody {
  readonly node: Element;
  /** By how the text is spread, and not by what the page says. */
  readonly isGuess: boolean;
}

/** Names that content systems and portals give the element; its class or id is one of them, or has one as a part. */
const names =
  /(?:^|\s)(?:[\w-]*(?:article|artikel|entry|post|story|news|berita|detail|read|page|single|content|konten)[-_]{0,2}(?:body|content|text|isi|konten|detail|article|artikel)[\w-]*|(?:isi|body|txt)[-_]?(?:berita|artikel|article|news|content)|content-?text|itp_bodycontent|prose)(?=\s|$)/i;

const leastText = 200;

/**
 * `articleBody` is what JSON-LD says the text is. In this order: the element that says so by microdata; the smallest
 * that holds that text; one whose name says so; the page's only article or its main part; what Readability finds.
 */
export function findBody(page: Root, articleBody: string): FoundBody | undefined {
  const marked = longest(selectAll('[itemprop~=articleBody]', page));
  if (marked !== undefined && textOf(marked) !== '') return { node: marked, isGuess: false };
  const held = articleBody === '' ? undefined : smallestWith(page, plainWords(articleBody));
  if (held !== undefined) return { node: held, isGuess: false };
  const scope = select('article', page) !== undefined ? 'article' : 'main, [role=main], body';
  const named = namedIn(page, scope) ?? namedIn(page, 'body');
  if (named !== undefined) return { node: named, isGuess: false };
  const [article, ...others] = selectAll('article', page).filter((node) => textOf(node).length >= leastText);
  if (article !== undefined && others.length === 0) return { node: article, isGuess: false };
  const guessed = guess(page);
  return guessed && { node: guessed, isGuess: true };
}

function longest(nodes: readonly Element[]): Element | undefined {
  return nodes.reduce<Element | undefined>(
    (best, node) => (best === undefined || textOf(node).length > textOf(best).length ? node : best),
    undefined,
  );
}

/** The innermost element with most of a text, however it is spaced: from near its beginning to near its end. */
function smallestWith(page: Root, text: string): Element | undefined {
  if (text.length < leastText) return undefined;
  const bare = withoutSpaces(text);
  const probes = [0.15, 0.5, 0.85].map((share) => bare.slice(Math.floor(bare.length * share)).slice(0, 50));
  const holds = (node: Element) => {
    const own = withoutSpaces(textOf(node));
    return probes.every((probe) => own.includes(probe));
  };
  let found = select('body', page);
  if (found === undefined || !holds(found)) return undefined;
  for (let inner: Element | undefined = found; inner !== undefined; ) {
    found = inner;
    inner = found.children.find((child): child is Element => child.type === 'element' && holds(child));
  }
  return found;
}

/** The one with most text, and of those within it the innermost outside of which no paragraph of the story stands. */
function namedIn(page: Root, scope: string): Element | undefined {
  const named = selectAll(scope, page)
    .flatMap((part) => [part, ...descendants(part)])
    .filter((node) => names.test(attribute(node, 'className')) || names.test(attribute(node, 'id')))
    .filter((node) => !/^(?:body|html|a|img|h\d)$/.test(node.tagName) && linkShare(node) < 0.5);
  const best = longest(named);
  if (best === undefined || textOf(best).length < leastText) return undefined;
  const most = textOf(best).length * 0.5;
  const known = new Set(named);
  const inner = descendants(best).filter((node) => known.has(node) && textOf(node).length >= most);
  return inner.findLast((node) => !holdsParagraph(without(best, node))) ?? best;
}

/** In characters. */
const leastParagraph = 40;

function holdsParagraph(part: Element): boolean {
  return selectAll('p', clearFurniture(part).node).some(
    (node) => textOf(node).length >= leastParagraph && linkShare(node) < 0.5,
  );
}

/** What Mozilla's Readability finds, the reading view of Firefox, as it stands in the page. */
function guess(page: Root): Element | undefined {
  const article = readable(toHtml(page));
  if (!article?.content) return undefined;
  const found = smallestWith(page, article.textContent ?? '');
  return found ?? element('div', parseHtmlFragment(article.content).root.children);
}

function readable(html: string): ReturnType<Readability['parse']> {
  try {
    const { document } = parseHTML(html);
    return new Readability(document as unknown as Document, { charThreshold: leastText }).parse();
  } catch {
    // A page that is too strange for it has no story that could be found, and must not end the import of the others.
    return null;
  }
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
