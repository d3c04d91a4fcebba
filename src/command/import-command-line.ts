// The words behind `npm run import` → which files are to be imported, as what, and where to.
import { findNearest } from '../content/nearest.ts';
import { checkContentFolder } from './check-folders.ts';
import { type CommandLine, commandLine, type Surroundings } from './command-line.ts';
import { type CommandFault, fault } from './fault.ts';
import { parseOptions } from './parse-options.ts';

/** What the files hold: there is a reader for each kind in src/import/. */
export const importKinds = ['source-page'] as const;

export type ImportKind = (typeof importKinds)[number];

export interface ImportCommand {
  readonly kind: ImportKind;
  /** As typed, each once, in that order. */
  readonly files: readonly string[];
  readonly content: string;
  readonly dryRun: boolean;
  readonly now: number;
}

/** A content folder that is not there yet is made by the import. */
export function readImportCommandLine(
  args: readonly string[],
  { now }: Surroundings,
): CommandLine<ImportCommand> {
  const { options, operands, faults } = parseOptions(args, {
    content: 'text',
    'dry-run': 'flag',
    help: 'flag',
  });
  const [written, ...files] = operands;
  const content = options.content ?? 'content';
  const kind = importKinds.find((one) => one === written);
  const wrong = [
    ...faults,
    ...(kind === undefined ? [explainKind(written)] : []),
    ...(kind !== undefined && files.length === 0 ? [fault('no-import-files', { kind })] : []),
    ...checkContentFolder(content).filter((each) => each.kind !== 'content-absent'),
  ];
  return commandLine(options.help, wrong, {
    kind: kind ?? importKinds[0],
    files: [...new Set(files)],
    content,
    dryRun: options['dry-run'],
    now,
  });
}

function explainKind(written: string | undefined): CommandFault {
  if (written === undefined) return fault('no-import-kind', { kinds: importKinds });
  return fault('unknown-import-kind', {
    written,
    kinds: importKinds,
    nearest: findNearest(written, importKinds),
  });
}
