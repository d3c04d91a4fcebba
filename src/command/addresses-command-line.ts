// The words behind `npm run addresses` → the content folder whose ledger is to be brought up to date.
import { checkCacheFolder, checkContentFolder } from './check-folders.ts';
import { type CommandLine, commandLine, readValue, type Surroundings } from './command-line.ts';
import { fault, unexpectedArguments } from './fault.ts';
import { parseNow } from './option-values.ts';
import { parseOptions } from './parse-options.ts';

export interface AddressesRequest {
  readonly content: string;
  /** Where it is kept what was read before. */
  readonly cache: string;
  readonly now: number;
}

export function readAddressesCommandLine(
  args: readonly string[],
  { now }: Surroundings,
): CommandLine<AddressesRequest> {
  const { options, operands, faults } = parseOptions(args, {
    content: 'text',
    cache: 'text',
    now: 'text',
    help: 'flag',
  });
  const wrong = [...faults, ...unexpectedArguments(operands)];
  const request: AddressesRequest = {
    content: options.content ?? 'content',
    cache: options.cache ?? '.cache',
    now: readValue(options.now, parseNow, now, wrong, (written) => fault('bad-now', { written })),
  };
  wrong.push(...checkContentFolder(request.content), ...checkCacheFolder(request));
  return commandLine(options.help, wrong, request);
}
