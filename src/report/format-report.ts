// All problems of a run → the one report that people, CI and other programs read.
import type { MendedContentFile } from '../mend/mend-content.ts';
import { type Problem, type Rule, type Severity, sortProblems } from '../problem.ts';
import type { Language } from '../strings/language.ts';
import { reportStrings } from '../strings/report.ts';
import { countSeverities } from './count-severities.ts';
import { formatGithubFailure, formatGithubLine } from './github.ts';
import { formatGnuLine } from './gnu.ts';
import { formatJsonFailure, formatJsonReport } from './json.ts';
import { toPrintable } from './printable.ts';
import { type WordedProblem, wordProblem } from './worded-problem.ts';

/** `github` is the form that GitHub Actions turns into marks beside the lines of a pull request, `gnu` that of editors. */
export const reportFormats = ['text', 'json', 'github', 'gnu'] as const;

export type ReportFormat = (typeof reportFormats)[number];

export interface ReportOptions {
  readonly language: Language;
  readonly format: ReportFormat;
  /** How many files were checked, faulty or not. */
  readonly fileCount: number;
  /** What leads to the content folder (`content`), from the repository in the `github` form, from where the command runs in
   * the `gnu` form. */
  readonly pathPrefix?: string;
  /** Paths of which the `github` form speaks first: of each kind GitHub shows ten marks a step. */
  readonly first?: ReadonlySet<string>;
  /** The text and `gnu` forms print the last notices of a rule that has many, those of the newest stories, and counts the others; of
   * errors too that are the same but for their place. */
  readonly isShort?: boolean;
  /** Paths of which they print everything even so. */
  readonly whole?: ReadonlySet<string>;
  /** What was repaired before: the JSON form has it as `fixed`. */
  readonly fixed?: readonly MendedContentFile[];
  /** Notices that need not be printed again: the text form counts them with the others that it leaves out. */
  readonly isTold?: (notice: Problem) => boolean;
}

/** A report is for reading: an archive that came in from elsewhere has thousands of one kind. */
const problemsOfAKind = 10;

/**
 * Sorted by path, line and column. As text, each problem is `path:line:column severity rule message` with its hint
 * below, then an empty line, and last the counts. Ends without a line end; holds no control character but line ends.
 */
export function formatReport(problems: readonly Problem[], options: ReportOptions): string {
  const sorted = sortProblems(problems);
  switch (options.format) {
    case 'text':
      return formatText(sorted, options, formatProblem);
    case 'json':
      return formatJsonReport(sorted, options);
    case 'github':
      return [
        ...withFirst(sorted, options.first).map((each) =>
          formatGithubLine(wordProblem(each, options.language), options.pathPrefix),
        ),
        formatCounts(sorted, options),
      ].join('\n');
    case 'gnu':
      return formatText(sorted, options, (each) => formatGnuLine(each, options.pathPrefix));
  }
}

function withFirst(problems: readonly Problem[], first: ReadonlySet<string> = new Set()): readonly Problem[] {
  if (first.size === 0) return problems;
  const isFirst = ({ path }: Problem) => first.has(path);
  return [...problems.filter(isFirst), ...problems.filter((each) => !isFirst(each))];
}

/** For standard output, where the forms for programs are read. As text there is none: people read standard error. */
export function formatFailedReport(failure: string, format: ReportFormat): string | undefined {
  switch (format) {
    case 'text':
    case 'gnu':
      return undefined;
    case 'json':
      return formatJsonFailure(failure);
    case 'github':
      return formatGithubFailure(failure);
  }
}

function formatText(
  problems: readonly Problem[],
  options: ReportOptions,
  format: (each: WordedProblem) => string,
): string {
  const { shown, omitted } = omitTold(problems, options);
  const kept: Shortened = options.isShort ? omitAlike(shown, options.whole) : { shown, omitted: [] };
  const words = reportStrings(options.language);
  const blocks = kept.shown.map((each) => format(wordProblem(each, options.language)));
  for (const each of kept.omitted) blocks.push(words.moreOfARule(each.rule, each.count, each.severity));
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

interface Omitted {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly count: number;
}

interface Shortened {
  readonly shown: readonly Problem[];
  readonly omitted: readonly Omitted[];
}

/** A name that the list of categories lacks is one mistake, in every story of that category; other errors are all shown. */
function kindOf({ rule, severity, details }: Problem, index: number): string {
  if (severity === 'notice') return rule;
  return rule === 'category/unknown' ? `${rule} ${JSON.stringify(details)}` : `${rule} ${index}`;
}

/** Files are named after their dates: what comes last is the newest. */
function omitAlike(problems: readonly Problem[], whole: ReadonlySet<string> = new Set()): Shortened {
  const kinds = problems.map((each, index) => (whole.has(each.path) ? '' : kindOf(each, index)));
  const left = new Map<string, number>();
  for (const kind of kinds) if (kind !== '') left.set(kind, (left.get(kind) ?? -problemsOfAKind) + 1);
  const omitted = new Map<string, Omitted>();
  const shown = problems.filter(({ rule, severity }, index) => {
    const kind = kinds[index] ?? '';
    const count = left.get(kind) ?? 0;
    if (count <= 0) return true;
    left.set(kind, count - 1);
    omitted.set(kind, { rule, severity, count: (omitted.get(kind)?.count ?? 0) + 1 });
    return false;
  });
  return { shown, omitted: [...omitted.values()] };
}

function formatProblem({ problem, message, hint }: WordedProblem): string {
  const { path, line, column, severity, rule } = problem;
  const head = toPrintable(`${path}:${line}:${column} ${severity} ${rule} ${message}`);
  return hint === '' ? head : `${head}\n  ${toPrintable(hint)}`;
}

function formatCounts(problems: readonly Problem[], { language, fileCount }: ReportOptions): string {
  const { errors, notices } = countSeverities(problems);
  return reportStrings(language).counts(errors, notices, fileCount);
}
