// What many pages of a batch have in common → its HTML, rendered for the first of them.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Chrome } from '../../src/pages/chrome.ts';

const kept = new WeakMap<Chrome, Map<string, string>>();

/**
 * For `dangerouslySetInnerHTML` of the element around it. Pages of a batch share their chrome; `key` names the content
 * and all else that it depends on. Header and footer are half of a page's elements.
 */
export function renderOnce(chrome: Chrome, key: string, content: () => VNode): { readonly __html: string } {
  const ofChrome = kept.get(chrome) ?? new Map<string, string>();
  kept.set(chrome, ofChrome);
  const html = ofChrome.get(key) ?? renderToString(content());
  ofChrome.set(key, html);
  return { __html: html };
}
