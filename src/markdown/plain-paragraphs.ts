// Bodies of nothing but paragraphs without any markup, as most stories are: their tokens, found without the parser.
import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/** Anything but what means nothing to Markdown inside a line that begins with a letter or a quotation mark. */
const markup = /[^\p{L}\p{M}\p{N} \n.,;:()'"?!%/+=$@“”‘’–—…-]/u;
/** At the start of a line only these mean nothing; a space at its end may be a break. */
const looseLine = /(?:^|\n)[^\p{L}“"(\n]| (?:\n|$)/u;

/** Whether the parser finds nothing in the text but paragraphs, soft line breaks in them, and text. */
export function isPlain(markdown: string): boolean {
  return !markup.test(markdown) && !looseLine.test(markdown);
}

/**
 * The rules that look for blocks and for markup in them took a tenth of a cold build. All rules after them, the
 * typographer's too, are given the very tokens that those would have made.
 */
export function passOverPlainText(parser: MarkdownIt): void {
  const { ruler } = parser.core;
  ruler.at('block', (state) => {
    if (isPlain(state.src)) state.tokens = plainTokens(state);
    else parser.block.parse(state.src, parser, state.env, state.tokens);
  });
  ruler.at('inline', ({ tokens, env }) => {
    for (const { type, content, children } of tokens) {
      if (type === 'inline' && children?.length === 0) parser.inline.parse(content, parser, env, children);
    }
  });
}

function plainTokens(state: StateCore): Token[] {
  const tokens: Token[] = [];
  const lines = state.src.split('\n');
  for (let start = 0; start < lines.length; start += 1) {
    if (lines[start] === '') continue;
    const blank = lines.indexOf('', start);
    const end = blank < 0 ? lines.length : blank;
    tokens.push(...paragraph(state, lines.slice(start, end), [start, end]));
    start = end;
  }
  return tokens;
}

/** `map`: its first line and the one after its last, zero-based. */
function paragraph({ Token: TokenOf }: StateCore, lines: readonly string[], map: [number, number]): Token[] {
  const open = new TokenOf('paragraph_open', 'p', 1);
  const inline = new TokenOf('inline', '', 0);
  const close = new TokenOf('paragraph_close', 'p', -1);
  open.map = map;
  inline.map = [...map];
  inline.level = 1;
  inline.content = lines.join('\n');
  inline.children = lines.flatMap((line, index) => {
    const text = new TokenOf('text', '', 0);
    text.content = line;
    return index === 0 ? [text] : [new TokenOf('softbreak', 'br', 0), text];
  });
  for (const token of [open, inline, close]) token.block = true;
  return [open, inline, close];
}
