// Sizes and times → text, with the language's decimal mark.
import type { Language } from './language.ts';

const decimalMark: Record<Language, string> = { id: ',', en: '.' };
const secondsUnit: Record<Language, string> = { id: 'dtk', en: 's' };
const byteUnits = ['B', 'kB', 'MB', 'GB'] as const;

/** 1234 → `1,2 kB` in Indonesian, `1.2 kB` in English; steps of 1000. */
export function formatBytes(bytes: number, language: Language): string {
  let value = bytes;
  let step = 0;
  // Below 999.95 of a unit, so that rounding never gives `1000.0 kB`.
  while (value >= (step === 0 ? 1000 : 999.95) && step < byteUnits.length - 1) {
    value /= 1000;
    step += 1;
  }
  return `${step === 0 ? value : formatTenths(value, language)} ${byteUnits[step]}`;
}

/** 1.25 → `1,3 dtk` in Indonesian, `1.3 s` in English. */
export function formatSeconds(seconds: number, language: Language): string {
  return `${formatTenths(seconds, language)} ${secondsUnit[language]}`;
}

function formatTenths(value: number, language: Language): string {
  return value.toFixed(1).replace('.', decimalMark[language]);
}
