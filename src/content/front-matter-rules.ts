// The rules of front matter, and of data files as YAML.
import type { NoDetails } from '../no-details.ts';

/** Rule name → what its message needs beside the place. */
export interface FrontMatterRules {
  /** `key` stands on the first line where the opening fence alone is missing. */
  'front-matter/missing': { readonly isPage: boolean; readonly key?: string | undefined };
  'front-matter/unclosed': NoDetails;
  'front-matter/blank-before': NoDetails;
  /** What stands on the line above the opening fence, or before it. */
  'front-matter/text-before': { readonly written: string };
  'front-matter/language': { readonly written: string };
  /** The line that cannot be read, where nothing more is known of it. */
  'front-matter/unreadable': { readonly written: string };
  /** Of the formats of other generators, which an import reads: what their parser says. */
  'front-matter/syntax': { readonly reason: string };
  /** The second key of a line. */
  'front-matter/one-line': { readonly key: string };
  /** A remark as programs and pages have it. */
  'front-matter/remark': { readonly written: string };
  'front-matter/tab': NoDetails;
  /** `isLast`: nothing stands behind it. */
  'front-matter/unquoted-colon': { readonly key: string; readonly isLast: boolean };
  'front-matter/unquoted-mark': { readonly mark: string };
  'front-matter/unclosed-quote': { readonly mark: string };
  /** A quotation mark of a word processor, where YAML wants its own. */
  'front-matter/curly-quote': NoDetails;
  /** The mark that quotes the value stands in it too. */
  'front-matter/inner-quote': { readonly mark: string };
  /** What stands behind the closing quote. */
  'front-matter/after-quote': { readonly written: string };
  /** A line below `|` or `>` stands no deeper than the key. */
  'front-matter/block': { readonly mark: string };
  'front-matter/escape': { readonly written: string };
  /** A list in brackets. */
  'front-matter/list': NoDetails;
  'front-matter/colon-space': { readonly key: string };
  'front-matter/dash-space': { readonly written: string };
  'front-matter/indent': NoDetails;
  /** A space of a word processor where YAML wants its own. */
  'front-matter/odd-space': { readonly character: string };
  /** What stands for the dash that begins an item of a list; of a record without one `mark` is empty. */
  'front-matter/list-mark': { readonly written: string; readonly mark: string };
  /** `suggestion` is the key that seems to be meant. */
  'front-matter/no-key': { readonly written: string; readonly suggestion: string | undefined };
  /** What was written for `---`. */
  'front-matter/fence': { readonly written: string };
  'front-matter/comment': { readonly key: string };
  /** `isRecord` where a new record of a list seems to begin, without its dash. */
  'front-matter/duplicate-key': { readonly key: string; readonly isRecord: boolean };
  'front-matter/unsupported': { readonly what: 'anchor' | 'alias' | 'tag' | 'document-end' };
}
