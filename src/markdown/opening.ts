// The dateline and agency that a story opens with, printed at the start of its first paragraph.
import type { StateCore, Token } from 'markdown-it';

/**
 * A core rule: puts `env.opening`, plain text, into the first block if that is a paragraph, else before it. Photos that
 * a body begins with are no block of its text.
 */
export function printOpening(state: StateCore): void {
  const opening = String(state.env.opening ?? '');
  if (opening === '') return;
  const start = Math.max(
    0,
    state.tokens.findIndex(({ type }) => type !== 'photo_figures'),
  );
  const [first, inline] = state.tokens.slice(start);
  if (first?.type === 'paragraph_open' && inline?.children) {
    inline.children.unshift(...openingTokens(state, opening));
    return;
  }
  const paragraph = new state.Token('inline', '', 0);
  paragraph.children = openingTokens(state, opening);
  state.tokens.splice(start, 0, blockToken(state, 1), paragraph, blockToken(state, -1));
}

function openingTokens(state: StateCore, opening: string): Token[] {
  const open = new state.Token('dateline_open', 'span', 1);
  open.attrSet('class', 'dateline');
  const text = new state.Token('text', '', 0);
  text.content = opening;
  return [open, text, new state.Token('dateline_close', 'span', -1)];
}

function blockToken(state: StateCore, nesting: 1 | -1): Token {
  const token = new state.Token(nesting === 1 ? 'paragraph_open' : 'paragraph_close', 'p', nesting);
  token.block = true;
  return token;
}
