// A core rule that looks at the blocks of a body: its headings, links, and the text between them.
import type { StateCore, Token } from 'markdown-it';
import { loneAddress } from './link-blocks.ts';

/** Lines count from 0 in the body; `end` is after the last. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** `level` as written, `id` as its page has it; `''` of one that says nothing and is left out. */
export interface FoundHeading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
  /** By a line of `=` or `-` below it. */
  readonly isUnderlined: boolean;
  readonly lines: LineSpan;
}

/** `href` is that of the page, without what a site puts before it; `isNamed` where it has a text, or a picture. */
export interface FoundLink {
  readonly href: string;
  readonly text: string;
  readonly isNamed: boolean;
  readonly lines: LineSpan;
}

/** The running text of a block; NUL stands for every link, code and what is escaped. */
export interface FoundText {
  readonly text: string;
  /** An address alone, which becomes a link. */
  readonly isLoneAddress: boolean;
  readonly lines: LineSpan;
}

/** `isClosed` where the fence that ends it is written. */
export interface FoundCode {
  readonly kind: 'fence' | 'indented';
  readonly text: string;
  readonly isClosed: boolean;
  readonly lines: LineSpan;
}

/** Each in the order of the body; but for `codes` none that stands in code. */
export interface BlockFindings {
  readonly headings: FoundHeading[];
  readonly links: FoundLink[];
  readonly texts: FoundText[];
  readonly codes: FoundCode[];
}

/** What the rule takes from a text's environment: the lists that it adds to. */
export interface ScanEnv {
  readonly found?: BlockFindings;
}

/** Before other rules make pages of the blocks, and after headings have their ids. */
export function scanBlocks(state: StateCore): void {
  const { found } = state.env as ScanEnv;
  if (found === undefined) return;
  const lastLine = state.src.trimEnd().split('\n').length;
  for (const [index, token] of state.tokens.entries()) {
    const { type, map, children } = token;
    if (type === 'fence' || type === 'code_block') found.codes.push(codeOf(token, lastLine));
    if (type !== 'inline' || children === null) continue;
    const [start, end] = map ?? [0, 0];
    const lines = { start, end };
    const opening = state.tokens[index - 1];
    if (opening?.type === 'heading_open') {
      found.headings.push({
        level: Number(opening.tag.slice(1)),
        id: String(opening.attrGet('id') ?? ''),
        text: textOf(children),
        isUnderlined: !opening.markup.startsWith('#'),
        lines,
      });
    }
    found.links.push(...linksIn(children, lines));
    found.texts.push({ text: textOf(children), isLoneAddress: isLoneAddress(state, index), lines });
  }
}

/**
 * A fence takes a line more than its text where it is closed; of a quotation or an item, its end is the block's. Behind
 * `lastLine` the body is blank.
 */
function codeOf({ type, map, content }: Token, lastLine: number): FoundCode {
  const [start, end] = map ?? [0, 0];
  const inside = content.split('\n').length - 1;
  return {
    kind: type === 'fence' ? 'fence' : 'indented',
    text: content,
    isClosed: end - start > inside + 1 || end < lastLine,
    lines: { start, end },
  };
}

function isLoneAddress(state: StateCore, index: number): boolean {
  const [opening, inline] = state.tokens.slice(index - 1, index + 1);
  const isParagraph = opening?.type === 'paragraph_open' && opening.level === 0;
  return isParagraph && inline !== undefined && loneAddress(inline, state) !== undefined;
}

/** Links stand in no other link. */
function linksIn(children: readonly Token[], lines: LineSpan): FoundLink[] {
  const links: FoundLink[] = [];
  let href: string | undefined;
  let isNamed = false;
  let text = '';
  for (const token of children) {
    if (token.type === 'link_open') {
      href = String(token.attrGet('href') ?? '');
      isNamed = false;
      text = '';
    } else if (token.type === 'link_close' && href !== undefined) {
      links.push({ href, text, isNamed, lines });
      href = undefined;
    } else if (token.type === 'image' || token.content.trim() !== '') {
      isNamed = true;
      text += token.content;
    }
  }
  return links;
}

/** A block's text as people are shown it: `…` for a link, for code, for an escaped letter. */
export function shownText(text: string): string {
  return text.replace(/\0+/g, '…');
}

function textOf(children: readonly Token[]): string {
  let depth = 0;
  return children
    .map(({ type, content, nesting }) => {
      if (type === 'link_open' || type === 'link_close') depth += nesting;
      if (type === 'link_close' || depth > 0) return '\0';
      if (type.endsWith('break')) return '\n';
      if (type === 'text') return content;
      // Marks of emphasis have no text.
      return nesting === 0 && content !== '' ? '\0' : '';
    })
    .join('');
}
