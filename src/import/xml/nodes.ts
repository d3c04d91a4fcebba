// What is asked of elements of XML.
import { parserFor } from '../../markdown/parser.ts';
import type { XmlNode } from './read-elements.ts';

export function childrenOf(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  return node.content.filter(
    (child): child is XmlNode => typeof child !== 'string' && names.includes(child.name),
  );
}

export function childOf(node: XmlNode, ...names: readonly string[]): XmlNode | undefined {
  for (const name of names) {
    const [found] = childrenOf(node, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Of the first child that has any; trimmed. */
export function textIn(node: XmlNode, ...names: readonly string[]): string {
  for (const name of names) {
    for (const child of childrenOf(node, name)) {
      const text = allText(child).trim();
      if (text !== '') return text;
    }
  }
  return '';
}

/** With that of the elements within. */
export function allText(node: XmlNode): string {
  return node.content.map((child) => (typeof child === 'string' ? child : allText(child))).join('');
}

const { escapeHtml } = parserFor(false).utils;

/** As it is written within the element: for content that is XHTML. */
export function innerMarkup(node: XmlNode): string {
  return node.content
    .map((child) => (typeof child === 'string' ? escapeHtml(child) : markupOf(child)))
    .join('');
}

function markupOf(node: XmlNode): string {
  const name = node.name.replace(/^.*:/, '');
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const isVoid = /^(?:br|hr|img|input|source|track|wbr|col|embed)$/.test(name);
  return `<${name}${attributes.join('')}>${isVoid ? '' : `${innerMarkup(node)}</${name}>`}`;
}
