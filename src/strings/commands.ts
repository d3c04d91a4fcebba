// The words of every command when it cannot go on: wrong options, and troubles of the machine.

import type { Failures } from '../command/failure.ts';
import type { CommandFaults } from '../command/fault.ts';
import { commandStrings as en } from './en/commands.ts';
import { commandStrings as id } from './id/commands.ts';
import type { Language } from './language.ts';

/** A sentence for each kind; each is one line. */
export type SentencesFor<Kinds> = { readonly [K in keyof Kinds]: (details: Kinds[K]) => string };

export interface CommandStrings {
  readonly faults: SentencesFor<CommandFaults>;
  readonly failures: SentencesFor<Failures>;
  /** Stands below the faults of a command line; `command` as it is typed (`npm run build`). */
  readonly seeHelp: (command: string) => string;
  readonly busy: (out: string) => string;
  readonly foreignOutput: (out: string) => string;
  /** The output folder holds a site of the other kind than the one asked for. */
  readonly otherKind: (out: string, isPreview: boolean) => string;
  readonly interrupted: string;
}

const byLanguage: Record<Language, CommandStrings> = { id, en };

export function commandStrings(language: Language): CommandStrings {
  return byLanguage[language];
}
