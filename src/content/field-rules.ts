// The rules of single fields of a story: headline, names, dateline, caption and their like.
import type { NoDetails } from '../no-details.ts';

/** Rule name → what its message needs beside the place. */
export interface FieldRules {
  /** Several names in one text. */
  'name/joined': {
    readonly key: string;
    readonly written: string;
    readonly parts: readonly string[];
  };
  /** The same in a list of names, where each has a record of its own. */
  'name/two-records': { readonly written: string; readonly parts: readonly string[] };
  /** What the page prints too: the body's first heading, the place it opens with. */
  'title/repeated': NoDetails;
  /** `Judul: …`, as a form has it. */
  'title/label': { readonly written: string; readonly suggestion: string };
  /** A word to the newsroom, `[DRAF]`: the front matter has a line for it. */
  'title/status': { readonly written: string; readonly suggestion: string; readonly line: string };
  /** A full stop at its end, marks that are repeated, hashtags; `suggestion` is the headline without. */
  'title/mark': { readonly written: string; readonly suggestion: string };
  /** Without a capital. */
  'title/small-letters': { readonly written: string; readonly suggestion: string };
  /** Of another file, of the same day. */
  'title/twice': { readonly other: string };
  'dateline/repeated': { readonly written: string };
  /** A word that says yes or no, where the name of who paid is asked for. */
  'sponsor/name': { readonly written: string };
  /** Who owns the photo is written behind what it shows, `rest`, or in its place. */
  'caption/credit': { readonly credit: string; readonly rest: string };
  'credit/nobody': { readonly written: string };
  /** Who sent the story, beside the place. */
  'dateline/agency': { readonly written: string; readonly place: string; readonly agency: string };
  /** Parentheses or a dash around its name. */
  'agency/mark': { readonly written: string; readonly suggestion: string };
  'dateline/small-letters': { readonly written: string; readonly suggestion: string };
  'dateline/mark': { readonly written: string; readonly suggestion: string };
  /** The same name twice in a list. */
  'name/twice': { readonly key: string; readonly written: string };
  'summary/repeated': NoDetails;
  /** What the page writes before it itself. */
  'credit/label': { readonly written: string; readonly suggestion: string };
  /** `suggestion` is the name without its marks. */
  'topic/mark': { readonly written: string; readonly suggestion: string };
  /** `suggestion` is the name alone, where there is one. */
  'author/label': { readonly written: string; readonly suggestion: string | undefined };
  'summary/length': { readonly length: number; readonly least: number; readonly most: number };
  /** `suggestion` is what it was meant to be, where that can be told. */
  'source/address': { readonly written: string; readonly suggestion: string | undefined };
  /** `suggestion` is the code of the language that is named. */
  'lang/form': { readonly written: string; readonly suggestion: string | undefined };
}
