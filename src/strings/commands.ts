// Every word that the commands print beside problems.
import { commandStrings as en } from './en/commands.ts';
import { commandStrings as id } from './id/commands.ts';
import type { Language } from './language.ts';

// biome-ignore lint/suspicious/noEmptyInterface: filled as commands are added
export interface CommandStrings {}

const byLanguage: Record<Language, CommandStrings> = { id, en };

export function commandStrings(language: Language): CommandStrings {
  return byLanguage[language];
}
