// Blocks of a body as they fit into a page: headings under its h1, tables without inline styles
// and in a box that scrolls.
import type { StateCore, Token } from 'markdown-it';

const deepestHeading = 6;

/**
 * A core rule: headings stand under the page's h1 and skip no level, as readers with a screen reader walk them: each is
 * one deeper than the nearest heading before it that was written higher, an h2 where there is none.
 */
export function shiftHeadings(state: StateCore): void {
  const above: { readonly written: number; readonly level: number }[] = [];
  let tag = '';
  for (const token of state.tokens) {
    if (token.type === 'heading_open') {
      const written = Number(token.tag.slice(1));
      while ((above.at(-1)?.written ?? 0) >= written) above.pop();
      const level = Math.min((above.at(-1)?.level ?? 1) + 1, deepestHeading);
      above.push({ written, level });
      tag = `h${level}`;
    }
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = tag;
  }
}

/** A core rule: a heading that says nothing, `##` alone, is left out. */
export function dropEmptyHeadings(state: StateCore): void {
  for (let index = state.tokens.length - 3; index >= 0; index -= 1) {
    const isEmpty = state.tokens[index + 1]?.content === '';
    if (state.tokens[index]?.type === 'heading_open' && isEmpty) state.tokens.splice(index, 3);
  }
}

/** A core rule: lines of code lose the spaces at their ends, which nobody sees. */
export function trimCode(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.type === 'code_block' || token.type === 'fence') {
      token.content = token.content.replace(/(?<![ \t])[ \t]+$/gm, '');
    }
  }
}

/** A core rule: a cell's alignment is a class (`align-right`), for a strict policy forbids style attributes. */
export function markAlignment(state: StateCore): void {
  for (const cell of state.tokens) {
    if (cell.type !== 'th_open' && cell.type !== 'td_open') continue;
    const alignment = /^text-align:(\w+)$/.exec(String(cell.attrGet('style') ?? ''))?.[1];
    if (alignment !== undefined) cell.attrs = [['class', `align-${alignment}`]];
  }
}

/**
 * A core rule: a table stands in a box of its own, which scrolls sideways on a narrow screen and takes the
 * keyboard's focus to do so; the page itself never scrolls sideways.
 */
export function boxTables(state: StateCore): void {
  state.tokens = state.tokens.flatMap((token) => {
    if (token.type === 'table_open') return [tableBox(state, 1), token];
    return token.type === 'table_close' ? [token, tableBox(state, -1)] : [token];
  });
}

function tableBox(state: StateCore, nesting: 1 | -1): Token {
  const box = new state.Token(nesting === 1 ? 'table_box_open' : 'table_box_close', 'div', nesting);
  box.block = true;
  if (nesting === 1)
    box.attrs = [
      ['class', 'table-box'],
      ['tabindex', '0'],
    ];
  return box;
}
