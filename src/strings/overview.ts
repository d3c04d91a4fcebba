// What `arsip-berita` says of all its commands.
import { overviewStrings as en } from './en/overview.ts';
import { overviewStrings as id } from './id/overview.ts';
import type { Language } from './language.ts';

export interface OverviewStrings {
  readonly usage: string;
  readonly seeHelp: string;
  /** A command that there is not, and the nearest that there is. */
  readonly unknown: (written: string, nearest: string | undefined) => string;
}

const byLanguage: Record<Language, OverviewStrings> = { id, en };

export function overviewStrings(language: Language): OverviewStrings {
  return byLanguage[language];
}
