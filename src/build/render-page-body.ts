// A planned page → the HTML of its Markdown body, from its source: part of the fingerprint of every page that has one.
import { readBody } from '../content/read-body.ts';
import { renderBody } from '../markdown/render.ts';
import type { Page } from '../pages/page.ts';

/** Empty for a page without a body. Throws `SourceChanged`. */
export function renderPageBody(page: Page, contentDir: string): string {
  if (page.kind !== 'article' && page.kind !== 'static-page') return '';
  const { body, typographer, chrome } = page.props;
  const markdown = readBody(contentDir, body);
  const opening = page.kind === 'article' ? page.props.opening : '';
  return renderBody(markdown, { basePath: chrome.basePath, typographer, language: chrome.language, opening });
}
