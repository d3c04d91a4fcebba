// A note of an import → the name that its report counts it under, and its words.
import type { Problem } from '../problem.ts';
import { wordProblem } from '../report/worded-problem.ts';
import type { Language } from '../strings/language.ts';

export interface WordedNote {
  readonly rule: string;
  readonly message: string;
  /** `file:line:column`, where it is not the record's own place. */
  readonly at?: string;
  /** Absent where there is nothing to do. */
  readonly hint?: string;
}

/** A guess at a date has the name of its own rule behind: `guess/date/no-time`. */
export function wordNote(note: Problem, language: Language): WordedNote {
  const { message, hint } = wordProblem(note, language);
  return { rule: ruleOf(note), message, ...(hint === '' ? {} : { hint }) };
}

function ruleOf({ rule, details }: Problem): string {
  return rule === 'guess/date' && 'guess' in details ? `${rule}/${String(details.guess)}` : rule;
}
