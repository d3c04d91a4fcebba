// A headline and its day → a number that is equal for two stories that would be taken for one.
import type { LocalDate } from '../dates/moment.ts';
import { digestText } from '../digest.ts';

const daysBefore1970 = 719_528;
const millisecondsADay = 86_400_000;
const spread = 2 ** 32;

/** Case, marks and spaces do not matter. Never 0; two others may share a number, though hardly on one day. */
export function headlineKey(headline: string, date: LocalDate): number {
  const day = daysBefore1970 + Math.floor(Date.parse(`${date}T00:00:00Z`) / millisecondsADay);
  return day * spread + headlineWords(headline);
}

/** The same for headlines that are alike, whatever their day. */
export function headlineWords(headline: string): number {
  const words = headline.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return Number.parseInt(digestText(words.join(' ')).slice(0, 8), 16);
}

/** As `headlineWords` has it. */
export function headlineOfKey(key: number): number {
  return key % spread;
}
