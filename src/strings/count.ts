// Whole numbers → text, with the language's mark between thousands.
import { dateStrings } from './dates.ts';
import type { Language } from './language.ts';

/** 1234 → `1.234` in Indonesian, `1,234` in English. */
export function formatCount(count: number, language: Language): string {
  const { thousandsSeparator } = dateStrings(language);
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, thousandsSeparator);
}
