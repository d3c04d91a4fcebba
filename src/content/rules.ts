// The rules of keys and values in all content files, and of what a story or a page lacks.
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
  /** `isThere` where the nearest key is written too, and what it says has to go there. */
  'key/unknown': Unknown & { readonly isThere: boolean };
  'key/missing': { readonly key: string };
  'key/empty': { readonly key: string };
  'key/form': {
    readonly key: string;
    readonly expected: ExpectedForm;
    /** What stands there instead, where the cure depends on it. */
    readonly found?: 'text' | 'list' | 'map' | 'wrapped';
    /** The name that stands for a record, or in one where a name alone is meant; or the key above a list. */
    readonly written?: string;
  };
  'text/stray-quote': { readonly key: string };
  'text/markup': { readonly key: string; readonly written: string };
  /** Of a headline or a body: what was to be filled in, checked or taken out. */
  'text/unfinished': { readonly written: string };
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
  'body/empty': { readonly isPage: boolean };
  'page/story': NoDetails;
  /** `what` is to be written there. */
  'page/unfilled': { readonly what: string };
}
