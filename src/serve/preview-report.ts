// What keeps the preview from showing what was saved → what the browser tells of it.
import type { Language } from '../strings/language.ts';
import { previewStrings } from '../strings/preview.ts';

/** `code` cannot be loaded, or a `build` of what was loaded came to no site. */
export type FaultSource = 'code' | 'build';

export class PreviewReport {
  #language: Language;
  readonly #faults = new Map<FaultSource, string>();

  constructor(language: Language) {
    this.#language = language;
  }

  tell(source: FaultSource, text: string, language = this.#language): void {
    this.#language = language;
    this.#faults.set(source, text);
  }

  /** Returns whether there was something to take back. */
  takeBack(source: FaultSource): boolean {
    return this.#faults.delete(source);
  }

  /** A page in place of a site that does not stand yet. */
  get page(): string {
    const { notYet, starting } = previewStrings(this.#language);
    return (
      `<!doctype html><html lang="${this.#language}"><head><meta charset="utf-8"><title>${notYet}</title>` +
      '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>' +
      `<body><h1>${notYet}</h1><pre style="white-space:pre-wrap">${escapeHtml(this.#text || starting)}</pre></body></html>`
    );
  }

  /** A page of the site → with the faults over it, if there are any. */
  layOver(html: string): string {
    if (this.#faults.size === 0) return html;
    const { notShown } = previewStrings(this.#language);
    const overlay =
      `<aside id="laporan-pratinjau" role="alert" lang="${this.#language}" style="${overlayStyle}">` +
      `<strong>${notShown}</strong><pre style="${textStyle}">${escapeHtml(this.#text)}</pre></aside>`;
    const end = html.lastIndexOf('</body>');
    return end === -1 ? `${html}${overlay}` : `${html.slice(0, end)}${overlay}${html.slice(end)}`;
  }

  get #text(): string {
    return [...this.#faults.values()].join('\n\n');
  }
}

/** The site's own sheet is not to be relied on: it may be what is faulty. */
const overlayStyle = [
  ...['position:fixed', 'inset:auto 0 0 0', 'z-index:2147483647', 'box-sizing:border-box', 'max-height:60vh'],
  ...[
    'overflow:auto',
    'padding:1rem',
    'background:#7a0c10',
    'color:#fff',
    'font:1rem/1.5 system-ui,sans-serif',
  ],
].join(';');
const textStyle = [
  ...['margin:.5rem 0 0', 'white-space:pre-wrap', 'overflow-wrap:anywhere'],
  'font:.875rem/1.5 ui-monospace,monospace',
].join(';');

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
