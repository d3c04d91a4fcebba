// The rules that a source of an import must keep.

/** Rule name → what its message needs beside the place. */
export interface ImportRules {
  'source-page/no-date': { readonly written: string };
}
