// The words behind `npm run new` → the article to begin.
import { hiddenInNames } from '../content/body-text.ts';
import { checkCacheFolder, checkContentFolder } from './check-folders.ts';
import { type CommandLine, commandLine, readValue, type Surroundings } from './command-line.ts';
import { fault } from './fault.ts';
import { parseNow } from './option-values.ts';
import { parseOptions } from './parse-options.ts';

export interface NewRequest {
  readonly headline: string;
  readonly content: string;
  /** Where it is kept what was read before. */
  readonly cache: string;
  /** As written; empty where the writer is to fill it in. */
  readonly category: string;
  /** As written; `undefined` leaves the key out. */
  readonly author: string | undefined;
  readonly now: number;
}

export function readNewCommandLine(args: readonly string[], { now }: Surroundings): CommandLine<NewRequest> {
  const { options, operands, faults } = parseOptions(args, {
    content: 'text',
    cache: 'text',
    category: 'text',
    author: 'text',
    now: 'text',
    help: 'flag',
  });
  const [headline = '', ...others] = operands.map(headlineOf);
  const wrong = [...faults];
  if (others.length > 0) wrong.push(fault('headline-unquoted', { headline: operands.join(' ') }));
  if (headline === '') wrong.push(fault('headline-absent', {}));
  const request: NewRequest = {
    headline,
    content: options.content ?? 'content',
    cache: options.cache ?? '.cache',
    category: options.category ?? '',
    author: options.author,
    now: readValue(options.now, parseNow, now, wrong, (written) => fault('bad-now', { written })),
  };
  wrong.push(...checkContentFolder(request.content), ...checkCacheFolder(request));
  return commandLine(options.help, wrong, request);
}

/** As it was copied, but for what nobody saw in it: soft hyphens, and the ends of lines. */
function headlineOf(operand: string): string {
  return operand
    .replace(hiddenInNames, '')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();
}
