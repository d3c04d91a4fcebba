// A body that is a list of blocks, as editors keep it in JSON → its HTML: Editor.js, Portable Text, Strapi, ProseMirror,
// Contentful, Lexical and Slate, which differ in names more than in form.
import { toHtml } from 'hast-util-to-html';
import { isJsonObject, type JsonObject, parseJson } from '../../json-value.ts';
import { element, type HtmlNode } from '../html/tree.ts';
import { itemOf, listOfItem, partsOfBlock } from './block-parts.ts';
import { childrenOf, kindOf, objectAt, textAt } from './block-values.ts';

export interface BlockBody {
  readonly html: string;
  /** Kinds of blocks of which nothing can be shown, each once; those without anything in them are none. */
  readonly dropped: readonly string[];
}

/** `undefined` for a text that is none. */
export function blockBody(written: string): BlockBody | undefined {
  if (!/^\s*[[{]/.test(written)) return undefined;
  const blocks = blocksIn(parseJson(written));
  if (blocks === undefined) return undefined;
  const dropped = new Set<string>();
  const parts: HtmlNode[] = [];
  for (const block of blocks) {
    const made = partsOfBlock(block);
    if (made.length === 0 && hasContent(block)) dropped.add(textAt(block, 'type', '_type', 'nodeType'));
    addTo(parts, block, made);
  }
  return { html: toHtml({ type: 'root', children: parts }), dropped: [...dropped] };
}

/** The list of a document, `{blocks: […]}`, `{type: doc, content: […]}` and their like, or the list itself. */
export function blocksIn(value: unknown): readonly JsonObject[] | undefined {
  if (Array.isArray(value)) {
    const blocks = value.filter(isJsonObject);
    const areBlocks = blocks.length > 0 && blocks.every((block) => kindOf(block) !== '');
    return areBlocks && blocks.length === value.length ? blocks : undefined;
  }
  if (!isJsonObject(value)) return undefined;
  if (Array.isArray(value.blocks)) return blocksIn(value.blocks);
  const root = objectAt(value, 'root') ?? value;
  return /^(?:root|doc|document)$/.test(kindOf(root)) ? blocksIn(childrenOf(root)) : undefined;
}

/** Items that stand as blocks of their own go into the list before them. */
function addTo(parts: HtmlNode[], block: JsonObject, made: readonly HtmlNode[]): void {
  const list = listOfItem(block);
  const last = parts.at(-1);
  if (list === undefined) parts.push(...made);
  else if (last?.type === 'element' && last.tagName === list) last.children.push(itemOf(block));
  else parts.push(element(list, [itemOf(block)]));
}

/** An empty paragraph has its kind, a list of nothing, and what numbers it. */
function hasContent(value: unknown): boolean {
  if (typeof value === 'string') return value !== '';
  if (Array.isArray(value)) return value.some(hasContent);
  if (!isJsonObject(value)) return false;
  const own = Object.entries(value).filter(
    ([key]) =>
      !/^(?:_?type|nodeType|_?key|id|style|version|format|direction|mode|detail|marks|markDefs)$/.test(key),
  );
  return own.some(([, each]) => hasContent(each));
}
