// The report of a first build that failed → the page that stands in for the site until it is mended.

import type { Language } from '../strings/language.ts';
import { previewStrings } from '../strings/preview.ts';

export function formatEmptyPage(report: string, language: Language): string {
  const { notYet } = previewStrings(language);
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${notYet}</title>` +
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>' +
    `<body><h1>${notYet}</h1><pre style="white-space:pre-wrap">${escapeHtml(report)}</pre></body></html>`
  );
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
