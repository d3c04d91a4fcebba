// An element that a style makes bold or italic, or takes that from → one that says so by its name.
import { attribute, type Element, element, type HtmlNode } from './tree.ts';

/** Emphasis that is written as a style, and elements whose emphasis a style takes away, as word processors do it. */
export function styled(node: Element, children: readonly HtmlNode[]): HtmlNode {
  const { tagName } = node;
  const style = attribute(node, 'style');
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase() ?? '';
  const isBold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const isItalic = /(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/i.test(style);
  if (tagName === 'b' || tagName === 'strong')
    return element(weight !== '' && !isBold ? 'span' : 'strong', children);
  if (tagName === 'i' || tagName === 'em' || tagName === 'cite' || tagName === 'dfn' || tagName === 'var') {
    return element('em', children);
  }
  if (tagName === 'span' || tagName === 'font') {
    const inner = isItalic ? [element('em', children)] : children;
    return element(isBold ? 'strong' : 'span', inner);
  }
  // The rest of what a page underlines, marks or sets smaller has no sign in Markdown.
  if (tagName === 'u' || tagName === 'mark' || tagName === 'ins') return element('span', children);
  const { start } = node.properties;
  return element(tagName, children, tagName === 'ol' && start !== undefined ? { start } : {});
}
