// The words behind `npm run import` → which files are to be imported, as what, and where to.
import { statSync } from 'node:fs';
import { findNearest } from '../content/nearest.ts';
import { sourceKinds } from '../import/readers.ts';
import type { SourceKind } from '../import/source-record.ts';
import { checkCacheFolder, checkContentFolder, contains } from './check-folders.ts';
import { type CommandLine, commandLine, readValue, type Surroundings } from './command-line.ts';
import { type CommandFault, fault } from './fault.ts';
import { parseNow } from './option-values.ts';
import { parseOptions } from './parse-options.ts';

/** What the files hold. */
export type ImportKind = keyof typeof sourceKinds;
const importKinds = Object.keys(sourceKinds) as readonly ImportKind[];

export interface ImportCommand {
  readonly kind: ImportKind;
  /** As typed, each once, in that order. */
  readonly files: readonly string[];
  readonly content: string;
  /** Where it is kept what was read of the content before. */
  readonly cache: string;
  /** `''` where the place is left to the import. */
  readonly report: string;
  /** `''` without one. */
  readonly mapping: string;
  /** For stories that have none; `''` where that is not said. */
  readonly category: string;
  /** What imports of this source are called; `''` where that is not said. */
  readonly name: string;
  readonly media: readonly string[];
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
    cache: 'text',
    report: 'text',
    mapping: 'text',
    category: 'text',
    name: 'text',
    media: 'texts',
    now: 'text',
    'dry-run': 'flag',
    help: 'flag',
  });
  const [written, ...files] = operands;
  const kind = importKinds.find((one) => one === written);
  const {
    content = 'content',
    cache = '.cache',
    report = '',
    mapping = '',
    category = '',
    name = '',
  } = options;
  const source: SourceKind | undefined = kind && sourceKinds[kind];
  const wrong = [
    ...faults,
    ...(kind === undefined ? [explainKind(written)] : []),
    ...(kind !== undefined && files.length === 0 ? [fault('no-import-files', { kind })] : []),
    ...(kind !== undefined && source?.needsMapping === true && mapping === ''
      ? [fault('mapping-absent', { kind })]
      : []),
    ...(/^[\w-]*$/.test(name) ? [] : [fault('bad-import-name', { written: name })]),
    ...options.media.filter(isNoFolder).map((folder) => fault('media-absent', { folder })),
    ...(report !== '' && contains(content, report)
      ? [fault('report-inside-content', { report, content })]
      : []),
    ...checkContentFolder(content).filter((each) => each.kind !== 'content-absent'),
    ...checkCacheFolder({ content, cache }),
  ];
  const instant = readValue(options.now, parseNow, now, wrong, (text) => fault('bad-now', { written: text }));
  return commandLine(options.help, wrong, {
    kind: kind ?? 'source-page',
    files: [...new Set(files)],
    content,
    cache,
    report,
    mapping,
    category,
    name,
    media: options.media,
    dryRun: options['dry-run'],
    now: instant,
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

function isNoFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true;
}
