// Whole numbers → text, with the language's mark between thousands.
import { dateStrings } from './dates.ts';
import type { Language } from './language.ts';

/** 1234 → `1.234` in Indonesian, `1,234` in English. */
export function formatCount(count: number, language: Language): string {
  const { thousandsSeparator } = dateStrings(language);
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, thousandsSeparator);
}

/** Those that are not zero, each before its name. */
export function namedCounts(counts: Readonly<Record<string, number>>, language: Language): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${formatCount(count, language)} ${name}`)
    .join(', ');
}
