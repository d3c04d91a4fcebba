// What a tag means → the Markdown, or HTML, that says it, and how it stands among the lines around it.
import { indentAlone } from './alone-in-line.ts';
import type { Range } from './code-ranges.ts';

/** A picture or link in a tag's place: Markdown where it stands among Markdown, HTML where it stands in HTML. */
export interface Insert {
  readonly markdown: string;
  readonly html: string;
}

export function formatImage(image: { address: string; alt: string; caption: string }): Insert {
  const address = encodeTarget(image.address);
  const alt = oneLine(image.alt);
  const caption = oneLine(image.caption);
  const title = caption === '' ? '' : ` "${caption.replace(/["\\]/g, '\\$&')}"`;
  const markdown = `![${alt.replace(/[[\]\\]/g, '\\$&')}](${address}${title})`;
  const html = `<img src="${inAttribute(address)}" alt="${inAttribute(alt)}" title="${inAttribute(caption)}">`;
  return { markdown, html };
}

export function formatLink({ address, words }: { address: string; words: string }): Insert {
  const target = encodeTarget(address);
  const text = words.replace(/\s+/g, ' ').trim();
  return { markdown: `[${text}](${target})`, html: `<a href="${inAttribute(target)}">${text}</a>` };
}

export function formatAddress(address: string): Insert {
  return { markdown: `<${address}>`, html: `<a href="${inAttribute(address)}">${inAttribute(address)}</a>` };
}

export function formatQuote({
  words,
  cite,
  isPulled,
}: {
  words: string;
  cite: string;
  isPulled: boolean;
}): string {
  const lines = [
    ...(isPulled ? ['[!kutipan]'] : []),
    ...words.trim().split('\n'),
    ...(cite === '' ? [] : ['', `— ${oneLine(cite).replace(/^[-–—]+\s*/, '')}`]),
  ];
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}

/** The fence is longer than any run of backticks in the code. */
export function formatCode(code: string, language: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code.replace(/^[ \t]*\n/, '').trimEnd()}\n${fence}`;
}

/** A block of its own, indented as the tag was that stood alone; where it did not, it ends the paragraph. */
export function asBlock(text: string, indent: string | undefined): string {
  if (indent === undefined) return `\n\n${text}\n\n`;
  return `\n${text.replace(/^(?=.)/gm, indent)}\n`;
}

/** Words of a tag that stood in a line stay in it. */
export function asWords(words: string, indent: string | undefined): string {
  return indent === undefined && !words.includes('\n') ? words : asBlock(words, indent);
}

/** Of a picture that is not there. */
export function asCaption(caption: string): string {
  return /[*_[\]<>\n]/.test(caption) ? caption : `*${caption}*`;
}

/** One that opens a line of text stood above or beside it: a paragraph of its own, unless it is in a link or element. */
export function asPicture(mark: string, body: string, { start, end }: Range): string {
  const opens = body.slice(body.lastIndexOf('\n', start - 1) + 1, start) === '';
  const next = body.slice(end).trimStart();
  return opens && /^[^\]<\n]/.test(next) && !/^[ \t]*\n/.test(body.slice(end)) ? `${mark}\n\n` : mark;
}

/** Around what a tag enclosed: text on one line stays in its line, blocks stay blocks. */
export function unwrapped(
  body: string,
  whole: Range,
  inner: Range,
  words: string,
): { readonly before: string; readonly after: string } {
  const indent = indentAlone(body, whole);
  const enclosed = body.slice(inner.start, inner.end);
  if (indent === undefined && !enclosed.includes('\n')) {
    return { before: words === '' ? '' : `${words.replace(/\s+/g, ' ')} `, after: '' };
  }
  const lineStart = body.lastIndexOf('\n', whole.start - 1) + 1;
  const prefix = body.slice(lineStart, whole.start);
  const spaces = /^[ \t]*/.exec(prefix)?.[0] ?? '';
  const isFirst = prefix.trim() === '';
  const opening = isFirst ? `\n${spaces}` : '\n\n';
  const heading = words === '' ? '' : `${words.replaceAll('\n\n', `\n\n${spaces}`)}\n\n${spaces}`;
  const isIndented = enclosed.startsWith('\n') && heading !== '';
  const before = isIndented ? `${opening}${heading.trimEnd()}\n` : `${opening}${heading}`;
  return { before, after: '\n\n' };
}

/** An address as it may stand in Markdown's parentheses, and in an attribute. */
function encodeTarget(address: string): string {
  return address
    .trim()
    .replace(/[\s<>()"\\]/g, (character) =>
      encodeURIComponent(character).replace(/[()]/g, escapeParenthesis),
    );
}

function escapeParenthesis(mark: string): string {
  return mark === '(' ? '%28' : '%29';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function inAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
