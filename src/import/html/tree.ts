// What is asked of HTML trees, and how their elements are made.
import type { Element, ElementContent, Properties, Root } from 'hast';

export type { Element, ElementContent, Root } from 'hast';

/** What may stand in a tree below its root. */
export type HtmlNode = Root['children'][number];

export function isElement(node: HtmlNode | Root | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

export function element(
  tagName: string,
  children: readonly HtmlNode[],
  properties: Properties = {},
): Element {
  return { type: 'element', tagName, properties, children: children.filter(isContent) };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}

function isContent(node: HtmlNode): node is ElementContent {
  return node.type !== 'doctype';
}

/** Trimmed; `''` where the element lacks it. Names are those of the DOM: `dataSrc`, `className`. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return '';
  return (Array.isArray(value) ? value.join(' ') : String(value)).trim();
}

export function hasClass(node: Element, ...names: readonly (string | RegExp)[]): boolean {
  const classes = attribute(node, 'className').split(/\s+/);
  return names.some((name) =>
    classes.some((each) => (typeof name === 'string' ? each === name : name.test(each))),
  );
}

/** All text in it, each run of white space one space, trimmed; `''` for pictures. */
export function textOf(node: HtmlNode | Root): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: HtmlNode | Root): string {
  if (node.type === 'text') return node.value;
  if (isElement(node, 'br')) return '\n';
  if (!('children' in node)) return '';
  const inner = node.children.map(rawText).join('');
  return isElement(node) && isBlock(node) ? ` ${inner} ` : inner;
}

/** In the order of the page, those inside of others after them. */
export function descendants(node: HtmlNode | Root): Element[] {
  const found: Element[] = [];
  collect(node, found);
  return found;
}

/** Into one list: to join a list for each element costs as much again for every level that it stands below. */
function collect(node: HtmlNode | Root, found: Element[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (!isElement(child)) continue;
    found.push(child);
    collect(child, found);
  }
}

export function find(node: HtmlNode | Root, wanted: (node: Element) => boolean): Element | undefined {
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const found = wanted(child) ? child : find(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same tree without one of its elements. */
export function without(node: Element, unwanted: Element | undefined): Element {
  const children = node.children
    .filter((child) => child !== unwanted)
    .map((child) => (isElement(child) ? without(child, unwanted) : child));
  return { ...node, children };
}

/** What holds blocks and says nothing itself. */
const containers =
  'address article aside body center details div fieldset figcaption figure footer form header hgroup html legend main nav picture section summary';
/** `pull-quote` is this project's own: the mark that a quote begins with. */
const ownBlocks =
  'p h1 h2 h3 h4 h5 h6 blockquote ul ol dir menu li dl dt dd pre listing xmp plaintext table hr pull-quote';
const tableParts = 'caption thead tbody tfoot tr td th';

const containerNames = new Set(containers.split(' '));
const blockNames = new Set(`${containers} ${ownBlocks} ${tableParts}`.split(' '));

export function isContainer({ tagName }: Element): boolean {
  return containerNames.has(tagName);
}

/** Begins a line of its own. */
export function isBlock({ tagName }: Element): boolean {
  return blockNames.has(tagName);
}

export function isBlank(node: HtmlNode): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}
