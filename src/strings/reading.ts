// The words around reading a story: how long it takes, how old it is, how to pass it on and to cite it.
import { readingStrings as en } from './en/reading.ts';
import { readingStrings as id } from './id/reading.ts';
import type { Language } from './language.ts';

export interface ReadingStrings {
  readonly readingTime: (minutes: number) => string;
  /** Stands before the name of the series. */
  readonly partOfSeries: string;

  /** In `years`, `{years}` stands for a number of 2 or more: the reader's browser puts it in. */
  readonly age: { readonly year: string; readonly years: string };

  readonly share: string;
  readonly email: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;

  /** What stands before the address of a citation; the date comes in as it is to be printed. */
  readonly citation: (story: CitedStory) => string;
}

export interface CitedStory {
  /** Empty for an unsigned story. */
  readonly byline: readonly string[];
  readonly headline: string;
  readonly site: string;
  readonly date: string;
}

const byLanguage: Record<Language, ReadingStrings> = { id, en };

export function readingStrings(language: Language): ReadingStrings {
  return byLanguage[language];
}
