// The words behind `npm run schema` → which content an editor is to be told of, and where.
import { checkCacheFolder, checkContentFolder } from './check-folders.ts';
import { type CommandLine, commandLine, type Surroundings } from './command-line.ts';
import { unexpectedArguments } from './fault.ts';
import { parseOptions } from './parse-options.ts';

export interface SchemaRequest {
  readonly content: string;
  readonly cache: string;
  readonly now: number;
}

export function readSchemaCommandLine(
  args: readonly string[],
  { now }: Surroundings,
): CommandLine<SchemaRequest> {
  const { options, operands, faults } = parseOptions(args, { content: 'text', cache: 'text', help: 'flag' });
  const { content = 'content', cache = '.cache' } = options;
  const wrong = [
    ...faults,
    ...unexpectedArguments(operands),
    ...checkContentFolder(content),
    ...checkCacheFolder({ content, cache }),
  ];
  return commandLine(options.help, wrong, { content, cache, now });
}
