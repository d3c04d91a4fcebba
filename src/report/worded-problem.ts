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

/** What was written is quoted at most so long (in code points), of names at most so many: a report is for reading. */
const longestQuote = 200;
const mostNames = 20;

export function wordProblem<R extends Rule>(problem: Problem<R>, language: Language): WordedProblem {
  const words: (details: Problem<R>['details']) => Wording = problemWords(language)[problem.rule];
  return { problem, ...words(shortenTexts(problem.details)) };
}

/** Both in one line, for forms that have no second. */
export function withHint({ message, hint }: Pick<WordedProblem, 'message' | 'hint'>): string {
  return hint === '' ? message : `${message} — ${hint}`;
}

function shortenTexts<Details extends object>(details: Details): Details {
  const shortened = Object.entries(details).map(([key, value]) => [key, shorten(value)]);
  return Object.fromEntries(shortened) as Details;
}

function shorten(value: unknown): unknown {
  if (typeof value === 'string') return value.length <= longestQuote ? value : cutText(value);
  if (!Array.isArray(value)) return value;
  const names = value.slice(0, mostNames).map(shorten);
  return names.length < value.length ? [...names, '…'] : names;
}

function cutText(text: string): string {
  const characters = [...text.slice(0, 2 * (longestQuote + 1))];
  return characters.length <= longestQuote ? text : `${characters.slice(0, longestQuote - 1).join('')}…`;
}
