// Blocks of a body as they fit into a page: headings under its h1, tables without inline styles
// and in a box that scrolls.
import type { StateCore, Token } from 'markdown-it';

const deepestHeading = 6;

/** A core rule: the body's topmost heading becomes h2, the others keep their distance to it down to h6. */
export function shiftHeadings(state: StateCore): void {
  const headings = state.tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close');
  if (headings.length === 0) return;
  const shift = 2 - Math.min(...headings.map(levelOf));
  for (const heading of headings) heading.tag = `h${Math.min(levelOf(heading) + shift, deepestHeading)}`;
}

function levelOf({ tag }: Token): number {
  return Number(tag.slice(1));
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
