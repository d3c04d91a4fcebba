// The words behind `npm run check` → what is to be checked, and how it is to be reported.
import { type ReportFormat, reportFormats } from '../report/format-report.ts';
import { findAskedFiles } from './asked-files.ts';
import { checkCacheFolder, checkContentFolder } from './check-folders.ts';
import { type CommandLine, commandLine, readValue, type Surroundings } from './command-line.ts';
import { type CommandFault, fault } from './fault.ts';
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
  /** Relative to the content folder: only they are spoken of, and mended. Empty for all. */
  readonly files: readonly string[];
  /** Repair what has one right answer. */
  readonly fix: boolean;
  /** Print every notice, however many there are of one kind. */
  readonly all: boolean;
  /** Check again whenever something in the content folder changes. */
  readonly watch: boolean;
  /** Tell how long it took, from the first line of the check's own code on. */
  readonly times: boolean;
}

const spec = {
  content: 'text',
  cache: 'text',
  format: 'text',
  now: 'text',
  since: 'text',
  fix: 'flag',
  all: 'flag',
  watch: 'flag',
  times: 'flag',
  help: 'flag',
} as const;

/** The form in which a report is waited for, whatever else is wrong with the words; `text` where none is known. */
export function askedFormat(args: readonly string[]): ReportFormat {
  const { format } = parseOptions(args, spec).options;
  return (format === undefined ? undefined : parseFormat(format)) ?? 'text';
}

export function readCheckCommandLine(
  args: readonly string[],
  { now }: Surroundings,
): CommandLine<CheckRequest> {
  const { options, operands, faults } = parseOptions(args, spec);
  const { content = 'content', cache = '.cache' } = options;
  const contentFaults = checkContentFolder(content);
  const asked = contentFaults.length > 0 ? undefined : findAskedFiles(operands, content);
  const wrong = [
    ...faults,
    ...contentFaults,
    ...checkCacheFolder({ content, cache }),
    ...(asked?.faults ?? []),
  ];
  const request: CheckRequest = {
    content,
    cache,
    format: readValue(options.format, parseFormat, 'text', wrong, (written) =>
      fault('bad-format', { written, formats: reportFormats }),
    ),
    now: readValue(options.now, parseNow, now, wrong, (written) => fault('bad-now', { written })),
    since: options.since,
    files: asked?.paths ?? [],
    fix: options.fix,
    all: options.all,
    watch: options.watch,
    times: options.times,
  };
  if (request.watch) wrong.push(...checkWatchCompany(request));
  return commandLine(options.help, wrong, request);
}

/** A repair under the hands of who writes would take away what is being written; JSON is one object. */
function checkWatchCompany({ fix, format }: CheckRequest): CommandFault[] {
  const others = [fix ? '--fix' : [], format === 'json' ? '--format json' : []].flat();
  return others.map((other) => fault('not-together', { option: '--watch', other }));
}

function parseFormat(written: string): ReportFormat | undefined {
  return reportFormats.find((format) => format === written);
}
