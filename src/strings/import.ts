// What `npm run import` says at its end, beside problems.
import { importStrings as en } from './en/import.ts';
import { importStrings as id } from './id/import.ts';
import type { Language } from './language.ts';

/** Each is a line or part of one; counts are of pages or stories. */
export interface ImportStrings {
  readonly imported: (count: number) => string;
  readonly wouldImport: (count: number) => string;
  readonly nothingNew: (unchanged: number) => string;
  readonly unchanged: (count: number) => string;
  /** Nothing was written; `waiting` pages have no fault of their own. */
  readonly refused: (refused: number, unchanged: number, waiting: number) => string;
  readonly dryRun: string;
  /** The content folder had errors before the import. */
  readonly contentInvalid: string;
  /** Other stories that the pages list: with an article in the archive, and without. */
  readonly listed: (linked: number, absent: number) => string;
  readonly newCategories: (names: readonly string[]) => string;
  readonly newAuthors: (names: readonly string[]) => string;
}

const byLanguage: Record<Language, ImportStrings> = { id, en };

export function importStrings(language: Language): ImportStrings {
  return byLanguage[language];
}
