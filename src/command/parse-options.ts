// The words behind a command's name → its options, and everything that is wrong with them.
import { parseArgs } from 'node:util';
import { findNearest } from '../content/nearest.ts';
import { type CommandFault, fault } from './fault.ts';

interface WrittenAs {
  readonly text: string | undefined;
  /** All that were written, in their order. */
  readonly texts: readonly string[];
  readonly flag: boolean;
}

/** Option name without its dashes → `text` or `texts` where a value follows, `flag` where none does. */
export type OptionSpec = Readonly<Record<string, keyof WrittenAs>>;

export type WrittenOptions<S extends OptionSpec> = { readonly [K in keyof S]: WrittenAs[S[K]] };

export interface ParsedOptions<S extends OptionSpec> {
  /** Of an option that is written twice, the last counts, but for `texts`. */
  readonly options: WrittenOptions<S>;
  readonly operands: readonly string[];
  readonly faults: readonly CommandFault[];
}

/** Takes `--name value` and `--name=value`. What is not an option is an operand, for the command to take or refuse. */
export function parseOptions<const S extends OptionSpec>(args: readonly string[], spec: S): ParsedOptions<S> {
  const end = args.indexOf('--');
  const before = end < 0 ? args : args.slice(0, end);
  const { tokens } = parseArgs({
    args: [...before.map(withTwoDashes), ...args.slice(before.length)],
    options: Object.fromEntries(
      Object.entries(spec).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: Record<string, string | string[] | boolean | undefined> = {};
  for (const [name, kind] of Object.entries(spec)) {
    options[name] = { flag: false, text: undefined, texts: [] }[kind];
  }
  const operands: string[] = [];
  const faults = before.flatMap((written) => oneDash(written, spec));
  let afterUnknown = false;
  for (const token of tokens) {
    // What follows an unknown option is most likely its value.
    if (token.kind === 'positional' && !afterUnknown) operands.push(token.value);
    afterUnknown = token.kind === 'option' && !Object.hasOwn(spec, token.name);
    if (token.kind !== 'option') continue;
    const found = checkOption(token, spec);
    const earlier = options[token.name];
    if (found !== undefined) faults.push(found);
    else if (Array.isArray(earlier)) earlier.push(token.value ?? '');
    else options[token.name] = token.value ?? true;
  }
  return { options: options as WrittenOptions<S>, operands, faults };
}

/** `-all`: to a shell's habits three options of a letter each, and here none. */
const withOneDash = /^-([a-z][a-z-]+)(?==|$)/;

function withTwoDashes(written: string): string {
  return withOneDash.test(written) ? `-${written}` : written;
}

function oneDash(written: string, spec: OptionSpec): CommandFault[] {
  const name = withOneDash.exec(written)?.[1];
  if (name === undefined || !Object.hasOwn(spec, name)) return [];
  return [fault('unknown-option', { option: `-${name}`, nearest: `--${name}` })];
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkOption(
  { name, rawName, value, inlineValue }: OptionToken,
  spec: OptionSpec,
): CommandFault | undefined {
  const kind = Object.hasOwn(spec, name) && rawName === `--${name}` ? spec[name] : undefined;
  if (kind === undefined) {
    const nearest = findNearest(name, Object.keys(spec));
    return fault('unknown-option', { option: rawName, nearest: nearest && `--${nearest}` });
  }
  if (kind === 'flag')
    return value === undefined ? undefined : fault('unexpected-value', { option: rawName });
  // `--out --clean` is a forgotten value, not a folder called `--clean`.
  const forgotten = value === undefined || value === '' || (inlineValue !== true && value.startsWith('-'));
  return forgotten ? fault('missing-value', { option: rawName }) : undefined;
}
