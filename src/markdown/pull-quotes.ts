// Quotes that a writer marks to stand out of the text: a blockquote that opens with `[!kutipan]`.
import type { StateCore, Token } from 'markdown-it';

/** On a line of its own; elsewhere than here the quote stays a quote, with the mark over it. */
const mark = /^\[!(?:kutipan|quote)\]$/i;

/** What a line begins with that names who said it: a dash, as the typographer leaves it or as it is typed. */
const attributionDash = /^(?:[—–]|--+)\s*(?=\S)/;

/**
 * A core rule: a marked blockquote becomes a figure, its mark goes, and its last line, if it begins with a dash, is the
 * caption. Inner quotes are left alone.
 */
export function setPullQuotes(state: StateCore): void {
  if (!state.tokens.some(isMarked)) return;
  const tokens: Token[] = [];
  for (let index = 0; index < state.tokens.length; index += 1) {
    const token = state.tokens[index];
    if (token === undefined) break;
    const mayBeMarked =
      token.type === 'blockquote_open' && state.tokens[index + 1]?.type === 'paragraph_open';
    const inline = mayBeMarked ? state.tokens[index + 2] : undefined;
    if (inline === undefined || !isMarked(inline)) {
      tokens.push(token);
      continue;
    }
    const end = endOfBlock(state.tokens, index);
    tokens.push(...pullQuote(state, state.tokens.slice(index, end)));
    index = end - 1;
  }
  state.tokens = tokens;
}

function isMarked({ type, children }: Token): boolean {
  const [first, second] = children ?? [];
  if (type !== 'inline' || first?.type !== 'text') return false;
  return mark.test(first.content.trim()) && (second === undefined || second.type.endsWith('break'));
}

/** The index after the token that closes the block opened at `start`. */
function endOfBlock(tokens: readonly Token[], start: number): number {
  const level = tokens[start]?.level;
  const end = tokens.findIndex(
    (token, index) => index > start && token.nesting === -1 && token.level === level,
  );
  return end < 0 ? tokens.length : end + 1;
}

/** `quote` are a blockquote's tokens, from the one that opens it to the one that closes it. */
function pullQuote(state: StateCore, quote: readonly Token[]): Token[] {
  const { quoted, attribution } = takeAttribution(state, withoutMark(quote));
  const caption =
    attribution === undefined ? [] : [tag(state, 'figcaption', 1), attribution, tag(state, 'figcaption', -1)];
  const figure = tag(state, 'figure', 1);
  figure.attrSet('class', 'pull-quote');
  return [figure, ...quoted, ...caption, tag(state, 'figure', -1)];
}

/** The mark's line; its whole paragraph where nothing else stands in it. */
function withoutMark(quote: readonly Token[]): Token[] {
  const [opening, paragraph, inline, paragraphEnd, ...rest] = quote;
  if (!opening || !paragraph || !inline || !paragraphEnd) return [...quote];
  const children = (inline.children ?? []).slice(2);
  if (children.length === 0) return [opening, ...rest];
  inline.children = children;
  return [opening, paragraph, inline, paragraphEnd, ...rest];
}

interface Attributed {
  readonly quoted: readonly Token[];
  /** The last line's inline token, without its dash. */
  readonly attribution: Token | undefined;
}

/** Looked for in the last paragraph: its last line, or all of it where something is quoted before it. */
function takeAttribution(state: StateCore, quote: readonly Token[]): Attributed {
  const inline = quote.at(-3);
  const isParagraph = quote.at(-2)?.type === 'paragraph_close' && inline?.type === 'inline';
  if (!isParagraph || inline?.children == null) return { quoted: quote, attribution: undefined };
  const lineEnd = inline.children.findLastIndex(({ type }) => type.endsWith('break'));
  const line = inline.children.slice(lineEnd + 1);
  const [first] = line;
  const isAlone = lineEnd < 0;
  const isAll = isAlone && quote.length <= 5;
  if (first?.type !== 'text' || isAll || !attributionDash.test(first.content)) {
    return { quoted: quote, attribution: undefined };
  }
  first.content = first.content.replace(attributionDash, '');
  const attribution = new state.Token('inline', '', 0);
  attribution.children = line;
  if (isAlone) return { quoted: [...quote.slice(0, -4), ...quote.slice(-1)], attribution };
  inline.children = inline.children.slice(0, lineEnd);
  return { quoted: quote, attribution };
}

function tag(state: StateCore, name: 'figure' | 'figcaption', nesting: 1 | -1): Token {
  const token = new state.Token(`${name}_${nesting === 1 ? 'open' : 'close'}`, name, nesting);
  token.block = true;
  return token;
}
