// A body's Markdown with HTML in it → Markdown alone. Blocks without HTML stay as they were written.
import createParser, { type Env, type MarkdownIt, type Token } from 'markdown-it';
import type { Position, Problem } from '../../problem.ts';
import { htmlToMarkdown } from '../html-to-markdown.ts';
import { anyInsertMark } from './convert-tags.ts';
import { convertDefinitions } from './definition-lists.ts';
import type { Insert } from './tag-markdown.ts';
import type { TracedText } from './traced-text.ts';

export interface BlockContext {
  readonly path: string;
  /** Where an offset of the source stands in the file. */
  readonly placeOf: (offset: number) => Position;
  /** The page's own address, absolute: relative addresses in HTML count from it. */
  readonly base: string;
  readonly inserts: readonly Insert[];
}

/** As the generators' parsers are by default: HTML stays HTML. */
const parser: MarkdownIt = createParser({ html: true, linkify: false, typographer: false });

/** Lines count from 0, `end` is after the last. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

export function convertBlocks(
  source: TracedText,
  context: BlockContext,
): { readonly markdown: string; readonly problems: readonly Problem[] } {
  const { text } = source;
  const env: Env = {};
  const blocks = groupHtml(topBlocks(parser.parse(text, env).map(asHtml)));
  const lines = text.split('\n');
  const starts = lineStarts(lines);
  const problems: Problem[] = [];
  const parts = new Parts();
  let line = 0;
  for (const { start, end, tokens } of blocks) {
    for (const between of lines.slice(line, start)) parts.add(between);
    line = Math.max(line, end);
    const written = lines.slice(start, end).join('\n');
    if (!hasHtml(tokens)) {
      // The blank lines behind a list are counted to it.
      const text = written.trimEnd();
      parts.add(convertDefinitions(text) ?? text, ...(written.includes('\n', text.length) ? [''] : []));
      continue;
    }
    const html = parser.renderer.render([...tokens], parser.options, env);
    const converted = convertHtml(html, context.placeOf(source.sourceOffset(starts[start] ?? 0)), context);
    problems.push(...converted.problems);
    parts.add('', converted.markdown, '');
  }
  for (const after of lines.slice(line)) parts.add(after);
  return { markdown: withMarkdown(parts.join(), context.inserts), problems };
}

/** `position` is where it stands in the file. */
export function convertHtml(
  html: string,
  position: Position,
  { path, base, inserts }: BlockContext,
): { readonly markdown: string; readonly problems: readonly Problem[] } {
  // A place on the page itself: what it is called here is known when all of the page is converted.
  const anchored = withHtml(html, inserts).replace(/(\shref=["'])(?=#[^"'])/g, `$1${base}`);
  const { markdown, remarks } = htmlToMarkdown(anchored, { place: { path, ...position }, base });
  return { markdown, problems: remarks };
}

/** Blocks and the lines between them, with one blank line where there were several. */
class Parts {
  readonly #parts: string[] = [];

  add(...parts: string[]): void {
    for (const part of parts) {
      const isBlank = part.trim() === '';
      if (!isBlank) this.#parts.push(part);
      else if ((this.#parts.at(-1) ?? '') !== '') this.#parts.push('');
    }
  }

  join(): string {
    return this.#parts.join('\n').trimEnd();
  }
}

/** A frame, or a part of a list or table, that is indented like code is none: nobody shows one as code without a fence. */
function asHtml(token: Token): Token {
  if (token.type !== 'code_block') return token;
  if (/^\s*<(?:li|p|t[rdh]|[uo]l|table|iframe|figure)[\s>]/i.test(token.content)) token.type = 'html_block';
  return token;
}

/** Each with its tokens, from the one that opens it to the one that closes it. */
function topBlocks(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    if (first?.map == null) continue;
    const until = first.nesting === 1 ? endOfBlock(tokens, index, first.level) : index + 1;
    blocks.push({ start: first.map[0], end: first.map[1], tokens: tokens.slice(index, until) });
    index = until - 1;
  }
  return blocks;
}

/** The index behind the token that closes what `tokens[from]` opens at `level`. */
function endOfBlock(tokens: readonly Token[], from: number, level: number): number {
  for (let index = from + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.nesting === -1 && token.level === level) return index + 1;
  }
  return tokens.length;
}

/** An element that is opened in one block and closed in a later one is one block with all between. */
function groupHtml(blocks: readonly Block[]): Block[] {
  const groups: Block[] = [];
  const unclosed = new Set<string>();
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const end = hasHtml(block.tokens) ? endOfElement(blocks, index, unclosed) : index;
    const group = blocks.slice(index, end + 1);
    groups.push({
      start: block.start,
      end: group.at(-1)?.end ?? block.end,
      tokens: group.flatMap(({ tokens }) => tokens),
    });
    index = end;
  }
  return groups;
}

/**
 * The block in which what `blocks[from]` opens is closed; `from` where nothing closes it. Names that nothing closes are
 * put into `unclosed`, and not waited for again: thousands of them may follow.
 */
function endOfElement(blocks: readonly Block[], from: number, unclosed: Set<string>): number {
  const open: string[] = [];
  for (let index = from; index < blocks.length; index += 1) {
    countElements(htmlOf(blocks[index]?.tokens ?? []), open, unclosed);
    if (open.length === 0) return index;
  }
  for (const name of open) unclosed.add(name);
  return from;
}

/** Elements whose end need not be written, or that have none. */
const unpaired =
  /^(?:br|hr|img|input|meta|link|area|base|col|embed|source|track|wbr|param|p|li|dt|dd|t[rdh]|thead|tbody|tfoot|option)$/;

function countElements(html: string, open: string[], unclosed: ReadonlySet<string>): void {
  for (const [, slash, written = '', selfClosed] of html.matchAll(
    /<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^<>"'])*?(\/?)>/gi,
  )) {
    const name = written.toLowerCase();
    if (unpaired.test(name) || unclosed.has(name) || selfClosed === '/') continue;
    if (slash === '') open.push(name);
    else if (open.includes(name)) open.length = open.lastIndexOf(name);
  }
}

function htmlOf(tokens: readonly Token[]): string {
  return tokens
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type }) => type === 'html_block' || type === 'html_inline')
    .map(({ content }) => content)
    .join('');
}

function hasHtml(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ type, children }) =>
      type === 'html_block' || children?.some((child) => child.type === 'html_inline') === true,
  );
}

function lineStarts(lines: readonly string[]): number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}

function withHtml(html: string, inserts: readonly Insert[]): string {
  return html.replace(anyInsertMark, (_, index: string) => inserts[Number(index)]?.html ?? '');
}

function withMarkdown(markdown: string, inserts: readonly Insert[]): string {
  return markdown.replace(anyInsertMark, (_, index: string) => inserts[Number(index)]?.markdown ?? '');
}
