// Tables of a page: those of data stay tables, those that place things become what they hold.
import { type CleaningContext, cleanAll } from './clean-tree.ts';
import { cleanImage, isImage } from './figures.ts';
import { codeBesideNumbers } from './numbered-code.ts';
import {
  attribute,
  descendants,
  type Element,
  element,
  find,
  type HtmlNode,
  isBlank,
  isBlock,
  isElement,
  text,
  textOf,
} from './tree.ts';

export function cleanTable(table: Element, context: CleaningContext): HtmlNode[] {
  const rows = rowsOf(table);
  const caption = table.children.filter((child) => isElement(child, 'caption'));
  const title = caption.filter((each) => textOf(each) !== '').map((each) => paragraph(each, context));
  if (rows.length === 0) return title;
  const picture = pictureWithCaption(rows, context);
  if (picture !== undefined) return [...title, picture];
  const code = rows.length === 1 ? codeBesideNumbers(rows.flatMap(cellsOf)) : undefined;
  if (code !== undefined) return [...title, ...cleanAll(code.children, context)];
  if (isLayout(table, rows)) {
    context.tell('layout-table', textOf(table));
    const cells = rows.flatMap(cellsOf).map((cell) => element('div', cleanAll(cell.children, context)));
    return [...title, ...cells];
  }
  return [...title, dataTable(rows, context)];
}

/** Those of the table itself, heads first and feet last as they are written. */
function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child): Element[] => {
    if (isElement(child) && child.tagName === 'tr') return [child];
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child) => isElement(child, 'td', 'th'));
}

function isLayout(table: Element, rows: readonly Element[]): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true;
  const cells = rows.flatMap(cellsOf);
  const hasHead =
    cells.some(({ tagName }) => tagName === 'th') ||
    table.children.some((child) => isElement(child, 'thead'));
  if (hasHead) return false;
  const isOneLine = rows.length === 1 || rows.every((row) => cellsOf(row).length <= 1);
  return isOneLine || cells.some(holdsBlocks);
}

/** More than the one paragraph that word processors put into every cell. */
function holdsBlocks(cell: Element): boolean {
  const inside = descendants(cell);
  if (inside.some(({ tagName }) => /^(?:table|h[1-6]|ul|ol|blockquote|pre|figure|img|iframe)$/.test(tagName)))
    return true;
  return inside.filter(({ tagName }) => tagName === 'p' || tagName === 'div').length > 1;
}

/** A picture in one row and words in the next is how old pages set a caption. */
function pictureWithCaption(rows: readonly Element[], context: CleaningContext): Element | undefined {
  const cells = rows.flatMap(cellsOf);
  const [first, second, ...others] = cells;
  if (first === undefined || second === undefined || others.length > 0 || rows.length !== 2) return undefined;
  const image = find(first, isImage);
  const caption = textOf(second);
  const isPair = descendants(first).filter(isImage).length === 1 && find(second, isImage) === undefined;
  if (image === undefined || !isPair || textOf(first) !== '' || caption.length > longestCaption)
    return undefined;
  const cleaned = cleanImage(image, context, caption);
  return cleaned && element('p', [cleaned]);
}

/** In characters. */
const longestCaption = 500;

function dataTable(rows: readonly Element[], context: CleaningContext): Element {
  const [first, ...others] = rows.map((row) => cellsOf(row).map((cell) => cleanCell(cell, context)));
  const head = (first ?? []).map((cell) => ({ ...cell, tagName: 'th' }));
  return element('table', [
    element('thead', [element('tr', head)]),
    element(
      'tbody',
      others.map((cells) => element('tr', cells)),
    ),
  ]);
}

/** A line of text: Markdown's cells hold no more. */
function cleanCell(cell: Element, context: CleaningContext): Element {
  if (holdsBlocks(cell)) context.tell('table-cell', textOf(cell));
  const { rowSpan, colSpan, align } = cell.properties;
  const spans = { ...spanOf('rowSpan', rowSpan), ...spanOf('colSpan', colSpan) };
  const children = inOneLine(cleanAll(cell.children, context));
  return element(cell.tagName, children, align === undefined ? spans : { ...spans, align });
}

/** A hostile table would span millions of cells. */
function spanOf(name: string, span: unknown): { readonly [name: string]: number } {
  const count = Number(span);
  return Number.isInteger(count) && count > 1 && count <= 100 ? { [name]: count } : {};
}

function inOneLine(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    if (node.tagName === 'br' || node.tagName === 'hr') return [text(' ')];
    const children = inOneLine(node.children);
    if (node.tagName === 'pre') return [element('code', children)];
    return isBlock(node)
      ? [text(' '), ...children, text(' ')]
      : [{ ...node, children: element('x', children).children }];
  });
}

function paragraph(node: HtmlNode, context: CleaningContext): Element {
  const children = isElement(node) ? cleanAll(node.children, context) : [];
  return element(
    'p',
    inOneLine(children).filter((child) => !isBlank(child) || child.type === 'text'),
  );
}
