// The wording of every problem, in the language of the report.
import type { RuleDetails } from '../rules.ts';
import { problemWords as en } from './en/problems.ts';
import { problemWords as id } from './id/problems.ts';
import type { Language } from './language.ts';

/** `message` says what is wrong, `hint` how to mend it; both are one line. */
export interface Wording {
  readonly message: string;
  readonly hint: string;
}

/** A wording for each rule of a group of rules. */
export type WordsFor<Rules> = { readonly [R in keyof Rules]: (details: Rules[R]) => Wording };

export type ProblemWords = WordsFor<RuleDetails>;

const byLanguage: Record<Language, ProblemWords> = { id, en };

export function problemWords(language: Language): ProblemWords {
  return byLanguage[language];
}
