// What an import came to → the lines that it ends with.
import { formatReport } from '../report/format-report.ts';
import { toPrintable } from '../report/printable.ts';
import { commandStrings } from '../strings/commands.ts';
import { type ImportReportStrings, importReportStrings } from '../strings/import-report.ts';
import type { Language } from '../strings/language.ts';
import type { ReasonCount } from './import-report.ts';
import { nameKinds } from './name-kind.ts';
import type { ImportEnd } from './run-import.ts';

export interface OutcomeOptions {
  readonly language: Language;
  /** The report's file as a person would type it. */
  readonly report: string;
  readonly dryRun: boolean;
  /** Each as a person would type it. */
  readonly folders: { readonly contentDir: string; readonly reportDir: string };
}

/** More are in the report. */
const namesAtMost = 20;
const reasonsAtMost = 6;

/** Problems first, then what became of the records, a sentence a line. */
export function formatOutcome(outcome: ImportEnd, options: OutcomeOptions): string {
  const { language, dryRun } = options;
  const words = importReportStrings(language);
  if (outcome.kind === 'busy') {
    return toPrintable(commandStrings(language).busy(options.folders[outcome.folder]));
  }
  if (outcome.kind !== 'imported') {
    const { problems, fileCount } = outcome;
    const report = formatReport(problems, { language, format: 'text', fileCount });
    return `${report}\n${words.unfinished[outcome.kind]}`;
  }
  const { counts, reasons, newNames, listed, faults } = outcome;
  const shorten = (names: readonly string[]) =>
    names.length <= namesAtMost
      ? names
      : [...names.slice(0, namesAtMost), words.moreNames(names.length - namesAtMost)];
  const said = [
    ...(dryRun ? [words.wouldBe] : []),
    words.summary(counts),
    ...reasons.slice(0, reasonsAtMost).map((reason) => `  ${formatReason(reason, words)}`),
    ...(reasons.length > reasonsAtMost ? [`  ${words.moreNames(reasons.length - reasonsAtMost)}`] : []),
    ...nameKinds
      .filter((kind) => newNames[kind].length > 0)
      .map((kind) => words.newNames[kind](shorten(newNames[kind]))),
    ...(listed.linked + listed.absent > 0 ? [words.listed(listed.linked, listed.absent)] : []),
    words.seeReport(options.report),
    ...(dryRun ? [words.dryRun] : []),
  ].map(toPrintable);
  if (faults.length === 0) return said.join('\n');
  const report = formatReport(faults, { language, format: 'text', fileCount: faults.length });
  return [...said, words.faultsAfterwards, report].join('\n');
}

/** With the words of the first record that was left out for it. */
function formatReason({ count, rule, examples, hint }: ReasonCount, words: ImportReportStrings): string {
  return words.reason(count, rule, `${examples[0]?.message ?? ''} ${hint}`.trim());
}
