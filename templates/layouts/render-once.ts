// What many pages of a batch have in common → its HTML, rendered for the first of them.
import type { VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import type { Chrome } from '../../src/pages/chrome.ts';

const kept = new WeakMap<Chrome, Map<string, string>>();

/**
 * Pages of a batch share their chrome; `key` names the content and all else that it depends on. Header, footer and what
 * every head begins with are more than half of a page's elements.
 */
export function renderOnce(chrome: Chrome, key: string, content: () => VNode): VNode {
  const ofChrome = kept.get(chrome) ?? new Map<string, string>();
  kept.set(chrome, ofChrome);
  const html = ofChrome.get(key) ?? renderToString(content());
  ofChrome.set(key, html);
  // The renderer prints a template's own text as it is, without an element around it.
  return jsxTemplate([html]);
}
