// An import that did not come to its end → the report that says so, in the place of any earlier one.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileSafely } from '../build/write-file-safely.ts';
import { authorsPath, categoriesPath } from '../content/data-paths.ts';
import { type Problem, sortProblems } from '../problem.ts';
import { jsonProblem } from '../report/json.ts';
import { toPrintableJson } from '../report/printable.ts';
import { wordProblem } from '../report/worded-problem.ts';
import { importReportStrings } from '../strings/import-report.ts';
import type { ImportOutcome, ImportRequest } from './import-request.ts';
import { inline, reportDataFile, reportFile } from './write-report.ts';

type Unfinished = Exclude<ImportOutcome, { readonly kind: 'imported' }>;
/** What is told of an import that was refused, and where. */
export type Refused = Pick<ImportRequest, 'kind' | 'name' | 'dryRun' | 'now' | 'language' | 'reportDir'>;

/** What an import leaves beside its lists. */
export function clearReport(reportDir: string): void {
  for (const name of [reportFile, reportDataFile, categoriesPath, authorsPath]) {
    rmSync(join(reportDir, name), { force: true });
  }
}

/** As JSON `{kind, name, dryRun, at, outcome, problems}`, without lists and counts: no record has come into any. */
export function writeRefusal(request: Refused, outcome: Unfinished): void {
  const { kind, name, dryRun, now, language, reportDir } = request;
  const problems = sortProblems(outcome.problems);
  const facts = { kind, name, dryRun, at: new Date(now).toISOString(), outcome: outcome.kind };
  const data = { ...facts, problems: problems.map((each) => jsonProblem(each, { language })) };
  writeFileSafely(join(reportDir, reportFile), `${markdownOf(request, outcome, problems).join('\n')}\n`);
  writeFileSafely(join(reportDir, reportDataFile), `${toPrintableJson(JSON.stringify(data, null, 2))}\n`);
}

function markdownOf({ kind, name, language }: Refused, outcome: Unfinished, problems: readonly Problem[]) {
  const words = importReportStrings(language);
  return [
    `# ${inline(words.title(kind, name))}`,
    '',
    `**${words.unfinished[outcome.kind]}**`,
    '',
    ...problems.flatMap((each) => {
      const { message, hint } = wordProblem(each, language);
      const { path, line, column, severity, rule } = each;
      const head = `- ${inline(`${path}:${line}:${column}`)} ${severity} \`${rule}\` ${inline(message)}`;
      return hint === '' ? [head] : [head, `  - ${inline(hint)}`];
    }),
  ];
}
