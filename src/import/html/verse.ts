// What stands in WordPress's block for poems → a paragraph with their lines.
import { type Element, element, type HtmlNode, text } from './tree.ts';

/** The element is one for program text, for the breaks of its lines alone. `children` are cleaned. */
export function verse(children: readonly HtmlNode[]): Element {
  return element(
    'p',
    children.flatMap((child) => (child.type === 'text' ? brokenLines(child.value) : [child])),
  );
}

function brokenLines(words: string): HtmlNode[] {
  return words
    .split('\n')
    .flatMap((line, index) => [...(index === 0 ? [] : [element('br', [])]), text(line)]);
}
