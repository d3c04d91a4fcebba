// What `--help` prints, a text a command.
import { commandHelp as en } from './en/command-help.ts';
import { commandHelp as id } from './id/command-help.ts';
import type { Language } from './language.ts';

export interface CommandHelp {
  readonly build: string;
  readonly check: string;
  readonly addresses: string;
  readonly start: string;
  readonly new: string;
  readonly 'new-site': string;
  readonly schema: string;
  readonly import: string;
  readonly publish: string;
}

const byLanguage: Record<Language, CommandHelp> = { id, en };

export function commandHelp(language: Language): CommandHelp {
  return byLanguage[language];
}
