// The words of the problem report that stand around the problems.
import type { Severity } from '../problem.ts';
import { reportStrings as en } from './en/report.ts';
import { reportStrings as id } from './id/report.ts';
import type { Language } from './language.ts';

export interface ReportStrings {
  /** The report's last line. */
  readonly counts: (errors: number, notices: number, files: number) => string;
  /** Before each report of a check that goes on. */
  readonly checking: string;
  /** Behind each of them. */
  readonly watching: string;
  /** How long it took, and how long of that the reading, in seconds. */
  readonly times: (total: number, read: number) => string;
  /** Stands for notices that were not printed, at least one. */
  readonly moreNotices: (count: number) => string;
  /** Stands for notices of one rule, or errors of the same words, that were not printed, at least one. */
  readonly moreOfARule: (rule: string, count: number, severity: Severity) => string;
  /** The last line of what was repaired. */
  readonly mended: (files: number, lines: number) => string;
  /** Stands for files whose repaired lines are not printed, at least one. */
  readonly moreMended: (files: number) => string;
  readonly changedMeanwhile: (path: string) => string;
}

const byLanguage: Record<Language, ReportStrings> = { id, en };

export function reportStrings(language: Language): ReportStrings {
  return byLanguage[language];
}
