// A page's vnode tree → the text of its HTML file.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

export function renderDocument(document: VNode): string {
  return flatten(`<!DOCTYPE html>\n${renderToString(document)}\n`);
}

/**
 * Text that was joined is a tree of its pieces until it is first searched. A batch holds hundreds of pages at once, and
 * to walk their trees took the collector a quarter of the time of rendering.
 */
function flatten(text: string): string {
  /^</.test(text);
  return text;
}
