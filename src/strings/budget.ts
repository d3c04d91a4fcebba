// What a build tells of its host's limits, and what to turn where a site comes near them.
import type { Measure } from '../hosts/host-limits.ts';
import type { Amount, MeasuredUse, Saving } from '../hosts/judge-budget.ts';
import { budgetStrings as en } from './en/budget.ts';
import { budgetStrings as id } from './id/budget.ts';
import type { Language } from './language.ts';

export interface BudgetStrings {
  /** One line; `uses` are already worded, as by `use`. */
  readonly line: (host: string, uses: readonly string[]) => string;
  readonly unlimited: (host: string) => string;
  readonly use: (use: MeasuredUse) => string;
  readonly amount: (measure: Measure, value: number) => string;
  readonly near: string;
  readonly over: string;
  /** A paid plan of the host takes what this one does not, where the host's builds have this variable. */
  readonly paid: (host: string, limit: string, variable: string | undefined) => string;
  readonly advice: (saving: Saving, amount: Amount) => string;
  /** Whatever is turned. */
  readonly hopeless: (host: string) => string;
}

const byLanguage: Record<Language, BudgetStrings> = { id, en };

export function budgetStrings(language: Language): BudgetStrings {
  return byLanguage[language];
}
