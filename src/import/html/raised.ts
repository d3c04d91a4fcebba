// A raised number in found HTML → a power or the mark of a note that still reads as one without its raising.
import { attribute, type Element, find, isElement, textOf } from './tree.ts';

const raisedCharacters: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
};

/**
 * `10⁹` for `10<sup>9</sup>`, which were `109` otherwise; `[1]` for a number that leads to a note on its page.
 * `undefined` for any other element, for a link to elsewhere, and for raised words and years, which read as well on
 * the line.
 */
export function raisedNumber(node: Element): string | undefined {
  if (node.tagName !== 'sup') return undefined;
  const written = textOf(node).trim();
  if (!/^[+\-−]?\d{1,3}$/.test(written)) return undefined;
  const link = find(node, (each) => isElement(each, 'a'));
  if (link !== undefined) return attribute(link, 'href').includes('#') ? `[${written}]` : undefined;
  return [...written].map((character) => raisedCharacters[character] ?? character).join('');
}
