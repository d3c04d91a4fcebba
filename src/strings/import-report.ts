// What the report of an import and its last lines say, beside problems.
import type { ReportList } from '../import/import-report.ts';
import type { OfEachKind } from '../import/name-kind.ts';
import { importReportStrings as en } from './en/import-report.ts';
import { importReportStrings as id } from './id/import-report.ts';
import type { Language } from './language.ts';

export interface ImportReportStrings {
  readonly title: (kind: string, name: string) => string;
  readonly dryRun: string;
  /** Every record of the source is in exactly one list. */
  readonly total: (records: number) => string;
  /** Heads of the lists, and what each means. */
  readonly lists: Readonly<Record<ReportList, { readonly name: string; readonly meaning: string }>>;
  readonly inTrial: Readonly<Partial<Record<ReportList, string>>>;
  /** Why records were left out. */
  readonly reasons: string;
  readonly guesses: string;
  readonly changes: string;
  readonly none: string;
  readonly more: (count: number) => string;
  /** At the end of a list of names. */
  readonly moreNames: (count: number) => string;
  readonly names: string;
  readonly newNames: OfEachKind<(names: readonly string[]) => string>;
  readonly alike: OfEachKind<string>;
  /** One name that looks like others, each with how many stories have it. */
  readonly alikeNames: (keep: string, others: readonly string[]) => string;
  readonly aliasesFile: (file: string, target: string) => string;
  readonly pictures: (copied: number, kept: number, lost: number) => string;
  readonly redirects: (made: number, refused: number) => string;
  /** For the terminal. */
  readonly summary: (counts: Readonly<Record<ReportList, number>>) => string;
  /** A line of its own under the summary: so many records were left out for this. */
  readonly reason: (count: number, rule: string, message: string) => string;
  readonly wouldBe: string;
  readonly seeReport: (path: string) => string;
  /** Other stories that the pages list: with an article in the archive, and without. */
  readonly listed: (linked: number, absent: number) => string;
  /** `invalid`: the content folder had errors before the import. */
  readonly unfinished: Readonly<Record<'invalid' | 'refused', string>>;
  readonly faultsAfterwards: string;
  readonly reading: (records: number, share: number) => string;
  readonly writing: (records: number, total: number) => string;
  /** In place of that, where nothing is written. */
  readonly trying: (records: number, total: number) => string;
}

const byLanguage: Record<Language, ImportReportStrings> = { id, en };

export function importReportStrings(language: Language): ImportReportStrings {
  return byLanguage[language];
}
