// The words of a link that stands where a writer pasted an address on a line of its own.
import { embedStrings as en } from './en/embeds.ts';
import { embedStrings as id } from './id/embeds.ts';
import type { Language } from './language.ts';

/** What is done with what a service holds. */
export type EmbedKind = 'video' | 'sound' | 'post';

export interface EmbedStrings {
  /** Stands before the address. */
  readonly invitation: Readonly<Record<EmbedKind, (service: string) => string>>;
}

const byLanguage: Record<Language, EmbedStrings> = { id, en };

export function embedStrings(language: Language): EmbedStrings {
  return byLanguage[language];
}
