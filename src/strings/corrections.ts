// The words around corrections, rights of reply, withdrawals and paid stories.
import type { NoticeKind } from '../archive/correction.ts';
import { correctionsStrings as en } from './en/corrections.ts';
import { correctionsStrings as id } from './id/corrections.ts';
import type { Language } from './language.ts';

export interface CorrectionsStrings {
  /** Titles and descriptions, for the browser's tab, search engines and shares. */
  readonly heads: {
    readonly title: string;
    readonly description: (site: string) => string;
    readonly titleOfYear: (year: string) => string;
    readonly descriptionOfYear: (year: string, site: string) => string;
    readonly withdrawn: string;
    readonly withdrawnStory: (headline: string) => string;
    readonly withdrawnDescription: string;
  };
  readonly kinds: Readonly<Record<NoticeKind, string>>;
  /** Links to what a correction's `link` names. */
  readonly readMore: Readonly<Record<NoticeKind, string>>;
  /** On a story that a correction leads to, before the corrected story's headline. */
  readonly answers: Readonly<Record<NoticeKind, string>>;
  /** Heads the box on the story, and names the list in links. */
  readonly onStory: string;
  readonly toList: string;
  /** Stands for the headline of a withdrawn story that is withheld. */
  readonly withheldHeadline: string;
  readonly lead: string;
  readonly none: string;
  /** Leads to where errors are told of. */
  readonly report: string;
  readonly byYear: string;
  readonly publishedAt: string;
  readonly reason: string;
  readonly withdrawnLead: string;
  /** Marks a story that somebody paid for. */
  readonly paid: (sponsor: string) => string;
}

const byLanguage: Record<Language, CorrectionsStrings> = { id, en };

export function correctionsStrings(language: Language): CorrectionsStrings {
  return byLanguage[language];
}
