// The words of a page at an old address.
import { redirectStrings as en } from './en/redirects.ts';
import { redirectStrings as id } from './id/redirects.ts';
import type { Language } from './language.ts';

export interface RedirectStrings {
  readonly moved: string;
  /** Stands before the new address. */
  readonly nowAt: string;
}

const byLanguage: Record<Language, RedirectStrings> = { id, en };

export function redirectStrings(language: Language): RedirectStrings {
  return byLanguage[language];
}
