// The words behind `npm run build` → what is to be built, where, and how.
import { checkContentFolder, checkFolders, type Folders } from './check-folders.ts';
import { type CommandLine, commandLine, readValue, type Surroundings } from './command-line.ts';
import { fault, unexpectedArguments } from './fault.ts';
import { mostJobs, parseBaseUrl, parseJobs, parseNow } from './option-values.ts';
import { parseOptions } from './parse-options.ts';

export interface BuildRequest {
  /** As they were given: relative to the working folder, or absolute. */
  readonly folders: Folders;
  readonly baseUrl: string | undefined;
  readonly now: number;
  readonly clean: boolean;
  readonly jobs: number;
  readonly search: boolean;
  readonly json: boolean;
  /** Only what changed is asked for; `folders.out` is where that goes. */
  readonly delta: boolean;
}

export function readBuildCommandLine(
  args: readonly string[],
  { now, cores }: Surroundings,
): CommandLine<BuildRequest> {
  const { options, operands, faults } = parseOptions(args, {
    content: 'text',
    out: 'text',
    delta: 'text',
    cache: 'text',
    'base-url': 'text',
    now: 'text',
    clean: 'flag',
    jobs: 'text',
    'no-search': 'flag',
    json: 'flag',
    help: 'flag',
  });
  const wrong = [...faults, ...unexpectedArguments(operands)];
  const folders = {
    content: options.content ?? 'content',
    out: options.delta ?? options.out ?? '_site',
    cache: options.cache ?? '.cache',
  };
  const request: BuildRequest = {
    folders,
    baseUrl: readValue(options['base-url'], parseBaseUrl, undefined, wrong, (written) =>
      fault('bad-base-url', { written }),
    ),
    now: readValue(options.now, parseNow, now, wrong, (written) => fault('bad-now', { written })),
    clean: options.clean,
    jobs: readValue(options.jobs, parseJobs, cores, wrong, (written) =>
      fault('bad-jobs', { written, most: mostJobs }),
    ),
    search: !options['no-search'],
    json: options.json,
    delta: options.delta !== undefined,
  };
  wrong.push(...checkContentFolder(folders.content), ...checkFolders(folders));
  return commandLine(options.help, wrong, request);
}
