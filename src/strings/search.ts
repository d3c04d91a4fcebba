// The words of the search page: those that its template prints, and those that its script is handed.
import { searchStrings as en } from './en/search.ts';
import { searchStrings as id } from './id/search.ts';
import type { Language } from './language.ts';

/** What the form and the page say. */
export interface SearchPageWords {
  readonly category: string;
  readonly author: string;
  readonly year: string;
  /** The choice of a filter that leaves nothing out. */
  readonly all: string;
  readonly order: string;
  readonly newest: string;
  readonly relevant: string;
  readonly noScript: string;
  /** Heads the ways into the archive that need no search. */
  readonly browse: string;
}

/**
 * What the script says. It holds no language of its own: these come to it with the page, as data, so values stand
 * as `{shown}`, `{found}` and `{since}` in them.
 */
export interface SearchScriptWords {
  readonly ask: string;
  readonly searching: string;
  readonly oneResult: string;
  /** Every result is shown. */
  readonly allShown: string;
  /** The whole archive was searched, and not all results are shown. */
  readonly someShown: string;
  /** Only newer articles were searched. */
  readonly shownSince: string;
  readonly noneSince: string;
  readonly none: string;
  readonly more: string;
  readonly further: string;
  readonly offline: string;
  readonly missing: string;
  readonly failed: string;
  readonly retry: string;
}

export interface SearchStrings {
  readonly page: SearchPageWords;
  readonly script: SearchScriptWords;
}

const byLanguage: Record<Language, SearchStrings> = { id, en };

export function searchStrings(language: Language): SearchStrings {
  return byLanguage[language];
}
