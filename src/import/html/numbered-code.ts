// A table that sets code beside the numbers of its lines, as highlighters of blogs make it → the cell with the code.
import { type Element, find, type HtmlNode, isElement } from './tree.ts';

/** `undefined` for any other row. Numbers are no part of the code: who copies it would copy them. */
export function codeBesideNumbers(cells: readonly Element[]): Element | undefined {
  const [numbers, code, ...others] = cells;
  if (numbers === undefined || code === undefined || others.length > 0) return undefined;
  const holdsCode = find(code, ({ tagName }) => tagName === 'pre') !== undefined;
  return holdsCode && countsUp(wordsOf(numbers)) ? code : undefined;
}

/** The text of each node by itself: numbers may be parted by elements alone. */
function wordsOf(node: HtmlNode): string[] {
  if (node.type === 'text') return node.value.split(/\s+/).filter((word) => word !== '');
  return isElement(node) ? node.children.flatMap(wordsOf) : [];
}

function countsUp(words: readonly string[]): boolean {
  const first = Number(words[0]);
  return Number.isInteger(first) && words.every((word, index) => word === String(first + index));
}
