// The rules that a source of an import must keep.
import type { DatePart } from '../dates/written-date.ts';
import type { NoDetails } from '../no-details.ts';

/** What a page names on a line of its own at its head. */
export type HeadPart = 'headline' | 'category' | 'author';

/** What becomes a line of front matter, where characters that nobody sees could mislead. */
export type FrontMatterLine = HeadPart | 'caption' | 'listed-headline';

/** Rule name → what its message needs beside the place. */
export interface ImportRules {
  // The file
  'source-page/empty': NoDetails;
  /** `character` as `U+200B`. */
  'source-page/control-character': { readonly character: string };
  'source-page/hidden-character': { readonly character: string; readonly part: FrontMatterLine };
  /** In characters. */
  'source-page/too-long': { readonly part: FrontMatterLine; readonly length: number; readonly limit: number };
  // The page's head
  'source-page/no-date': { readonly written: string };
  'source-page/date-impossible': { readonly written: string; readonly part: DatePart | 'gap' };
  'source-page/date-weekday': { readonly written: string; readonly expected: string };
  'source-page/date-zone': { readonly written: string };
  'source-page/date-in-future': { readonly written: string };
  'source-page/no-headline': NoDetails;
  'source-page/no-category': NoDetails;
  'source-page/no-author': NoDetails;
  'source-page/no-blank-line': NoDetails;
  // The text and what follows it
  'source-page/no-body': NoDetails;
  /** A first line that ends as captions do, above a story that does not open with a dateline. */
  'source-page/caption-as-text': { readonly credit: string };
  'source-page/no-comments-heading': { readonly heading: string };
  'source-page/no-related-heading': { readonly heading: string };
  'source-page/comments': { readonly lines: number };
  'source-page/no-listed-headline': { readonly date: string };
  'source-page/no-listed-category': { readonly written: string };
  'source-page/no-listed-date': { readonly headline: string };
  // A source of any kind
  'source/no-file': NoDetails;
  'source/no-files': { readonly endings: readonly string[] };
  'source/unreadable': { readonly reason: string };
  'source/not-utf8': NoDetails;
  /** A spreadsheet's own file instead of a table that it exports. */
  'source/workbook': NoDetails;
  'source/json': NoDetails;
  'source/json-depth': NoDetails;
  'source/not-an-object': NoDetails;
  'source/endless-line': NoDetails;
  /** Rows of a table whose cells are all empty. */
  'rows/empty': { readonly count: number };
  /** A field of words held HTML, as exports of views print it. */
  'rows/tags': { readonly key: string };
  /** A tag of a plugin of the old system, such as `{loadposition iklan}`. */
  'rows/plugin': { readonly written: string };
  /** A block of the old editor that has neither words nor a picture. */
  'rows/block': { readonly kind: string };
  /** HTML without paragraphs, whose blank lines part them. */
  'rows/blank-lines': { readonly key: string };
  /** An object that holds so many stories. */
  'rows/many': { readonly count: number };
  'rows/no-records': { readonly key: string };
  'rows/quote': NoDetails;
  /** It does not say what `only` asks for in the column `key`. */
  'rows/unwanted': { readonly key: string; readonly written: string };
  /** `count` is how many columns are named. */
  'rows/fields': { readonly count: number; readonly separator: string };
  // What is said about it
  'mapping/unreadable': { readonly reason: string };
  'mapping/name': { readonly written: string };
  'mapping/separator': { readonly key: string };
  'mapping/no-column': {
    readonly written: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  // The archive that the page goes into
  /** A file of content/imports/ that no import wrote, or that was edited. */
  'import/ledger': NoDetails;
  'import/cannot-append': { readonly names: readonly string[] };
}
