// The rules of settings and lists of names.

/** Rule name → what its message needs beside the place. */
export interface SiteRules {
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
