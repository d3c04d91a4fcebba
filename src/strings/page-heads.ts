// Titles and descriptions of pages that no writer wrote: for the browser's tab, search engines and shares.
import { pageHeads as en } from './en/page-heads.ts';
import { pageHeads as id } from './id/page-heads.ts';
import type { Language } from './language.ts';

/** Periods come in as they are to be printed: `14 September 2024`, `September 2024`, `2024`. */
export interface PageHeads {
  readonly home: string;
  readonly homeDescription: (site: string) => string;
  readonly archiveIndex: string;
  readonly archiveIndexDescription: (site: string) => string;
  readonly search: string;
  readonly searchDescription: (site: string) => string;
  readonly notFound: string;
  readonly notFoundDescription: string;
  readonly categoryDescription: (category: string, site: string) => string;
  /** The feed of a category or an author. */
  readonly feed: (name: string, site: string) => string;
  readonly categoryMonth: (category: string, month: string) => string;
  readonly periodTitle: (period: string) => string;
  readonly periodDescription: (period: string, site: string) => string;
}

const byLanguage: Record<Language, PageHeads> = { id, en };

export function pageHeads(language: Language): PageHeads {
  return byLanguage[language];
}
