// The rules of content files (articles, pages, site.yaml, categories.yaml, authors.yaml).

/** Rule name → what its message needs beside the place. */
export interface ContentRules {
  'date/impossible': { readonly written: string };
}
