// A text → words and numbers in it that are spelt wrong and can be told without a dictionary: of each rule the first.
import { findLetterInNumber } from './letters-in-numbers.ts';
import { findMisspeltMonth } from './misspelt-months.ts';
import { findMisspeltWord } from './misspelt-words.ts';
import { findPreposition } from './prepositions.ts';

/** `index` in UTF-16 code units. */
export interface FoundSlip {
  readonly index: number;
  readonly written: string;
  readonly suggestion: string;
}

export interface WordSlip extends FoundSlip {
  readonly rule: 'text/letter-in-number' | 'text/month' | 'text/preposition' | 'text/spelling';
}

const finders: readonly {
  readonly rule: WordSlip['rule'];
  readonly find: (text: string) => FoundSlip | undefined;
}[] = [
  { rule: 'text/letter-in-number', find: findLetterInNumber },
  { rule: 'text/month', find: findMisspeltMonth },
  { rule: 'text/preposition', find: findPreposition },
  { rule: 'text/spelling', find: findMisspeltWord },
];

export function findWordSlips(text: string): WordSlip[] {
  return finders.flatMap(({ rule, find }) => {
    const found = find(text);
    return found === undefined ? [] : { rule, ...found };
  });
}
