// The words of the editors' check page: what the press council's guideline asks of a site, and how to mend what lacks.
import { guidelineCheckStrings as en } from './en/guideline-check.ts';
import { guidelineCheckStrings as id } from './id/guideline-check.ts';
import type { Language } from './language.ts';

/** What is looked at. The numbers in the words are the points of the Pedoman Pemberitaan Media Siber (2012). */
export const guidelineItems = [
  'guideline',
  'masthead',
  'complaints',
  'corrections',
  'withdrawals',
  'paid',
  'comments',
] as const;

export type GuidelineItem = (typeof guidelineItems)[number];

export interface GuidelineCheckStrings {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly met: string;
  readonly lacking: string;
  readonly summary: (lacking: number) => string;
  readonly items: Readonly<Record<GuidelineItem, GuidelineItemWords>>;
  readonly unlabelled: (category: string, period: string, count: number) => string;
}

export interface GuidelineItemWords {
  readonly asks: string;
  readonly source: string;
  /** What is so where it is met. */
  readonly met: string;
  /** What to do where it is not. */
  readonly cure: string;
}

const byLanguage: Record<Language, GuidelineCheckStrings> = { id, en };

export function guidelineCheckStrings(language: Language): GuidelineCheckStrings {
  return byLanguage[language];
}
