// HTML as it was found → its tree as data, with no more levels than a page can need.
import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  type ParserOptions,
  parse,
  parseFragment,
} from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

export interface ParsedHtml {
  readonly root: Root;
  /** Elements lay deeper than `deepest`, and what they held was lifted there. */
  readonly isFlattened: boolean;
}

/** In levels. Whole pages of portals have some forty; what walks a tree by recursion is safe up to thousands. */
const deepest = 120;

/**
 * Of one tree. A mark that is never closed (`<font>`) begins again in every paragraph after it, so a small file may ask
 * for millions; whole pages of portals have some thousands.
 */
const mostElements = 250_000;

/** A part of a page, as feeds and databases hold it. Scripts do not run: what `<noscript>` holds is there. */
export function parseHtmlFragment(html: string): ParsedHtml {
  return parseBounded(html, (source, options) => parseFragment(source, options));
}

/** A whole page, with its head. */
export function parseHtmlPage(html: string): ParsedHtml {
  return parseBounded(html, (source, options) => parse(source, options));
}

type Options = ParserOptions<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>;

class TooManyElements extends Error {}

/** Beyond the bound, marks are left out, which are all that can multiply. */
function parseBounded(html: string, parseWith: (source: string, options: Options) => Node): ParsedHtml {
  let count = 0;
  const createElement: typeof defaultTreeAdapter.createElement = (...given) => {
    count += 1;
    if (count > mostElements) throw new TooManyElements();
    return defaultTreeAdapter.createElement(...given);
  };
  try {
    const treeAdapter = { ...defaultTreeAdapter, createElement };
    return treeOf(parseWith(html, { scriptingEnabled: false, treeAdapter }));
  } catch (error) {
    if (!(error instanceof TooManyElements)) throw error;
    const plain = html.replace(
      /<\/?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?:\s[^<>]*)?>/gi,
      '',
    );
    return { ...treeOf(parseWith(plain, { scriptingEnabled: false })), isFlattened: true };
  }
}

function treeOf(document: Node): ParsedHtml {
  const isFlattened = flatten(document);
  const tree = fromParse5(document);
  if (tree.type !== 'root') throw new TypeError(`A parsed page is a root, not a ${tree.type}`);
  return { root: tree, isFlattened };
}

/** Without recursion: the levels are those of a hostile page. */
function flatten(document: Node): boolean {
  let isFlattened = false;
  const open: { readonly node: Node; readonly level: number }[] = [{ node: document, level: 0 }];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const { node, level } = each;
    const parent = parentOf(node);
    if (parent === undefined) continue;
    if (level >= deepest && parent.childNodes.some((child) => 'childNodes' in child)) {
      parent.childNodes = leavesOf(parent);
      isFlattened = true;
    }
    for (const child of parent.childNodes) open.push({ node: child, level: level + 1 });
  }
  return isFlattened;
}

/** A template keeps its children aside; no reader sees them. */
function parentOf(node: Node): ParentNode | undefined {
  return 'childNodes' in node ? node : undefined;
}

/** Texts and elements without content, in order. */
function leavesOf(parent: ParentNode): ChildNode[] {
  const leaves: ChildNode[] = [];
  const open: ChildNode[] = [...parent.childNodes].reverse();
  for (let child = open.pop(); child !== undefined; child = open.pop()) {
    const inner = 'childNodes' in child ? child.childNodes : [];
    if (inner.length === 0) leaves.push(child);
    for (let index = inner.length - 1; index >= 0; index -= 1) {
      const each = inner[index];
      if (each !== undefined) open.push(each);
    }
  }
  return leaves;
}
