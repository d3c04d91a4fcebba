// A converted body → the same with the addresses of its links and pictures as they lead from here.
import { isAllowedLink } from '../../markdown/links.ts';
import { labelsOfPictures, sameLabel } from '../reference-pictures.ts';
import { indentAlone } from './alone-in-line.ts';
import { findCode, isWithin, type Range } from './code-ranges.ts';

export interface AddressBook {
  /** Where a link leads; `undefined` where it leads to no page: its text stays. */
  readonly ofLink: (written: string) => string | undefined;
  readonly ofPicture: (written: string) => string;
  /** A link became its text. */
  readonly tellDropped: (text: string, written: string) => void;
  /** The rest of a link that the source itself broke (`https://x.id/">text`) stands in the text. */
  readonly tellBroken: (written: string) => void;
}

/** A label may hold a picture, or brackets in pairs; it ends with its paragraph. */
const piece = String.raw`[^[\]\\\n]+|\\[\s\S]|\n(?![ \t]*\n)|\[(?:[^[\]\\]|\\[\s\S])*\](?:\([^()\n]*\))?`;
/** A piece that was read is not read in another way: behind a lone bracket each link would double the time. */
const label = String.raw`(?:(?=(?<piece>${piece}))\k<piece>)*`;
/** Parentheses in pairs; spaces too, as readers before CommonMark took them. */
const target = String.raw`<[^<>\n]*>|[^\s()<>"]*(?:\([^\s()]*\)[^\s()<>"]*)*|(?:https?|mailto):[^()<>"\n]*`;
const title = String.raw`(?:\s*"(?:[^"\\]|\\[\s\S])*"|\s+'(?:[^'\\]|\\[\s\S])*'|\s+\((?:[^()\\]|\\[\s\S])*\))?`;
const link = new RegExp(
  String.raw`(?<mark>!?)\[(?<words>${label})\]\(\s*(?<address>${target})(?<caption>${title})\s*\)`,
  'g',
);

type LinkPart = 'mark' | 'words' | 'address' | 'caption';

/** A link's definition, or a web address as it is: Goldmark makes a link of that, the archive's Markdown does not. */
const definitionOrBare = new RegExp(
  [
    String.raw`^( {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*)(<[^<>\n]*>|\S+)`,
    String.raw`(?<=^|[\s*_~]|\()https?:\/\/[^\s<>[\]\x60]*[^\s<>[\]\x60.,;:!?'"*_~]`,
  ].join('|'),
  'gm',
);

/** Code is left alone, but that in a link's text is part of it. */
export function convertAddresses(markdown: string, book: AddressBook): string {
  const code = findCode(markdown);
  return convertText(markdown, book, (offset) => isWithin(code, offset));
}

function convertText(text: string, book: AddressBook, isCode: (offset: number) => boolean): string {
  const parts: string[] = [];
  const pictures = labelsOfPictures(text);
  let from = 0;
  for (const found of text.matchAll(link)) {
    const { mark = '', words = '', address = '', caption = '' } = found.groups ?? {};
    if (isCode(found.index)) continue;
    parts.push(outsideLinks(text, { start: from, end: found.index }, book, pictures, isCode));
    parts.push(
      mark === '!' ? formatPicture(words, address, caption, book) : formatLink(words, address, caption, book),
    );
    from = found.index + found[0].length;
  }
  parts.push(outsideLinks(text, { start: from, end: text.length }, book, pictures, isCode));
  return parts.join('');
}

function formatPicture(alt: string, written: string, caption: string, book: AddressBook): string {
  return `![${alt}](${asTarget(book.ofPicture(withoutBrackets(written)))}${asTitle(caption)})`;
}

function formatLink(words: string, written: string, caption: string, book: AddressBook): string {
  const text = words.replace(link, (whole: string, ...found) => {
    const { mark, words: alt, address: place, caption: inner } = found.at(-1) as Record<LinkPart, string>;
    return mark === '!' ? formatPicture(alt, place, inner, book) : whole;
  });
  const address = withoutBrackets(written);
  if (text.trim() === '') {
    // Nobody could see it, and the site would print its address.
    book.tellDropped('', address);
    return '';
  }
  const leads = address === '' || !isAllowedLink(address) ? undefined : book.ofLink(address);
  if (leads !== undefined) return `[${text}](${asTarget(leads)}${asTitle(caption)})`;
  book.tellDropped(words.replace(/\s+/g, ' '), address);
  return text;
}

/** A caption is plain text: of a link in it, words and address stay. */
function asTitle(written: string): string {
  return written.trim() === ''
    ? ''
    : ` ${written.trim().replace(/\[([^[\]]*)\]\(([^\s()"]*)\)/g, '$1 ($2)')}`;
}

/** Definitions of addresses, and bare ones. */
function outsideLinks(
  text: string,
  { start, end }: Range,
  book: AddressBook,
  pictures: ReadonlySet<string>,
  isCode: (offset: number) => boolean,
): string {
  const part = text.slice(start, end);
  return part.replace(definitionOrBare, (written: string, ...groups) => {
    const [before, defined = '', at] = groups as [string | undefined, string | undefined, number];
    if (isCode(start + at)) return written;
    if (before !== undefined) {
      const address = withoutBrackets(defined);
      const label = sameLabel(before.slice(before.indexOf('[') + 1, before.lastIndexOf(']:')));
      if (pictures.has(label)) return before + asTarget(book.ofPicture(address));
      return before + asTarget(book.ofLink(address) ?? address);
    }
    if (part.startsWith('">', at + written.length)) book.tellBroken(written);
    // Of a link that is none: what follows its text's bracket stays as it is.
    if (part.startsWith('](', at - 2)) return written;
    // The site makes a link of it, and says where it leads.
    if (indentAlone(part, { start: at, end: at + written.length }) !== undefined) return written;
    const closing = unbalancedEnd(written);
    return `<${written.slice(0, written.length - closing.length)}>${closing}`;
  });
}

/** `http://x.id/a)` in parentheses ends before the last one. */
function unbalancedEnd(address: string): string {
  const excess = address.split(')').length - address.split('(').length;
  const closing = /\)*$/.exec(address)?.[0] ?? '';
  return closing.slice(0, Math.max(0, excess));
}

function withoutBrackets(address: string): string {
  return address
    .replace(/^<(.*)>$/, '$1')
    .trim()
    .replace(/^(mailto:)\s+/i, '$1');
}

function asTarget(address: string): string {
  return address.replace(/[\s<>]/g, encodeURIComponent);
}
