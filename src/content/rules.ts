// The rules of keys and values in content files (articles, pages, site.yaml, categories.yaml, authors.yaml, topics.yaml).
import type { NoDetails } from '../no-details.ts';

/** A name that was written, and the known one nearest to it, if any is near. */
interface Unknown {
  readonly written: string;
  readonly nearest: string | undefined;
}

/** How a value should have been written: a text, a list of texts, a list of maps, a map. */
export type ExpectedForm = 'text' | 'list-of-texts' | 'list-of-maps' | 'map' | 'true-or-false';

/** Rule name → what its message needs beside the place. */
export interface ContentRules {
  // Keys and values
  'key/unknown': Unknown;
  'key/missing': { readonly key: string };
  'key/empty': { readonly key: string };
  'key/form': {
    readonly key: string;
    readonly expected: ExpectedForm;
    /** What stands there instead, where the cure depends on it. */
    readonly found?: 'text' | 'list' | 'map';
  };
  'text/stray-quote': { readonly key: string };
  'text/markup': { readonly key: string; readonly written: string };
  /** Several names in one text. */
  'name/joined': {
    readonly key: string;
    readonly written: string;
    readonly parts: readonly string[];
  };
  /** The same in a list of names, where each has a record of its own. */
  'name/two-records': { readonly written: string; readonly parts: readonly string[] };
  /** Of a headline or a body: what was to be filled in, checked or taken out. */
  'text/unfinished': { readonly written: string };
  /** What the page prints too: the body's first heading, the place it opens with. */
  'title/repeated': NoDetails;
  /** `Judul: …`, as a form has it. */
  'title/label': { readonly written: string; readonly suggestion: string };
  /** A full stop at its end, marks that are repeated, hashtags; `suggestion` is the headline without. */
  'title/mark': { readonly written: string; readonly suggestion: string };
  /** Without a capital. */
  'title/small-letters': { readonly written: string; readonly suggestion: string };
  /** Of another file, of the same day. */
  'title/twice': { readonly other: string };
  'dateline/repeated': { readonly written: string };
  /** A word that says yes or no, where the name of who paid is asked for. */
  'sponsor/name': { readonly written: string };
  /** What the page writes before it itself. */
  /** Who owns the photo is written behind what it shows: `rest`. */
  'caption/credit': { readonly credit: string; readonly rest: string };
  'credit/nobody': { readonly written: string };
  'dateline/mark': { readonly written: string; readonly suggestion: string };
  /** The same name twice in a list. */
  'name/twice': { readonly key: string; readonly written: string };
  'summary/repeated': NoDetails;
  'credit/label': { readonly written: string; readonly suggestion: string };
  /** `suggestion` is the name without its marks. */
  'topic/mark': { readonly written: string; readonly suggestion: string };
  /** `suggestion` is the name alone, where there is one. */
  'author/label': { readonly written: string; readonly suggestion: string | undefined };
  'text/too-long': { readonly key: string; readonly length: number; readonly limit: number };
  'text/forbidden-character': { readonly key: string; readonly character: string };
  /** `first` is the first of several known ones in one text. */
  'category/unknown': Unknown & { readonly known: readonly string[]; readonly first?: string };
  'category/no-slug': { readonly written: string };
  'author/new': Unknown;
  'author/missing': NoDetails;
  'topic/new': Unknown;
  /** `count` stories, the newest of them at the problem's place. */
  'topic/none': { readonly count: number };
  'summary/length': { readonly length: number; readonly least: number; readonly most: number };
  /** `suggestion` is what it was meant to be, where that can be told. */
  'source/address': { readonly written: string; readonly suggestion: string | undefined };
  /** `suggestion` is the code of the language that is named. */
  'lang/form': { readonly written: string; readonly suggestion: string | undefined };
  'body/empty': { readonly isPage: boolean };
  'page/story': NoDetails;
  /** `what` is to be written there. */
  'page/unfilled': { readonly what: string };
  // Data files
  'data/absent': { readonly file: 'site.yaml' | 'categories.yaml' | 'authors.yaml' | 'topics.yaml' };
  /** It belongs to no key. */
  'data/stray-line': { readonly written: string };
  'data/duplicate': { readonly written: string; readonly line: number };
  'site/base-url': { readonly written: string };
  'site/media-base-url': { readonly written: string };
  'site/choice': { readonly key: string; readonly written: string; readonly choices: readonly string[] };
  'site/icon-elsewhere': { readonly written: string };
  'site/icon-size': {
    readonly written: string;
    readonly width: number;
    readonly height: number;
    readonly least: number;
  };
  'site/time-zone': { readonly written: string };
}
