// A cleaned tree → the same without inline elements that Markdown has no sign for, and each mark once around its words.
import { type HtmlNode, isBlock, isElement, text } from './tree.ts';

/** Inline elements that the step to Markdown makes something of; all others are what they hold. */
const signs = new Set(
  'a b strong i em code kbd samp tt var del s strike q img br wbr input pull-quote'.split(' '),
);
/** Marks that change nothing within another of their kind: HTML that never closes one opens it anew and anew. */
const kinds = new Map(
  Object.entries({ b: 'strong', strong: 'strong', i: 'em', em: 'em', del: 'del', s: 'del', strike: 'del' }),
);

/** Texts beside each other are one: what handles each piece on its own takes minutes for many thousands. */
export function plainInline(nodes: readonly HtmlNode[], within: ReadonlySet<string> = new Set()): HtmlNode[] {
  return joinTexts(nodes.flatMap((node) => opened(node, within)));
}

function opened(node: HtmlNode, within: ReadonlySet<string>): HtmlNode[] {
  if (!isElement(node)) return node.type === 'comment' ? [] : [node];
  const { tagName, children } = node;
  const kind = kinds.get(tagName);
  const isPlain = !isBlock(node) && !signs.has(tagName);
  if (isPlain || (kind !== undefined && within.has(kind))) return plainInline(children, within);
  const inside = isBlock(node) || kind === undefined ? within : new Set([...within, kind]);
  return [{ ...node, children: plainInline(children, inside).filter((child) => child.type !== 'doctype') }];
}

function joinTexts(nodes: readonly HtmlNode[]): HtmlNode[] {
  const joined: HtmlNode[] = [];
  let words: string[] = [];
  const endText = () => {
    if (words.length > 0) joined.push(text(words.join('')));
    words = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') words.push(node.value);
    else {
      endText();
      joined.push(node);
    }
  }
  endText();
  return joined;
}
