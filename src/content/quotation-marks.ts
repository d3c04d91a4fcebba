// A text → quotation marks that have no other, and those that are written as typewriters or programs do.
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

export interface FoundQuote {
  readonly index: number;
  readonly written: string;
}

interface Mark {
  readonly index: number;
  readonly kind: 'opening' | 'closing' | 'either';
}

const marks = /["“”„]/g;

/** Marks that Markdown takes for letters or for code, a tag or what is left of one, and a mark that is spoken of: `(")`. */
const noMarks = /\\"|<\/?[a-z][\w-]*(?=[\s/>])[^<>\n]*>|">|`[^`\n]*`|\(["“”„]\)/g;
/** Inches and seconds, where they are not the end of a quotation. */
const measures = /(?<=\d)"(?=[\s\dx×,.)]|$)/g;

/**
 * In each paragraph at most one: that opens nothing, or is never closed. A quotation of several paragraphs is opened in
 * each and closed in the last, or opened and closed once.
 */
export function findUnpaired(body: string): FoundQuote[] {
  if (!/["“”„]/.test(body)) return [];
  const paragraphs = paragraphsOf(body);
  const odd = paragraphs.flatMap((paragraph, at) => {
    const mark = strayMark(paragraph.text);
    return mark === undefined ? [] : { ...mark, at, paragraph };
  });
  const found: FoundQuote[] = [];
  for (let each = 0; each < odd.length; each += 1) {
    const [current, next] = [odd[each], odd[each + 1]];
    if (current === undefined) break;
    const goesOn = current.kind !== 'closing' && opensWithMark(paragraphs[current.at + 1]);
    if (goesOn) continue;
    const isLong =
      next !== undefined &&
      next.at - current.at <= mostParagraphs &&
      current.kind !== 'closing' &&
      next.kind !== 'opening';
    if (isLong) each += 1;
    else found.push(placed(current, current.paragraph));
  }
  return found;
}

/** Farther apart, two marks belong to two quotations. */
const mostParagraphs = 4;

function opensWithMark(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && /^[>*_ ]*["“„]/.test(paragraph.text);
}

/** Of a text with as many marks as it needs none. */
function strayMark(text: string): Mark | undefined {
  const plain = text.replace(noMarks, blank);
  const all = marksIn(plain);
  if (all.length % 2 === 0) return undefined;
  return oddMark(marksIn(plain.replace(measures, blank)));
}

function oddMark(all: readonly Mark[]): Mark | undefined {
  if (all.length % 2 === 0) return undefined;
  let open: Mark | undefined;
  for (const mark of all) {
    if (mark.kind === 'opening' && open !== undefined) return { ...open, kind: 'opening' };
    if (mark.kind === 'closing' && open === undefined) return mark;
    open = open === undefined ? mark : undefined;
  }
  return open;
}

function marksIn(text: string): Mark[] {
  return Array.from(text.matchAll(marks), ({ index }): Mark => ({ index, kind: kindOf(text, index) }));
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}

/** A straight mark opens before a letter and closes behind one. */
function kindOf(text: string, index: number): Mark['kind'] {
  const mark = text[index];
  if (mark === '“' || mark === '„') return 'opening';
  const isBehind = /[^\s([{“‘'’—–/-]/.test(text[index - 1] ?? ' ');
  const isBefore = /[\p{L}\p{N}$[(@#*_‘'.…]/u.test(text[index + 1] ?? ' ');
  if (mark === '”') return 'closing';
  if (isBehind === isBefore) return 'either';
  return isBehind ? 'closing' : 'opening';
}

function placed({ index }: Mark, { text, index: start }: Paragraph): FoundQuote {
  const from = Math.max(text.lastIndexOf('\n', index - 1) + 1, index - 15);
  const written = text.slice(from, index + 30).split('\n')[0] ?? '';
  return {
    index: start + index,
    written: wholeWords(written, from > 0, written.length >= index + 30 - from),
  };
}

/** Without the half words at both ends of a piece that was cut. */
function wholeWords(text: string, isCutBefore: boolean, isCutBehind: boolean): string {
  const behind = isCutBehind ? text.replace(/(?<=\S\s.*)\s\S*$/, ' …') : text;
  return (isCutBefore ? behind.replace(/^[^\s"“”„]*\s(?=.*["“”„])/, '… ') : behind).trim();
}

export interface QuoteForm extends FoundQuote {
  readonly suggestion: string;
}

/** `,,kata”`, `''kata''`, ` ``kata'' `, `<<kata>>`, `”kata“` and an accent for the apostrophe of `Jum'at`. */
const forms =
  /,,(?=\p{L})([^"“”„,\n]{1,200})(?:["“”]|'')|(?<![\p{L}\p{N}'])''(?=[\p{L}\p{N}])([^'\n]{1,200})''(?!')|``(?=\p{L})([^`'\n]{1,200})''|<<(?=\p{L})([^<>\n]{1,200})>>|(?<=^|[\s(])”(?=\p{L})([^“”"\n]{1,200})“(?=[\s.,;:!?)]|$)/gmu;
const accent = /(?<=\p{L})[`´](?=\p{L})/u;

export function findQuoteForm(body: string): QuoteForm | undefined {
  if (!/,,|''|``|<<|”|[`´]/.test(body)) return undefined;
  const found = forms.exec(body);
  forms.lastIndex = 0;
  if (found !== null) {
    const [written, ...inside] = found;
    return {
      index: found.index,
      written,
      suggestion: `“${inside.find((each) => each !== undefined) ?? ''}”`,
    };
  }
  const mark = accent.exec(body);
  // Two of them are code.
  if (mark === null || /`[^`\n]+`/.test(body)) return undefined;
  const before = /\p{L}+$/u.exec(body.slice(Math.max(0, mark.index - 20), mark.index))?.[0] ?? '';
  const after = /^\p{L}+/u.exec(body.slice(mark.index + 1))?.[0] ?? '';
  const written = `${before}${mark[0]}${after}`;
  return { index: mark.index - before.length, written, suggestion: `${before}’${after}` };
}
