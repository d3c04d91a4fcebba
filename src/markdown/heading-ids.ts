// Headings of a body → ids, so that a link can lead to each: `## Harga beras` has the address `#harga-beras`.
import type { StateCore } from 'markdown-it';
import { fragmentFromText } from '../archive/slug.ts';

/** Ids that the pages around a body have, and what those of comments and corrections begin with. */
const idsOfPages: ReadonlySet<string> = new Set([
  'berita-lainnya',
  'cari-di-kepala',
  'isi',
  'komentar',
  'ralat-dan-koreksi',
  'top',
  'topik-berita',
]);
const formsOfPages = /^(?:komentar-|koreksi-\d)/;

/** Whether a page of a story or a static page may have an id that no heading gave it. */
export function isIdOfPage(id: string): boolean {
  return idsOfPages.has(id) || formsOfPages.test(id);
}

/** What a heading without a letter or digit that an id could have is called. */
const noName = 'bagian';

/**
 * A core rule: the slug of the heading's text, as it is written before a typographer changes it; of two that are alike
 * the second ends with `-2`. What is an id of the page around it, or begins with a digit, has `bagian-` before it: style
 * sheets and scripts cannot name an id that begins with one (CSS Syntax 3, ident-token).
 */
export function nameHeadings(state: StateCore): void {
  const ids = new FreeIds();
  for (const [index, token] of state.tokens.entries()) {
    const inline = state.tokens[index + 1];
    if (token.type !== 'heading_open' || !inline?.children?.length) continue;
    const text = state.md.renderer.renderInlineAsText(inline.children, state.md.options, state.env);
    token.attrSet('id', ids.take(fragmentFromText(text) ?? noName));
  }
}

class FreeIds {
  readonly #taken = new Set<string>();
  /** Of names that come again, the last number: thousands of headings may be alike. */
  readonly #numbers = new Map<string, number>();

  take(name: string): string {
    const first = isIdOfPage(name) || /^\d/.test(name) ? `${noName}-${name}` : name;
    let id = first;
    for (let number = this.#numbers.get(first) ?? 1; this.#taken.has(id); id = `${first}-${number}`) {
      number += 1;
      this.#numbers.set(first, number);
    }
    this.#taken.add(id);
    return id;
  }
}
