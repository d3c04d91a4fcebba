// A page's vnode tree → the text of its HTML file.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

export function renderDocument(document: VNode): string {
  return `<!DOCTYPE html>\n${renderToString(document)}\n`;
}
