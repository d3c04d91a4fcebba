// A body's Markdown → its text without markup, as search and summaries need it.
import type { Token } from 'markdown-it';
import { isOnlyImages } from './images.ts';
import { parserFor } from './parser.ts';
import { isPlain } from './plain-paragraphs.ts';

export interface PlainTextOptions {
  /** As for the page, so that what is found is what is printed. */
  readonly typographer: boolean;
  /** As for the page. */
  readonly hiddenLinks?: readonly string[];
}

const asWritten: PlainTextOptions = { typographer: false };

/** Every block's text in order, code too, joined by `\n`; lines inside a paragraph are joined by a space. */
export function plainText(
  markdown: string,
  { typographer, hiddenLinks = [] }: PlainTextOptions = asWritten,
): string {
  if (!typographer && isPlain(markdown)) return joinPlainLines(markdown);
  return parserFor(typographer).parse(markdown, { hiddenLinks }).flatMap(textOfBlock).join('\n');
}

function joinPlainLines(plain: string): string {
  return plain.replace(/^\n+|\n+$/g, '').replace(/\n+/g, (ends) => (ends.length > 1 ? '\n' : ' '));
}

/** The text of the first paragraph that stands in no list, quote or table and is more than photos; `''` without one. */
export function firstParagraph(markdown: string, { typographer }: PlainTextOptions = asWritten): string {
  const plain = typographer ? undefined : plainFirstParagraph(markdown);
  if (plain !== undefined) return plain;
  const parser = parserFor(typographer);
  for (let end = 0, wanted = startLength; end < markdown.length; wanted *= 4) {
    end = endOfBlocks(markdown, wanted);
    const text = findParagraph(parser.parse(markdown.slice(0, end), {}));
    if (text !== undefined) return text;
  }
  return '';
}

/** `undefined` where it is for the parser to tell. Most stories begin with plain text. */
function plainFirstParagraph(markdown: string): string | undefined {
  const start = markdown.search(/[^\n]/);
  const end = markdown.indexOf('\n\n', start);
  const block = markdown.slice(Math.max(start, 0), end < 0 ? undefined : end).replace(/\n$/, '');
  return block !== '' && isPlain(block) ? joinPlainLines(block) : undefined;
}

function findParagraph(tokens: readonly Token[]): string | undefined {
  const opening = tokens.findIndex(({ type, level }, index) => {
    const text = tokens[index + 1];
    return type === 'paragraph_open' && level === 0 && text !== undefined && !isOnlyImages(text);
  });
  if (opening < 0) return undefined;
  return textOfInline(tokens[opening + 1]?.children ?? []);
}

/** In characters: the block that is whole by then is most often the first paragraph. */
const startLength = 200;

/**
 * Where a blank line ends the block at `wanted`: no paragraph runs on beyond it. A bracket before it may need
 * a link's definition from anywhere in the text: then all of it is needed.
 */
function endOfBlocks(markdown: string, wanted: number): number {
  const blankLine = /\n[ \t]*\r?\n/g;
  blankLine.lastIndex = wanted;
  const end = blankLine.exec(markdown)?.index ?? markdown.length;
  const bracket = markdown.indexOf('[');
  return bracket >= 0 && bracket < end ? markdown.length : end;
}

/** The text of a block that holds some: one item at most. */
export function textOfBlock({ type, content, children }: Token): string[] {
  if (type === 'inline') return children && children.length > 0 ? [textOfInline(children)] : [];
  return type === 'fence' || type === 'code_block' ? [content.trimEnd()] : [];
}

function textOfInline(tokens: readonly Token[]): string {
  return tokens.map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join('');
}
