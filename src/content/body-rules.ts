// The rules of what stands in a body but for links, and of the text of a file as a whole.
import type { NoDetails } from '../no-details.ts';

/** Rule name → what its message needs beside the place. */
export interface BodyRules {
  'body/image-link': { readonly isFilm: boolean };
  /** A second one, right below the first or farther down, where another story begins. */
  'body/front-matter': { readonly isAtTop: boolean };
  /** The first of `count` lines that are sentences each, and no paragraphs. */
  'body/lines': { readonly written: string; readonly count: number };
  /** A picture as text, as a word processor exports it. */
  'body/data-image': { readonly written: string };
  /** The first of lines that were meant to be a list. */
  'body/list': { readonly written: string };
  /** A line right below a quotation or an item of a list, which Markdown takes for a part of it. */
  'body/joined-below': { readonly written: string; readonly isOfQuote: boolean };
  /** A number of a list, and the one that readers see there. */
  'list/numbers': { readonly written: string; readonly shown: string };
  /** The mark of a quotation that stands out, where it is printed. */
  'body/pull-quote': { readonly written: string };
  /** The first of `count` tags of HTML, or of another generator's templates. */
  'body/remark': { readonly written: string };
  'body/markup': { readonly written: string; readonly count: number };
  'body/hidden-character': { readonly character: string };
  /** `written` and `mended` are a word, the first of `count` places. */
  'text/double-encoded': {
    readonly written: string;
    readonly mended: string;
    readonly count: number;
    readonly isMendable: boolean;
  };
  /** A word in which a letter of another script stands, and the word that it seems to be. */
  'text/look-alike': { readonly word: string; readonly character: string; readonly latin: string };
  'text/lost-character': { readonly count: number };
  /** A word in letters that programs draw bold or wide, the first of `count`, and the same in letters. */
  'text/styled': {
    readonly written: string;
    readonly mended: string;
    readonly count: number;
    readonly isMendable: boolean;
  };
  /** What only the writer's fonts have a picture of. */
  'text/private-character': { readonly character: string; readonly count: number };
  'text/capitals': { readonly written: string };
  /** Stars that make nothing bold, brackets that lead nowhere, lines that are no table: as they are written. */
  'body/loose-mark': { readonly written: string };
  'body/reference': { readonly written: string };
  /** One tilde on each side, where two strike through. */
  'body/single-tilde': { readonly written: string };
  /** Of a row that has more cells than the head: the others are not shown. */
  'table/cells': { readonly written: string; readonly columns: number };
  'body/table': { readonly written: string };
  'code/indented': NoDetails;
  'code/unclosed': NoDetails;
  /** A body of one block of code, and nothing beside it. */
  'code/whole': NoDetails;
  /** A body that is JSON. */
  'body/data': NoDetails;
  'body/control-character': { readonly character: string };
  'heading/empty': NoDetails;
  'heading/no-space': { readonly written: string };
  /** The line below, which made a heading of a paragraph. */
  'heading/underlined': { readonly written: string };
  /** Marks of headings: what is written, and what would follow the heading above, or the headline. */
  'heading/skip': { readonly written: string; readonly expected: string; readonly isFirst: boolean };
  /** More marks than there are levels. */
  'heading/too-deep': { readonly written: string };
  /** Of the same level below the same heading: one address leads to the first. */
  'heading/twice': { readonly written: string };
  /** The last, with nothing below it. */
  'heading/bare': { readonly written: string };
  /** The first of several paragraphs in bold that stand for headings. */
  'heading/bold': { readonly written: string };
  /** A star behind a word, and no other in the body. */
  'body/lone-star': { readonly written: string };
}
