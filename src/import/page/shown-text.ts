// A part of a page → the text that its readers see.
import { type HtmlNode, isElement, type Root } from '../html/tree.ts';

const unshown = ['script', 'style', 'template', 'noscript'];

/** As it is spaced. What programs read is not in it: a page says its whole text in its data once more. */
export function shownText(node: HtmlNode | Root): string {
  return textBeside(node, unshown);
}

/** How much of a part is told rather than linked, in characters. */
export function lengthOfProse(node: HtmlNode | Root): number {
  return textBeside(node, [...unshown, 'a'])
    .replace(/\s+/g, ' ')
    .trim().length;
}

function textBeside(node: HtmlNode | Root, passedOver: readonly string[]): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (isElement(node) && passedOver.includes(node.tagName))) return '';
  return node.children.map((child) => textBeside(child, passedOver)).join('');
}
