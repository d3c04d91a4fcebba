// The names of months and weekdays, and the mark between thousands, by language.
import { dateStrings as en } from './en/dates.ts';
import { dateStrings as id } from './id/dates.ts';
import type { Language } from './language.ts';

/** Months from January, weekdays from Monday (ISO 8601). */
export interface DateStrings {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly thousandsSeparator: string;
}

const byLanguage: Record<Language, DateStrings> = { id, en };

export function dateStrings(language: Language): DateStrings {
  return byLanguage[language];
}
