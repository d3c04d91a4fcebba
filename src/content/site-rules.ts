// The rules of settings and lists of names.

/** Rule name → what its message needs beside the place. */
export interface SiteRules {
  'data/absent': { readonly file: 'site.yaml' | 'categories.yaml' | 'authors.yaml' | 'topics.yaml' };
  /** It belongs to no key. */
  'data/stray-line': { readonly written: string };
  /** The first of `count` keys of a record that begin with a dash of their own. */
  'data/dash': { readonly key: string; readonly count: number };
  'data/duplicate': { readonly written: string; readonly line: number };
  /** `suggestion` is what it was meant to be, where that can be told. */
  'site/base-url': { readonly written: string; readonly suggestion: string | undefined };
  'site/media-base-url': { readonly written: string; readonly suggestion: string | undefined };
  'site/choice': {
    readonly key: string;
    readonly written: string;
    readonly choices: readonly string[];
    readonly nearest: string | undefined;
  };
  'site/icon-elsewhere': { readonly written: string };
  'site/icon-size': {
    readonly written: string;
    readonly width: number;
    readonly height: number;
    readonly least: number;
  };
  'site/time-zone': { readonly written: string; readonly suggestion: string | undefined };
}
