// A page → the element that holds the story's text.
import { Readability } from '@mozilla/readability';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { parseHtmlFragment } from '../html/parse-html.ts';
import { plainWords } from '../html/plain-words.ts';
import { type Element, element, type Root, textOf } from '../html/tree.ts';
import { holderOfMost, holderOfText } from './holder-of-text.ts';
import { markedEntry } from './marked-entry.ts';
import { longest, namedBody } from './named-body.ts';
import { lengthOfProse } from './shown-text.ts';

export interface FoundBody {
  readonly node: Element;
  /** By how the text is spread, and not by what the page says. */
  readonly isGuess: boolean;
}

/** In characters. */
const leastText = 200;

/**
 * `articleBody` is what JSON-LD says the text is. In this order: the element that says so by microdata; the smallest
 * that holds that text; one whose name says so; the page's only entry of microformats, or article; what Readability finds. An
 * element with a small part of the page's prose is passed over: a teaser, a summary, or one paragraph of many.
 */
export function findBody(page: Root, articleBody: string): FoundBody | undefined {
  const prose = proseIn(page);
  const isPart = (node: Element) => {
    const words = lengthOfProse(node);
    return words < leastStory && words < prose * 0.3;
  };
  const said: Element[] = [];
  for (const find of [markedBody, bodyOfData(articleBody), namedBody, markedEntry, onlyArticle]) {
    const node = find(page);
    if (node === undefined) continue;
    if (!isPart(node)) return { node, isGuess: false };
    said.push(node);
  }
  const [first] = said;
  const guessed = guess(page);
  if (first !== undefined && (guessed === undefined || lengthOfProse(guessed) < lengthOfProse(first) * 2)) {
    return { node: first, isGuess: false };
  }
  return guessed && { node: guessed, isGuess: true };
}

/** In characters: what is longer is no teaser, whatever else a page has. */
const leastStory = 1000;

/** Of a page's paragraphs, in characters. */
function proseIn(page: Root): number {
  const lengths = selectAll('p', page)
    .map(lengthOfProse)
    .filter((length) => length >= leastParagraph);
  return lengths.reduce((sum, length) => sum + length, 0);
}

const leastParagraph = 80;

function markedBody(page: Root): Element | undefined {
  const marked = longest(selectAll('[itemprop~=articleBody]', page));
  return marked === undefined || textOf(marked) === '' ? undefined : marked;
}

function bodyOfData(articleBody: string) {
  return (page: Root) => {
    const words = articleBody === '' ? '' : plainWords(articleBody);
    return words.length < leastText ? undefined : holderOfText(page, words);
  };
}

function onlyArticle(page: Root): Element | undefined {
  const [article, ...others] = selectAll('article', page).filter((node) => textOf(node).length >= leastText);
  return others.length === 0 ? article : undefined;
}

/** What Mozilla's Readability finds, the reading view of Firefox, as it stands in the page. */
function guess(page: Root): Element | undefined {
  const article = readable(toHtml(page));
  if (!article?.content) return undefined;
  const words = article.textContent ?? '';
  const found = words.length < leastText ? undefined : holderOfMost(page, words);
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
