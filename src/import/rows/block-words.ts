// A node of a body of blocks → its words, with marks and links, as nodes of HTML.
import { isJsonObject, type JsonObject } from '../../json-value.ts';
import { parseHtmlFragment } from '../html/parse-html.ts';
import { element, type HtmlNode, text } from '../html/tree.ts';
import { childrenOf, kindOf, listAt, objectAt, textAt } from './block-values.ts';

/** Names of marks, as editors have them, and of the keys that Strapi and Slate set to `true`. */
const markTags: Readonly<Record<string, string>> = {
  bold: 'strong',
  strong: 'strong',
  italic: 'em',
  em: 'em',
  emphasis: 'em',
  code: 'code',
  strike: 'del',
  strikethrough: 'del',
  'strike-through': 'del',
};

/** Of Lexical, in which a text's marks are bits of one number. */
const formatTags = [
  { bit: 1, tag: 'strong' },
  { bit: 2, tag: 'em' },
  { bit: 4, tag: 'del' },
  { bit: 16, tag: 'code' },
];

/** Editor.js keeps a block's words as HTML, in `data`. */
export function htmlWords(html: unknown): HtmlNode[] {
  return typeof html === 'string' ? parseHtmlFragment(html).root.children : [];
}

export function wordsOf(node: JsonObject): HtmlNode[] {
  const links = new Map(
    listAt(node, 'markDefs')
      .filter(isJsonObject)
      .map((each) => [textAt(each, '_key'), textAt(each, 'href', 'url')]),
  );
  return inlineOf(node, links);
}

function inlineOf(node: JsonObject, links: ReadonlyMap<string, string>): HtmlNode[] {
  const kind = kindOf(node);
  if (kind === 'hardbreak' || kind === 'linebreak') return [element('br', [])];
  const words = typeof node.text === 'string' ? node.text : textAt(node, 'value');
  if (words !== '') return marked(words, node, links);
  const inner = childrenOf(node).flatMap((child) => inlineOf(child, links));
  if (!/^(?:a|link|hyperlink|autolink)$/.test(kind)) return inner;
  return linked(inner, addressIn(node));
}

function marked(words: string, node: JsonObject, links: ReadonlyMap<string, string>): HtmlNode[] {
  const marks = listAt(node, 'marks');
  const names = marks.map((mark) => (isJsonObject(mark) ? textAt(mark, 'type') : String(mark)));
  const tags = [
    ...names.map((name) => markTags[name.toLowerCase()]),
    ...Object.entries(markTags).map(([key, tag]) => (node[key] === true ? tag : undefined)),
    ...formatTags.map(({ bit, tag }) => ((Number(node.format) & bit) === 0 ? undefined : tag)),
  ].filter((tag) => tag !== undefined);
  const lines = words
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [element('br', [])] : []), text(line)]);
  const styled = [...new Set(tags)].reduce<HtmlNode[]>((inner, tag) => [element(tag, inner)], lines);
  const ofMark = marks
    .filter(isJsonObject)
    .map(addressIn)
    .find((address) => address !== '');
  const ofName = names.map((name) => links.get(name) ?? '').find((address) => address !== '');
  return linked(styled, ofMark ?? ofName ?? '');
}

function linked(inner: HtmlNode[], href: string): HtmlNode[] {
  return href === '' ? inner : [element('a', inner, { href })];
}

/** Where a link leads, or where a picture or player lies. */
export function addressIn(node: JsonObject): string {
  const holders = [node, objectAt(node, 'attrs'), objectAt(node, 'data'), objectAt(node, 'fields')];
  const files = holders.map((holder) => objectAt(holder, 'file', 'image', 'asset', 'value'));
  return (
    [...holders, ...files]
      .map((each) => textAt(each, 'url', 'href', 'src', 'uri', 'source', 'link', 'embed'))
      .find((each) => each !== '') ?? ''
  );
}
