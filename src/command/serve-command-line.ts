// The words behind `npm start` → what is to be previewed, and at which port.
import { checkCacheFolder, checkContentFolder } from './check-folders.ts';
import { type CommandLine, commandLine, readValue, type Surroundings } from './command-line.ts';
import { fault, unexpectedArguments } from './fault.ts';
import { mostJobs, parseJobs, parsePort } from './option-values.ts';
import { parseOptions } from './parse-options.ts';

export interface ServeRequest {
  readonly content: string;
  readonly cache: string;
  readonly port: number;
  readonly jobs: number;
  /** Whether drafts and embargoed stories are shown. */
  readonly drafts: boolean;
}

const usualPort = 8080;

export function readServeCommandLine(
  args: readonly string[],
  { cores }: Surroundings,
): CommandLine<ServeRequest> {
  const { options, operands, faults } = parseOptions(args, {
    content: 'text',
    cache: 'text',
    port: 'text',
    jobs: 'text',
    drafts: 'flag',
    help: 'flag',
  });
  const wrong = [...faults, ...unexpectedArguments(operands)];
  const request: ServeRequest = {
    content: options.content ?? 'content',
    cache: options.cache ?? '.cache',
    port: readValue(options.port, parsePort, usualPort, wrong, (written) => fault('bad-port', { written })),
    jobs: readValue(options.jobs, parseJobs, cores, wrong, (written) =>
      fault('bad-jobs', { written, most: mostJobs }),
    ),
    drafts: options.drafts,
  };
  wrong.push(...checkContentFolder(request.content), ...checkCacheFolder(request));
  return commandLine(options.help, wrong, request);
}
