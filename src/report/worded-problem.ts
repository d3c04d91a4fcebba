// A problem as data → the same problem in words, in the language of the report.
import type { Problem, Rule } from '../problem.ts';
import type { Language } from '../strings/language.ts';
import { problemWords, type Wording } from '../strings/problems.ts';

/** `hint` is empty where there is nothing to add. */
export interface WordedProblem {
  readonly problem: Problem;
  readonly message: string;
  readonly hint: string;
}

export function wordProblem<R extends Rule>(problem: Problem<R>, language: Language): WordedProblem {
  const words: (details: Problem<R>['details']) => Wording = problemWords(language)[problem.rule];
  return { problem, ...words(problem.details) };
}
