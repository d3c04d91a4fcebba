// The rules that a folder of another generator's texts is read by.
import type { NoDetails } from '../../no-details.ts';

/** What became of a tag of the generator's: of its words, and of what it led to. */
export type TagFate =
  /** Its inner text stays. */
  | 'unwrapped'
  /** Words among its parameters stay as text. */
  | 'words'
  | 'image'
  | 'link'
  /** What it embedded is a link now. */
  | 'address'
  | 'quote'
  /** Nothing readers saw can be made of it. */
  | 'dropped';

/** Rule name → what its message needs beside the place. */
export interface MarkdownImportRules {
  // Why a text is no story
  'markdown/unreadable': { readonly reason: string };
  'markdown/outside': NoDetails;
  'markdown/section': NoDetails;
  'markdown/list': NoDetails;
  'markdown/bundle-part': NoDetails;
  'markdown/not-content': NoDetails;
  /** Not what a generator makes pages of, but a page. */
  'markdown/web-page': NoDetails;
  'markdown/markup': { readonly ending: string };
  // What the front matter says
  /** The values as messages quote them. */
  'markdown/duplicate-key': { readonly key: string; readonly dropped: string; readonly kept: string };
  'markdown/key-left': { readonly key: string; readonly value: string };
  'markdown/headline-from': { readonly from: 'heading' | 'name'; readonly headline: string };
  'markdown/name-from-slug': { readonly written: string; readonly name: string };
  'markdown/date-from': { readonly written: string; readonly from: 'name' | 'address' };
  /** `name` is the day that the file's name says, `written` the date that counts. */
  'markdown/date-not-name': { readonly name: string; readonly written: string };
  'markdown/expires': { readonly written: string };
  'markdown/photo-by-id': { readonly key: string; readonly written: string };
  'markdown/standfirst': { readonly key: string };
  /** Of the whole source, once: without its configuration nobody knows where its texts stood. */
  'markdown/addresses-unknown': NoDetails;
  // What the body says
  /** `tag` as it is written, without its parameters: `{{< box >}}`. */
  'markdown/tag': { readonly tag: string; readonly became: TagFate; readonly written: string };
  'markdown/tag-broken': { readonly written: string };
  /** A reference to a text that the source does not hold; `address` is where it leads then, `''` for nowhere. */
  'markdown/reference-lost': { readonly path: string; readonly address: string };
  /** Only the site's own template knows where the picture lies. */
  'markdown/picture-unknown': { readonly tag: string; readonly written: string };
  /** The first of them. */
  'markdown/comment': { readonly text: string; readonly count: number };
  'markdown/link-dropped': { readonly text: string; readonly address: string };
  /** Not whole in the source itself. */
  'markdown/link-broken': { readonly address: string };
  'markdown/footnotes': { readonly count: number };
  /** What short forms mean, which only a pointer shows; the first of them. */
  'markdown/abbreviations': { readonly written: string; readonly count: number };
  /** Parts that the old site's programs made, without words, picture or address; the first of them. */
  'markdown/components': { readonly written: string; readonly count: number };
  /** The first of them. */
  'markdown/attributes': { readonly written: string; readonly count: number };
}

export type MarkdownRule = keyof MarkdownImportRules;
