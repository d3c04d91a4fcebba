// All problems of a run → the one report that people, CI and other programs read.
import type { MendedContentFile } from '../mend/mend-content.ts';
import { type Problem, type Rule, sortProblems } from '../problem.ts';
import type { Language } from '../strings/language.ts';
import { reportStrings } from '../strings/report.ts';
import { countSeverities } from './count-severities.ts';
import { formatGithubFailure, formatGithubLine } from './github.ts';
import { formatJsonFailure, formatJsonReport } from './json.ts';
import { toPrintable } from './printable.ts';
import { wordProblem } from './worded-problem.ts';

/** `github` is the form that GitHub Actions turns into marks beside the lines of a pull request. */
export const reportFormats = ['text', 'json', 'github'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export interface ReportOptions {
  readonly language: Language;
  readonly format: ReportFormat;
  /** How many files were checked, faulty or not. */
  readonly fileCount: number;
  /** What leads from the repository to the content folder (`content`): put before paths in the `github` form. */
  readonly pathPrefix?: string;
  /** The text form prints the last notices of a rule that has many, those of the newest stories, and counts the others. */
  readonly isShort?: boolean;
  /** What was repaired before: the JSON form has it as `fixed`. */
  readonly fixed?: readonly MendedContentFile[];
  /** Notices that need not be printed again: the text form counts them with the others that it leaves out. */
  readonly isTold?: (notice: Problem) => boolean;
}

/** A report is for reading: an archive that came in from elsewhere has thousands of one kind. */
const noticesOfARule = 10;

/**
 * Sorted by path, line and column. As text, each problem is `path:line:column severity rule message` with its hint
 * below, then an empty line, and last the counts. Ends without a line end; holds no control character but line ends.
 */
export function formatReport(problems: readonly Problem[], options: ReportOptions): string {
  const sorted = sortProblems(problems);
  switch (options.format) {
    case 'text':
      return formatText(sorted, options);
    case 'json':
      return formatJsonReport(sorted, options);
    case 'github':
      return [
        ...sorted.map((each) => formatGithubLine(wordProblem(each, options.language), options.pathPrefix)),
        formatCounts(sorted, options),
      ].join('\n');
  }
}

/** For standard output, where the forms for programs are read. As text there is none: people read standard error. */
export function formatFailedReport(failure: string, format: ReportFormat): string | undefined {
  switch (format) {
    case 'text':
      return undefined;
    case 'json':
      return formatJsonFailure(failure);
    case 'github':
      return formatGithubFailure(failure);
  }
}

function formatText(problems: readonly Problem[], options: ReportOptions): string {
  const { shown, omitted } = omitTold(problems, options);
  const kept = options.isShort ? omitAlike(shown) : { shown, omitted: new Map<Rule, number>() };
  const words = reportStrings(options.language);
  const blocks = kept.shown.map((each) => formatProblem(each, options.language));
  for (const [rule, count] of kept.omitted) blocks.push(words.moreOfARule(rule, count));
  if (omitted > 0) blocks.push(words.moreNotices(omitted));
  if (blocks.length > 0) blocks.push('');
  return [...blocks, formatCounts(problems, options)].join('\n');
}

/** Every error, and the notices that were not told before. */
function omitTold(
  problems: readonly Problem[],
  { isTold = () => false }: ReportOptions,
): { shown: Problem[]; omitted: number } {
  const shown = problems.filter((each) => each.severity === 'error' || !isTold(each));
  return { shown, omitted: problems.length - shown.length };
}

/** Files are named after their dates: what comes last is the newest. */
function omitAlike(problems: readonly Problem[]): { shown: Problem[]; omitted: ReadonlyMap<Rule, number> } {
  const left = new Map<Rule, number>();
  for (const { severity, rule } of problems) {
    if (severity === 'notice') left.set(rule, (left.get(rule) ?? -noticesOfARule) + 1);
  }
  const omitted = new Map([...left].filter(([, count]) => count > 0));
  const skipped = new Map(omitted);
  const shown = problems.filter(({ severity, rule }) => {
    const count = skipped.get(rule) ?? 0;
    if (severity === 'error' || count === 0) return true;
    skipped.set(rule, count - 1);
    return false;
  });
  return { shown, omitted };
}

function formatProblem(each: Problem, language: Language): string {
  const { message, hint } = wordProblem(each, language);
  const { path, line, column, severity, rule } = each;
  const head = toPrintable(`${path}:${line}:${column} ${severity} ${rule} ${message}`);
  return hint === '' ? head : `${head}\n  ${toPrintable(hint)}`;
}

function formatCounts(problems: readonly Problem[], { language, fileCount }: ReportOptions): string {
  const { errors, notices } = countSeverities(problems);
  return reportStrings(language).counts(errors, notices, fileCount);
}
