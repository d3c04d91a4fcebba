// Lines of YAML with values that cannot be read → the same with quotes around them, where nothing else can be meant.
import type { YamlParse } from '../content/yaml-node.ts';
import type { Rule } from '../problem.ts';
import type { ReadLines } from './yaml-tree.ts';
import { quote, readValueLine } from './yaml-value.ts';

export interface QuotableLines {
  readonly read: ReadLines;
  /** Keys that hold one line of text: whatever their value begins with, it is that text. */
  readonly textKeys: ReadonlySet<string>;
  /** They may hold a list too, which begins with a bracket. */
  readonly listKeys: ReadonlySet<string>;
}

/** Of values that YAML cannot read, and that quotes around the whole make readable. */
const curedByQuotes: ReadonlySet<Rule> = new Set<Rule>([
  'front-matter/unquoted-colon',
  'front-matter/unquoted-mark',
  'front-matter/unclosed-quote',
  'front-matter/curly-quote',
  'front-matter/inner-quote',
  'front-matter/unsupported',
]);

/** One mistake may hide another: again while there is one that can be mended. */
export function mendQuotes(lines: readonly string[], { read, ...keys }: QuotableLines): readonly string[] {
  let mended = lines;
  for (let round = 0; round < lines.length; round += 1) {
    const faults = faultsOf(read(mended));
    const named = new Set(mended.flatMap((line) => /[:-][ \t]+\*([\w-]+)[ \t]*$/.exec(line)?.[1] ?? []));
    const next = mended.map((line, index) =>
      faults.has(index) ? quoteLine(line, mended[index + 1], { ...keys, named }) : line,
    );
    if (next.every((line, index) => line === mended[index])) break;
    mended = next;
  }
  return mended;
}

/** Indexes of lines whose value cannot be read. */
function faultsOf({ problems }: YamlParse): ReadonlySet<number> {
  return new Set(problems.filter(({ rule }) => curedByQuotes.has(rule)).map(({ line }) => line - 1));
}

/** A value that goes on in the next line, that may have a comment behind it, or that opens a block, is left alone. */
function quoteLine(
  line: string,
  next: string | undefined,
  { textKeys, listKeys, named }: Omit<QuotableLines, 'read'> & { readonly named: ReadonlySet<string> },
): string {
  const parts = readValueLine(line);
  if (parts === undefined) return line;
  const { head, key, value } = parts;
  if (!textKeys.has(key) && !(listKeys.has(key) && !/^[[{]/.test(value))) return line;
  if (next !== undefined && goesOn(head, next)) return line;
  // A colon at the very end is a slip, and would become part of a name that every story bears.
  if (/^[|>]|\s#|^[^"']*:$/.test(value) || isMeantAsYaml(value, named)) return line;
  const quoted = quoteValue(value);
  return quoted === undefined ? line : head + quoted;
}

/**
 * `!!str "Panen"`, `&judul "Panen"`, `*judul`: who writes these knows YAML, and quotes around the whole would print the
 * mark. An exclamation mark or an ampersand before words, `&Panen raya`, begins a text, unless another line names it
 * (`*Panen`); so does `*Panen* raya`.
 */
function isMeantAsYaml(value: string, named: ReadonlySet<string>): boolean {
  const anchor = /^&([\w-]+)\s/.exec(value)?.[1];
  if (anchor !== undefined && named.has(anchor)) return true;
  return /^[&!]\S*\s+["']|^!!|^\*[\w-]+$/.test(value);
}

/** Keys below are no deeper than the key itself; a record of a list begins with a dash. */
function goesOn(head: string, next: string): boolean {
  const [before = ''] = /^\s*(?:- )?/.exec(head) ?? [];
  const [, deeper] = /^(\s*(?:- )?)[a-z_]+:/.exec(next) ?? [];
  return deeper === undefined ? !/^\s*#|^$/.test(next) : deeper.length > before.length;
}

/** `undefined` where it cannot be told what the quotes in it were meant to be. */
function quoteValue(value: string): string | undefined {
  const [, opening = '', rest = ''] = /^(["'])(.*)$/.exec(value) ?? [];
  // “Panen: Harga Turun”: whether they are to be seen, nobody knows.
  if (value.startsWith('“')) return undefined;
  if (opening === '') return quote(value);
  if (!rest.includes(opening))
    return rest.includes('\\') ? undefined : opening + withoutCurlyEnd(rest) + opening;
  if (!rest.endsWith(opening)) return quote(value);
  const inside = rest.slice(0, -1);
  // 'Jum'at kelabu': an apostrophe that was not doubled.
  const isApostrophe = opening === "'" && !/(?<!\p{L})'|'(?!\p{L})/u.test(inside);
  return isApostrophe ? quote(inside) : undefined;
}

/** "Panen”: a word processor took the one that was to close the value for its own. */
function withoutCurlyEnd(text: string): string {
  return /^[^“‘]*[”’“‘]$/.test(text) ? text.slice(0, -1) : text;
}
