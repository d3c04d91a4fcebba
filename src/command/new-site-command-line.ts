// The words behind `npm run new-site` → the repository to begin.
import { basename, resolve } from 'node:path';
import { isParagraphText } from '../markdown/escape.ts';
import { type GeneratorSource, generatorSource } from '../new-site/generator-source.ts';
import { type CommandLine, commandLine, readValue, type Surroundings } from './command-line.ts';
import { fault, unexpectedArguments } from './fault.ts';
import { parseNow } from './option-values.ts';
import { parseOptions } from './parse-options.ts';

export interface NewSiteRequest {
  /** As typed. */
  readonly dir: string;
  readonly name: string;
  /** `undefined`: this very program. */
  readonly generator: GeneratorSource | undefined;
  readonly now: number;
}

export function readNewSiteCommandLine(
  args: readonly string[],
  { now }: Surroundings,
): CommandLine<NewSiteRequest> {
  const { options, operands, faults } = parseOptions(args, {
    name: 'text',
    generator: 'text',
    now: 'text',
    help: 'flag',
  });
  const [dir = '', ...others] = operands;
  const wrong = [...faults, ...unexpectedArguments(others)];
  if (dir === '') wrong.push(fault('site-folder-absent', {}));
  const name = options.name?.trim() ?? nameAfter(basename(resolve(dir)));
  if (!isParagraphText(name)) wrong.push(fault('bad-site-name', { written: name }));
  const generator = options.generator ? generatorSource(options.generator, dir) : undefined;
  if (options.generator && generator === undefined)
    wrong.push(fault('generator-absent', { written: options.generator }));
  return commandLine(options.help, wrong, {
    dir,
    name,
    generator,
    now: readValue(options.now, parseNow, now, wrong, (written) => fault('bad-now', { written })),
  });
}

/** `warta-desa` → `Warta Desa`. */
function nameAfter(folder: string): string {
  const words = folder.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length === 0) return 'Arsip Berita';
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
