// A block of a body of blocks → the elements of HTML that show it.
import { isJsonObject, type JsonObject } from '../../json-value.ts';
import { type Element, element, type HtmlNode, isBlank, text } from '../html/tree.ts';
import { childrenOf, kindOf, listAt, objectAt, textAt } from './block-values.ts';
import { addressIn, htmlWords, wordsOf } from './block-words.ts';

const lists =
  /^(?:(?:ordered|numbered|number)list|ol)$|^(?:list|checklist|(?:un)?orderedlist|bullet(?:ed)?list|ul)$/;
const numbered = /^(?:order|number|ol$)/;
const numbersOfHeadings = ['one', 'two', 'three', 'four', 'five', 'six'];

/** Nothing for a block that has no words and nothing to show. */
export function partsOfBlock(block: JsonObject): HtmlNode[] {
  const kind = kindOf(block);
  const level = levelOf(block, kind);
  if (level > 0) return filled(`h${level}`, innerOf(block));
  if (lists.test(kind)) return filled(tagOfList(block, kind), itemsOf(block));
  switch (kind) {
    case 'quote':
    case 'blockquote':
    case 'pullquote':
      return filled('blockquote', [
        ...quoted(block),
        ...filled('p', htmlWords(objectAt(block, 'data')?.caption)),
      ]);
    case 'code':
    case 'codeblock':
      return filled('pre', filled('code', codeOf(block)));
    case 'image':
    case 'img':
    case 'picture':
    case 'upload':
      return pictureOf(block);
    case 'delimiter':
    case 'divider':
    case 'horizontalrule':
    case 'hr':
      return [element('hr', [])];
    case 'raw':
    case 'html':
      return htmlWords(textAt(objectAt(block, 'data'), 'html') || textAt(block, 'html', 'content', 'value'));
    case 'table':
      return tableOf(block);
    default:
      return paragraphOf(block);
  }
}

/** Of items that are blocks of their own, as in Portable Text: of which kind of list they are. */
export function listOfItem(block: JsonObject): 'ul' | 'ol' | undefined {
  const item = textAt(block, 'listItem');
  return item === '' ? undefined : numbered.test(item) ? 'ol' : 'ul';
}

export function itemOf(block: JsonObject): Element {
  const nested = childrenOf(block).filter((child) => lists.test(kindOf(child)));
  const words = childrenOf(block).filter((child) => !lists.test(kindOf(child)));
  return element('li', [
    ...wordsOf({ ...block, children: words, content: [] }),
    ...nested.flatMap(partsOfBlock),
  ]);
}

/** What has other blocks in it, such as columns, is these; the address of a player stands alone in its line. */
function paragraphOf(block: JsonObject): HtmlNode[] {
  const inner = innerOf(block);
  if (inner.some((node) => !isBlank(node))) return filled('p', inner);
  const address = addressIn(block);
  return /^https?:\/\//.test(address) ? [element('iframe', [], { src: address })] : [];
}

function innerOf(block: JsonObject): HtmlNode[] {
  const data = objectAt(block, 'data');
  const html =
    textAt(data, 'text', 'message') || (childrenOf(block).length > 0 ? '' : textAt(block, 'content'));
  return html === '' ? wordsOf(block) : htmlWords(html);
}

function quoted(block: JsonObject): HtmlNode[] {
  const paragraphs = childrenOf(block).filter((child) => /^(?:p|paragraph)$/.test(kindOf(child)));
  return paragraphs.length > 0 ? paragraphs.flatMap(partsOfBlock) : filled('p', innerOf(block));
}

/** `0` for what is no heading: `h2`, `heading-2`, `heading-two`, `{type: header, data: {level: 2}}`, `{style: h2}`. */
function levelOf(block: JsonObject, kind: string): number {
  const name =
    kind === 'block'
      ? textAt(block, 'style')
      : kind === 'heading' && textAt(block, 'tag') !== ''
        ? textAt(block, 'tag')
        : kind;
  const [, digit = '', word = ''] = /^(?:h|heading|header)(?:([1-6])|(one|two|three|four|five|six))?$/.exec(
    name,
  ) ?? [undefined];
  if (digit !== '') return Number(digit);
  if (word !== '') return numbersOfHeadings.indexOf(word) + 1;
  if (name !== 'heading' && name !== 'header') return 0;
  const level = Number(block.level ?? objectAt(block, 'attrs')?.level ?? objectAt(block, 'data')?.level);
  return level >= 1 && level <= 6 ? level : 2;
}

function tagOfList(block: JsonObject, kind: string): 'ul' | 'ol' {
  const style = textAt(objectAt(block, 'data'), 'style') || textAt(block, 'format', 'listType', 'tag');
  return numbered.test(kind) || numbered.test(style) ? 'ol' : 'ul';
}

function itemsOf(block: JsonObject): Element[] {
  const ofData = listAt(objectAt(block, 'data'), 'items').map((item) => {
    if (!isJsonObject(item)) return element('li', htmlWords(item));
    const nested =
      listAt(item, 'items').length > 0 ? partsOfBlock({ type: 'list', data: { items: item.items } }) : [];
    return element('li', [...htmlWords(textAt(item, 'content', 'text')), ...nested]);
  });
  return [...ofData, ...childrenOf(block).map(itemOf)];
}

function codeOf(block: JsonObject): HtmlNode[] {
  const code = textAt(objectAt(block, 'data'), 'code') || textAt(block, 'code');
  return code === '' ? wordsOf(block) : [text(code)];
}

function pictureOf(block: JsonObject): HtmlNode[] {
  const src = addressIn(block);
  if (src === '') return [];
  const holders = [
    block,
    objectAt(block, 'data'),
    objectAt(block, 'attrs'),
    objectAt(block, 'image', 'value'),
  ];
  const said = (...keys: string[]) =>
    holders.map((each) => textAt(each, ...keys)).find((each) => each !== '') ?? '';
  const image = element('img', [], { src, alt: said('alt', 'alternativeText') });
  return [element('figure', [image, ...filled('figcaption', htmlWords(said('caption')))])];
}

function tableOf(block: JsonObject): HtmlNode[] {
  const ofData = listAt(objectAt(block, 'data'), 'content').map((row) =>
    element(
      'tr',
      (Array.isArray(row) ? row : []).map((cell) => element('td', htmlWords(cell))),
    ),
  );
  const rows = childrenOf(block).map((row) =>
    element(
      'tr',
      childrenOf(row).map((cell) => element('td', wordsOf(cell))),
    ),
  );
  return filled('table', [...ofData, ...rows]);
}

function filled(tag: string, children: readonly HtmlNode[]): Element[] {
  return children.some((child) => !isBlank(child)) ? [element(tag, children)] : [];
}
