// The element of a story's text → the same without headline and byline, and without the dateline that opens it.
import { splitOpening } from '../dateline.ts';
import { linkAddress, pictureAddress } from '../html/addresses.ts';
import {
  attribute,
  descendants,
  type Element,
  type ElementContent,
  element,
  find,
  hasClass,
  isBlank,
  isBlock,
  isContainer,
  isElement,
  text,
  textOf,
  without,
} from '../html/tree.ts';

/** In characters: of what names author, date and section. */
const longestByline = 200;

const bylines =
  /(?:^|[-_\s])(?:byline|author|authors|penulis|reporter|date|tanggal|published|posted|meta|category|kategori|headline|reading-time)(?:$|[-_\s])/i;

/** Of an element that holds the whole story: what stands at its head is known already. */
export function withoutHead(body: Element, headline: string): Element {
  return withoutOpening(withoutBylines(body, headline), headline).body;
}

function withoutBylines(body: Element, headline: string): Element {
  const heading = find(body, (node) => /^h[12]$/.test(node.tagName) && textOf(node) === headline);
  const holdsAll = heading !== undefined || /^(?:article|main|body)$/.test(body.tagName);
  if (!holdsAll) return body;
  const clear = (node: Element): Element => {
    const children = node.children.filter((child) => !isElement(child) || !isOfHead(child, headline));
    return element(
      node.tagName,
      children.map((child) => (isElement(child) ? clear(child) : child)),
      node.properties,
    );
  };
  return clear(body);
}

/** Without what opens it: the headline once more, of whatever level, and lines that part it from nothing. */
function withoutOpening(
  body: Element,
  headline: string,
): { readonly body: Element; readonly isOver: boolean } {
  const kept: ElementContent[] = [];
  for (const [index, child] of body.children.entries()) {
    if (isElement(child, 'hr') || (isHeading(child) && textOf(child) === headline)) continue;
    const inner =
      isElement(child) && isContainer(child)
        ? withoutOpening(child, headline)
        : { body: child, isOver: !isBlank(child) };
    kept.push(inner.body);
    if (inner.isOver)
      return { body: withChildren(body, [...kept, ...body.children.slice(index + 1)]), isOver: true };
  }
  return { body: withChildren(body, kept), isOver: false };
}

function isHeading(node: ElementContent): boolean {
  return isElement(node) && /^h[1-6]$/.test(node.tagName);
}

function withChildren({ tagName, properties }: Element, children: readonly ElementContent[]): Element {
  return element(tagName, children, properties);
}

function isOfHead(node: Element, headline: string): boolean {
  const words = textOf(node);
  if (node.tagName === 'h1' || words === headline) return true;
  const holdsPicture = descendants(node).some(({ tagName }) => tagName === 'img');
  if (node.tagName === 'header' || node.tagName === 'time')
    return words.length <= longestByline * 3 && !holdsPicture;
  return bylines.test(attribute(node, 'className')) && words.length <= longestByline && !holdsPicture;
}

export interface OpenedBody {
  readonly dateline: string;
  readonly agency: string;
  readonly body: Element;
}

/** A dateline that is marked as one, where a page would print it again from its two names. */
export function takeOpening(body: Element): OpenedBody {
  const marked = find(body, (node) => hasClass(node, 'dateline'));
  const written = marked?.children[0];
  const { dateline, agency, rest } = splitOpening(written?.type === 'text' ? `${written.value}x` : '');
  if (marked === undefined || dateline === '' || rest !== 'x') return { dateline: '', agency: '', body };
  return { dateline, agency, body: without(body, marked) };
}

/** `<strong>Garut</strong> - <p>Petani …</p>`: style sheets print the place in the paragraph's first line, so it goes there. */
export function joinDateline(body: Element): Element {
  const start = body.children.findIndex((child) => !isBlank(child));
  const end = body.children.findIndex((child, index) => index >= start && isElement(child) && isBlock(child));
  const block = body.children[end];
  if (!isElement(block)) return body;
  const before = body.children.slice(0, end);
  if (end === start) {
    return element(
      body.tagName,
      [...before, joinDateline(block), ...body.children.slice(end + 1)],
      body.properties,
    );
  }
  const words = textOf(element('span', before));
  if (block.tagName !== 'p' || words.length > longestDateline || !/[-–—]$/.test(words)) return body;
  const joined = element('p', [...before, text(' '), ...block.children], block.properties);
  return element(body.tagName, [joined, ...body.children.slice(end + 1)], body.properties);
}

/** In characters. */
const longestDateline = 80;

const signature = /^(?:pewarta|penulis|reporter|jurnalis|oleh|laporan)\s*:\s*(.+)$/i;

/** The name that the text's last lines sign it with, `Pewarta: Rina`; `''` without one. They stay in the text. */
export function signedBy(body: Element): string {
  const ends = descendants(body)
    .filter(({ tagName }) => /^(?:p|div|span|b|strong|em|i)$/.test(tagName))
    .slice(-mostSigned);
  for (const node of ends.reverse()) {
    const [line = ''] = linesOf(node);
    const [, name] = signature.exec(line) ?? [];
    if (name !== undefined && name.length <= longestDateline) return name;
  }
  return '';
}

/** In elements, from the end. */
const mostSigned = 8;

function linesOf(node: Element): string[] {
  const lines = [''];
  for (const child of node.children) {
    if (isElement(child) && child.tagName === 'br') lines.push('');
    else lines[lines.length - 1] += textOf(child);
  }
  return lines.map((line) => line.trim());
}

/** With links and pictures as a page with a `<base>` means them. */
export function resolvedAgainst(body: Element, base: string): Element {
  if (!URL.canParse(base)) return body;
  const properties = { ...body.properties };
  const href = attribute(body, 'href');
  const src = attribute(body, 'src');
  if (href !== '') properties.href = linkAddress(href, base) ?? href;
  if (src !== '') properties.src = pictureAddress(src, base) ?? src;
  const children = body.children.map((child) => (isElement(child) ? resolvedAgainst(child, base) : child));
  return element(body.tagName, children, properties);
}
