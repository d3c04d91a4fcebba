// A tree of found HTML → the same text in elements that Markdown has a place for, and remarks on what changed.
import { linkAddress } from './addresses.ts';
import { embedAddress, isFilm, postAddress } from './embeds.ts';
import {
  cleanImage,
  isFigure,
  isTrackingDot,
  paragraphOfPictures,
  pictureInLink,
  smileyOf,
} from './figures.ts';
import type { Findings } from './findings.ts';
import { headingOfFold } from './fold.ts';
import { raisedNumber } from './raised.ts';
import { styled } from './styled.ts';
import { cleanTable } from './tables.ts';
import { cleanText } from './text.ts';
import {
  attribute,
  descendants,
  type Element,
  element,
  find,
  type HtmlNode,
  hasClass,
  isBlank,
  isElement,
  type Root,
  text,
  textOf,
  without,
} from './tree.ts';
import { verse } from './verse.ts';

export interface CleaningContext {
  /** Of the page; `''` where it is not known. */
  readonly base: string;
  /** Of its pictures; `''` where relative ones lie beside the page. */
  readonly pictureBase: string;
  readonly tell: Findings['tell'];
  readonly isCode?: boolean;
  /** Within a heading there are no paragraphs. */
  readonly isHeading?: boolean;
}

export function cleanTree(root: Root, context: CleaningContext): HtmlNode[] {
  return cleanAll(withoutSpares(root.children), context);
}

export function cleanAll(nodes: readonly HtmlNode[], context: CleaningContext): HtmlNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [text(cleanText(node.value, context))];
    return isElement(node) ? cleanElement(node, context) : [];
  });
}

function cleanElement(node: Element, context: CleaningContext): HtmlNode[] {
  const { tell } = context;
  const kind = kinds.get(node.tagName);
  if (kind === 'machinery') return [];
  if (isHidden(node)) {
    if (textOf(node) !== '') tell('hidden', textOf(node));
    return [];
  }
  if (kind === 'control') {
    const heading = headingOfFold(node);
    if (heading !== '') {
      const words = element('strong', [text(cleanText(heading, context))]);
      return [context.isHeading ? words : element('p', [words])];
    }
    tell('form', attribute(node, 'name') || textOf(node));
    return [];
  }
  if (kind === 'drawing') {
    tell('drawing', textOf(node));
    return [];
  }
  if (kind === 'embed') return embed(embedAddress(node, context.base), node, context);
  if (node.tagName === 'img') return image(node, context);
  if (node.tagName === 'a') return hasClass(node, 'wp-block-file__button') ? [] : link(node, context);
  if (hasClass(node, 'wp-block-verse')) return [verse(cleanAll(node.children, context))];
  if (node.tagName === 'table') return cleanTable(node, context);
  if (hasClass(node, 'instagram-media', 'tiktok-embed', 'fb-post', 'fb-video')) {
    const address = postAddress(node);
    if (address !== '') return embed(address, node, context);
  }
  if (isFigure(node)) return figure(node, context);
  const raised = raisedNumber(node);
  if (raised !== undefined) return [text(raised)];
  if (hasClass(node, 'wp-block-pullquote')) return [pullQuote(node, context)];
  return [styled(node, cleanAll(node.children, contextWithin(node, context)))];
}

function contextWithin(node: Element, context: CleaningContext): CleaningContext {
  if (isProgram(node)) return { ...context, isCode: true };
  return /^h[1-6]$/.test(node.tagName) ? { ...context, isHeading: true } : context;
}

function isProgram({ tagName }: Element): boolean {
  return /^(?:pre|code|listing|xmp|plaintext|samp|kbd|tt)$/.test(tagName);
}

type Kind = 'machinery' | 'control' | 'drawing' | 'embed';

const kinds = new Map<string, Kind>([
  ...names(
    'machinery',
    'script style template head title meta link base area param source track wbr rp colgroup col',
  ),
  ...names('control', 'input select option datalist textarea button'),
  ...names('drawing', 'svg math canvas'),
  ...names('embed', 'iframe frame embed object applet video audio'),
]);

function names(kind: Kind, list: string): [string, Kind][] {
  return list.split(' ').map((name) => [name, kind]);
}

/** By its own mark: style sheets are not read. */
export function isHidden(node: Element): boolean {
  if (node.properties.hidden === true || node.properties.hidden === '') return true;
  return (
    /(?:^|;)\s*display\s*:\s*none\b/i.test(attribute(node, 'style')) || hasClass(node, 'screen-reader-text')
  );
}

/** A line of its own. What an object holds for browsers without its plugin is shown where it names no address. */
function embed(address: string, node: Element, context: CleaningContext): HtmlNode[] {
  if (address !== '') {
    context.tell('embed', address);
    return [element('p', [text(address)])];
  }
  context.tell('embed-lost', attribute(node, 'src') || attribute(node, 'id') || node.tagName);
  return isElement(node, 'object', 'video', 'audio') ? cleanAll(node.children, context) : [];
}

function image(node: Element, context: CleaningContext): HtmlNode[] {
  if (isTrackingDot(node)) return [];
  const smiley = smileyOf(node);
  if (smiley !== '') return [text(smiley)];
  const cleaned = cleanImage(node, context);
  return cleaned === undefined ? [] : [cleaned];
}

function link(node: Element, context: CleaningContext): HtmlNode[] {
  const picture = pictureInLink(node, context);
  if (picture !== undefined) return image(picture, context);
  const children = cleanAll(node.children, context);
  const written = attribute(node, 'href');
  if (written === '') return children;
  const address = linkAddress(written, context.base);
  // A button to play, which is a drawing.
  if (address !== undefined && children.every(isBlank) && isFilm(address)) {
    return embed(address, node, context);
  }
  if (address !== undefined) return [element('a', children, { href: address })];
  if (textOf(node) !== '' || !written.startsWith('#')) context.tell('link', written);
  return children;
}

function figure(node: Element, context: CleaningContext): HtmlNode[] {
  const pullquote = hasClass(node, 'wp-block-pullquote') ? pullQuote(node, context) : undefined;
  if (pullquote !== undefined) return [pullquote];
  return paragraphOfPictures(node, context) ?? cleanAll(node.children, context);
}

/** Marked as the site's own pull quotes are; who said it stands on the last line behind a dash. */
function pullQuote(node: Element, context: CleaningContext): Element {
  const quote = find(node, ({ tagName }) => tagName === 'blockquote') ?? node;
  const cite = find(node, ({ tagName }) => tagName === 'cite');
  const said = cite === undefined ? '' : textOf(cite).replace(/^[-–—\s]+/, '');
  const children = cleanAll(without(quote, cite).children, context);
  const attribution = said === '' ? [] : [element('p', [text(`— ${said}`)])];
  return element('blockquote', [element('pull-quote', []), ...children, ...attribution]);
}

/** A picture that a script would load later has a second one for readers without: one of both is enough. */
function withoutSpares(nodes: readonly HtmlNode[]): HtmlNode[] {
  const kept: HtmlNode[] = [];
  for (const node of nodes) {
    if (!isElement(node)) {
      kept.push(node);
      continue;
    }
    const children = withoutSpares(node.children);
    if (node.tagName !== 'noscript') {
      kept.push(element(node.tagName, children, node.properties));
      continue;
    }
    const before = kept.findLastIndex((each) => !isBlank(each));
    const spare = descendants(node).some(({ tagName }) => tagName === 'img' || tagName === 'iframe');
    if (spare && isElement(kept[before], 'img', 'iframe')) kept.splice(before, 1);
    kept.push(...children);
  }
  return kept;
}
