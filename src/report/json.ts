// Sorted problems → the report as JSON, for other programs.
import type { Problem } from '../problem.ts';
import { countSeverities } from './count-severities.ts';
import { changesAsData } from './format-changes.ts';
import type { ReportOptions } from './format-report.ts';
import { toPrintableJson } from './printable.ts';
import { wordProblem } from './worded-problem.ts';

/**
 * With `fixed` where files were to be repaired, `{problems: [{path, line, column, rule, severity, message, hint}],
 * errors, notices, files}`; paths from the content folder.
 */
export function formatJsonReport(problems: readonly Problem[], options: ReportOptions): string {
  const report = {
    problems: problems.map((each) => jsonProblem(each, options)),
    ...countSeverities(problems),
    files: options.fileCount,
    ...(options.fixed === undefined ? {} : { fixed: changesAsData(options.fixed) }),
  };
  return toPrintableJson(JSON.stringify(report, null, 2));
}

/** The report of a run that could not come to its end: as that of one without problems, and `failure`, one line. */
export function formatJsonFailure(failure: string): string {
  return toPrintableJson(JSON.stringify({ problems: [], errors: 0, notices: 0, files: 0, failure }, null, 2));
}

export function jsonProblem(
  each: Problem,
  { language }: Pick<ReportOptions, 'language'>,
): Record<string, string | number> {
  const { message, hint } = wordProblem(each, language);
  const { path, line, column, rule, severity } = each;
  return { path, line, column, rule, severity, message, hint };
}
