// The words of the picture of the whole archive, and of what it shows to those who do not see it.
import { archiveChartStrings as en } from './en/archive-chart.ts';
import { archiveChartStrings as id } from './id/archive-chart.ts';
import type { Language } from './language.ts';

export interface ArchiveChartStrings {
  readonly title: string;
  readonly others: string;
  /** Numbers, months and the names of categories come in as they are to be printed. */
  readonly description: (archive: DescribedArchive) => string;
}

export interface DescribedArchive {
  readonly from: string;
  readonly to: string;
  readonly total: string;
  readonly fullest: { readonly month: string; readonly count: string };
  readonly categories: readonly { readonly name: string; readonly count: string }[];
}

const byLanguage: Record<Language, ArchiveChartStrings> = { id, en };

export function archiveChartStrings(language: Language): ArchiveChartStrings {
  return byLanguage[language];
}
