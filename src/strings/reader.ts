// Every word that a reader sees and that is not content.
import { readerStrings as en } from './en/reader.ts';
import { readerStrings as id } from './id/reader.ts';
import type { Language } from './language.ts';

/** Texts with a value in them are functions; the value comes in as it is to be printed. */
export interface ReaderStrings {
  readonly skipToContent: string;
}

const byLanguage: Record<Language, ReaderStrings> = { id, en };

export function readerStrings(language: Language): ReaderStrings {
  return byLanguage[language];
}
