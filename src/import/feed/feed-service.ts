// The HTML of an entry → the same without what a service for feeds hung on it: buttons, and pictures that count readers.
import { toHtml } from 'hast-util-to-html';
import { isImage } from '../html/figures.ts';
import { parseHtmlFragment } from '../html/parse-html.ts';
import { attribute, descendants, type Element, element, hasClass, isElement, textOf } from '../html/tree.ts';

/** FeedBurner's: `https://feeds.feedburner.com/~ff/kabar?d=x` a button, `~r/…/~4/…` a counter. */
const address =
  /^(?:https?:)?\/\/(?:feeds\d?\.feedburner\.com|feedads\.g\.doubleclick\.net|feeds\.wordpress\.com)\//i;

export interface Unhung {
  readonly html: string;
  /** How many parts went; the HTML is the very same where none did. */
  readonly parts: number;
}

export function withoutServiceParts(html: string): Unhung {
  if (!/feedflare|feeds\d?\.(?:feedburner|wordpress)\.com|feedads\./i.test(html)) return { html, parts: 0 };
  let parts = 0;
  const clear = (node: Element): Element => {
    const kept = node.children.filter((child) => !isElement(child) || !isOfService(child));
    parts += node.children.length - kept.length;
    const children = kept.map((child) => (isElement(child) ? clear(child) : child));
    return element(node.tagName, children, node.properties);
  };
  const cleared = clear(element('div', parseHtmlFragment(html).root.children));
  return parts === 0 ? { html, parts } : { html: toHtml(cleared.children), parts };
}

/** Buttons are pictures in links, without a word. */
function isOfService(node: Element): boolean {
  if (hasClass(node, 'feedflare')) return true;
  if (node.tagName === 'img') return address.test(attribute(node, 'src'));
  const pictures = descendants(node).filter(isImage);
  return (
    node.tagName === 'a' &&
    textOf(node) === '' &&
    pictures.length > 0 &&
    pictures.every((picture) => address.test(attribute(picture, 'src')))
  );
}
