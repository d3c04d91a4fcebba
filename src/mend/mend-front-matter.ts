// The lines of a front matter → the same, with what has one right answer repaired: quotes, dates, names of categories.
import { hiddenInNames } from '../content/body-text.ts';
import { parseFrontMatter } from '../content/front-matter.ts';
import type { YamlNode } from '../content/yaml-node.ts';
import { canonicalMoment } from '../dates/format.ts';
import { parseMoment } from '../dates/parse-moment.ts';
import type { Zone } from '../dates/zone.ts';
import type { Rule } from '../problem.ts';
import { quote, readText, readValueLine, writeText } from './yaml-value.ts';

export interface MendingSite {
  /** Dates without a zone are in it; `undefined` where it is not known. */
  readonly zone: Zone | undefined;
  /** The name of the category that a written one means; `undefined` where there is none, or no list of them. */
  readonly categoryName: (written: string) => string | undefined;
}

/** Between the fences. */
export function mendFrontMatter(lines: readonly string[], site: MendingSite): readonly string[] {
  const seen = lines.map((line) => line.replace(hiddenInNames, ''));
  const quoted = mendQuotes(seen);
  const trimmed = quoted.map((line) => line.replace(/[ \t]+$/, ''));
  const spaced = saysTheSame(quoted, trimmed) ? trimmed : quoted;
  return mendValues(spaced, (line) => mendCategory(mendDate(line, site), site));
}

/** One line after another: a line of a longer text may look like a key, and must stay. */
function mendValues(lines: readonly string[], mend: (line: string) => string): readonly string[] {
  const mayDiffer = new Set([...dateKeys, 'category']);
  return lines.reduce((before, line, index) => {
    const after = before.with(index, mend(line));
    return saysTheSame(before, after, mayDiffer) ? after : before;
  }, lines);
}

/** But for texts of the keys in `mayDiffer`. What cannot be read says nothing, and so nothing is taken for the same. */
function saysTheSame(
  before: readonly string[],
  after: readonly string[],
  mayDiffer: ReadonlySet<string> = new Set(),
): boolean {
  if (before.every((line, index) => line === after[index])) return true;
  const [one, other] = [before, after].map((lines) => readTree(lines));
  return one?.ok === true && other?.ok === true && isSame(one.value.head, other.value.head, '', mayDiffer);
}

function isSame(one: YamlNode, other: YamlNode, key: string, mayDiffer: ReadonlySet<string>): boolean {
  if (one.kind === 'text') return other.kind === 'text' && (one.text === other.text || mayDiffer.has(key));
  if (one.kind === 'list') {
    if (other.kind !== 'list' || one.items.length !== other.items.length) return false;
    const { items } = other;
    return one.items.every((item, index) => {
      const twin = items[index];
      return twin !== undefined && isSame(item, twin, key, mayDiffer);
    });
  }
  if (other.kind !== 'map' || one.entries.length !== other.entries.length) return false;
  const { entries } = other;
  return one.entries.every((entry, index) => {
    const twin = entries[index];
    return twin?.key === entry.key && isSame(entry.value, twin.value, entry.key, mayDiffer);
  });
}

function readTree(lines: readonly string[]) {
  return parseFrontMatter('', ['---', ...lines, '---', ''].join('\n'));
}

/** Keys that hold one line of text: whatever their value begins with, it is that text. */
const textKeys: ReadonlySet<string> = new Set([
  'title',
  'category',
  'series',
  'alt',
  'caption',
  'credit',
  'dateline',
  'agency',
  'summary',
  'sponsor',
]);

/** They may hold a list too, which begins with a bracket. */
const listKeys: ReadonlySet<string> = new Set(['author', 'topics']);

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
function mendQuotes(lines: readonly string[]): readonly string[] {
  let mended = lines;
  for (let round = 0; round < lines.length; round += 1) {
    const faults = faultsOf(mended);
    const next = mended.map((line, index) => (faults.has(index) ? quoteLine(line, mended[index + 1]) : line));
    if (next.every((line, index) => line === mended[index])) break;
    mended = next;
  }
  return mended;
}

/** Indexes of lines whose value cannot be read. */
function faultsOf(lines: readonly string[]): ReadonlySet<number> {
  const problems = readTree(lines).problems.filter(({ rule }) => curedByQuotes.has(rule));
  // The first line is below the fence, and lines count from 1.
  return new Set(problems.map(({ line }) => line - 2));
}

/** A value that goes on in the next line, that may have a comment behind it, or that opens a block, is left alone. */
function quoteLine(line: string, next: string | undefined): string {
  const parts = readValueLine(line);
  if (parts === undefined) return line;
  const { head, key, value } = parts;
  if (!textKeys.has(key) && !(listKeys.has(key) && !/^[[{]/.test(value))) return line;
  if (next !== undefined && !/^[a-z_]+:|^#|^$/.test(next)) return line;
  if (/^[|>]|\s#/.test(value)) return line;
  const quoted = quoteValue(value);
  return quoted === undefined ? line : head + quoted;
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

const dateKeys: ReadonlySet<string> = new Set(['date', 'updated', 'publish_at', 'expires']);

/** As the guide writes it; seconds, zone and clock may be left out there too. */
const normalForm = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?(?: (?:WIB|WITA|WIT|UTC|[+-]\d\d:\d\d))?)?$/;

/** A day without its hour stays in any form: nobody knows the hour. */
function mendDate(line: string, { zone }: MendingSite): string {
  const parts = readValueLine(line);
  const written = parts && dateKeys.has(parts.key) ? readText(parts.value) : undefined;
  if (parts === undefined || written === undefined || zone === undefined || normalForm.test(written.text))
    return line;
  const parsed = parseMoment(written.text, zone);
  if (!parsed.ok || !/\d[:.]\d/.test(written.text)) return line;
  const normal = canonicalMoment(parsed.moment);
  const again = parseMoment(normal, zone);
  const isSame =
    again.ok && again.moment.epoch === parsed.moment.epoch && again.moment.zone === parsed.moment.zone;
  return isSame ? parts.head + writeText(normal, written.quotes) : line;
}

function mendCategory(line: string, { categoryName }: MendingSite): string {
  const parts = readValueLine(line);
  if (parts?.key !== 'category' || !line.startsWith('category:')) return line;
  const written = readText(parts.value);
  const name = written && categoryName(written.text);
  if (written === undefined || name === undefined || name === written.text) return line;
  return parts.head + writeText(name, written.quotes);
}
