// An entry of a feed → what it has of its text, whole and in short, as HTML.
import { allText, childrenOf, innerMarkup } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/read-elements.ts';
import { resolvedMarkup } from './feed-base.ts';

/** HTML; each `''` where the entry lacks it. */
export interface EntryTexts {
  readonly full: string;
  readonly short: string;
}

/** Recordings and videos say what they are about in names of their own: plain text, where there is nothing else. */
export function entryTexts(entry: XmlNode): EntryTexts {
  const about = [
    ...childrenOf(entry, 'itunes:summary'),
    ...childrenOf(entry, 'media:group').flatMap((group) => childrenOf(group, 'media:description')),
  ]
    .map(allText)
    .find((text) => text.trim() !== '');
  return {
    full: markupIn(entry, 'content:encoded', 'content', 'xhtml:body', 'body', 'yandex:full-text'),
    short: markupIn(entry, 'description', 'summary') || plainText(about ?? ''),
  };
}

/** A construct of Atom is text, HTML or XHTML by its type. */
export function textOfConstruct(node: XmlNode | undefined): string {
  if (node === undefined) return '';
  const { type = '' } = node.attributes;
  if (type === 'xhtml') return innerMarkup(node);
  return type === 'text' ? escaped(allText(node)) : allText(node);
}

/** Plain text has paragraphs between blank lines; HTML's white space says nothing. */
function bodyOfConstruct(node: XmlNode): string {
  return node.attributes.type === 'text' ? plainText(allText(node)) : textOfConstruct(node);
}

function plainText(text: string): string {
  if (text.trim() === '') return '';
  const paragraphs = text.trim().split(/\n\s*\n/);
  return paragraphs.map((each) => `<p>${escaped(each).replaceAll('\n', '<br>')}</p>`).join('\n');
}

/** HTML of the first that says anything. */
function markupIn(entry: XmlNode, ...names: readonly string[]): string {
  for (const node of childrenOf(entry, ...names).sort(
    (a, b) => names.indexOf(a.name) - names.indexOf(b.name),
  )) {
    const isMarkup =
      node.attributes.type === 'xhtml' || node.content.some((part) => typeof part !== 'string');
    const markup = (isMarkup ? innerMarkup(node) : bodyOfConstruct(node)).trim();
    if (markup !== '') return resolvedMarkup(markup, node.base);
  }
  return '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
