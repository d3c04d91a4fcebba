// The words behind `npm run check` → what is to be checked, and how it is to be reported.
import { type ReportFormat, reportFormats } from '../report/format-report.ts';
import { checkContentFolder } from './check-folders.ts';
import { type CommandLine, commandLine, readValue, type Surroundings } from './command-line.ts';
import { fault, unexpectedArguments } from './fault.ts';
import { parseNow } from './option-values.ts';
import { parseOptions } from './parse-options.ts';

export interface CheckRequest {
  readonly content: string;
  /** Where it is kept what was read before. */
  readonly cache: string;
  readonly format: ReportFormat;
  readonly now: number;
  /** The commit to compare published stories with, as Git takes it. */
  readonly since: string | undefined;
}

export function readCheckCommandLine(
  args: readonly string[],
  { now }: Surroundings,
): CommandLine<CheckRequest> {
  const { options, operands, faults } = parseOptions(args, {
    content: 'text',
    cache: 'text',
    format: 'text',
    now: 'text',
    since: 'text',
    help: 'flag',
  });
  const wrong = [...faults, ...unexpectedArguments(operands)];
  const request: CheckRequest = {
    content: options.content ?? 'content',
    cache: options.cache ?? '.cache',
    format: readValue(options.format, parseFormat, 'text', wrong, (written) =>
      fault('bad-format', { written, formats: reportFormats }),
    ),
    now: readValue(options.now, parseNow, now, wrong, (written) => fault('bad-now', { written })),
    since: options.since,
  };
  wrong.push(...checkContentFolder(request.content));
  return commandLine(options.help, wrong, request);
}

function parseFormat(written: string): ReportFormat | undefined {
  return reportFormats.find((format) => format === written);
}
