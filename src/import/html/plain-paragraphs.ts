// HTML that is to be shown as plain text → the text, its paragraphs parted by empty lines, its breaks kept.
import { isWebAddress } from '../../web-address.ts';
import { parseHtmlFragment } from './parse-html.ts';
import { cleanText } from './text.ts';
import { attribute, type HtmlNode, isBlock } from './tree.ts';

/** Where a link leads stands in parentheses behind its words; `''` where the HTML says nothing. */
export function plainParagraphs(html: string): string {
  const written = parseHtmlFragment(html).root.children.map(textOf).join('');
  return cleanText(written, { tell: () => {} })
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(node: HtmlNode): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type !== 'element' || /^(?:script|style|template)$/.test(node.tagName)) return '';
  const inner = node.children.map(textOf).join('');
  switch (node.tagName) {
    case 'br':
      return '\n';
    case 'pre':
      return `\n\n${node.children.map(rawText).join('')}\n\n`;
    case 'a':
      return withAddress(inner, attribute(node, 'href'));
    case 'img':
      return withAddress(attribute(node, 'alt'), attribute(node, 'src'));
    case 'li':
      return `\n- ${inner.trim()}\n`;
    case 'blockquote':
      return `\n\n${inner.trim().replace(/^/gm, '> ')}\n\n`;
    default:
      return isBlock(node) ? `\n\n${inner}\n\n` : inner;
  }
}

function rawText(node: HtmlNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(rawText).join('') : '';
}

function withAddress(words: string, address: string): string {
  const isSaid = words.includes(address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''));
  if (!isWebAddress(address) || isSaid) return words;
  return words.trim() === '' ? address : `${words} (${address})`;
}
