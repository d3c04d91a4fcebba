// The lines of a front matter → the same, with what has one right answer repaired: quotes, dates, names of categories.
import { hiddenInNames } from '../content/body-text.ts';
import { parseFrontMatter } from '../content/front-matter.ts';
import { mendLettersInNumbers } from '../content/letters-in-numbers.ts';
import type { YamlParse } from '../content/yaml-node.ts';
import { canonicalMoment } from '../dates/format.ts';
import { meantMoment } from '../dates/meant-moment.ts';
import { parseMoment } from '../dates/parse-moment.ts';
import type { Zone } from '../dates/zone.ts';
import { mendOddSpaces } from './odd-spaces.ts';
import { mendQuotes } from './yaml-quotes.ts';
import { saysTheSame } from './yaml-tree.ts';
import { readText, readValueLine, writeText } from './yaml-value.ts';

export interface MendingSite {
  /** Dates without a zone are in it; `undefined` where it is not known. */
  readonly zone: Zone | undefined;
  /** The name of the category that a written one means; `undefined` where there is none, or no list of them. */
  readonly categoryName: (written: string) => string | undefined;
}

/** Between the fences. */
export function mendFrontMatter(lines: readonly string[], site: MendingSite): readonly string[] {
  const seen = mendOddSpaces(
    lines.map((line) => line.replace(hiddenInNames, '')),
    read,
  );
  const quoted = mendQuotes(seen, { read, textKeys, listKeys });
  const trimmed = quoted.map((line) => line.replace(/(?<![ \t])[ \t]+$/, ''));
  const spaced = saysTheSame(read, quoted, trimmed) ? trimmed : quoted;
  const valued = mendValues(spaced, (line) => mendCategory(mendDate(line, site), site), valueKeys);
  return mendValues(valued, mendNumbers, proseKeys);
}

/** One line after another: a line of a longer text may look like a key, and must stay. */
function mendValues(
  lines: readonly string[],
  mend: (line: string) => string,
  mayDiffer: ReadonlySet<string>,
): readonly string[] {
  return lines.reduce((before, line, index) => {
    const after = before.with(index, mend(line));
    return saysTheSame(read, before, after, mayDiffer) ? after : before;
  }, lines);
}

function read(lines: readonly string[]): YamlParse {
  const parsed = parseFrontMatter('', ['---', ...lines, '---', ''].join('\n'));
  // The first line is below the fence.
  const problems = parsed.problems.map((each) => ({ ...each, line: each.line - 1 }));
  return { root: parsed.ok ? parsed.value.head : undefined, problems };
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
  'note',
]);

/** They may hold a list too, which begins with a bracket. */
const listKeys: ReadonlySet<string> = new Set(['author', 'topics']);

const dateKeys: ReadonlySet<string> = new Set(['date', 'updated', 'publish_at', 'expires']);
const valueKeys: ReadonlySet<string> = new Set([...dateKeys, 'category']);

/** Keys whose values are judged as running text. */
const proseKeys: ReadonlySet<string> = new Set(['title', 'caption', 'summary']);

/** Digits for letters that stand for them. */
function mendNumbers(line: string): string {
  const parts = readValueLine(line);
  return parts && proseKeys.has(parts.key) && !/^\s/.test(line)
    ? parts.head + mendLettersInNumbers(parts.value)
    : line;
}

/** As the guide writes it; seconds, zone and clock may be left out there too. */
const normalForm = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?(?: (?:WIB|WITA|WIT|UTC|[+-]\d\d:\d\d))?)?$/;

/** A day without its hour stays in any form: nobody knows the hour. */
function mendDate(line: string, { zone }: MendingSite): string {
  const parts = readValueLine(line);
  const written = parts && dateKeys.has(parts.key) ? readText(parts.value) : undefined;
  if (parts === undefined || written === undefined || zone === undefined || normalForm.test(written.text))
    return line;
  const parsed = parseMoment(written.text, zone);
  if (!/\d[:.]\d/.test(inDigits(written.text))) return line;
  const meant = parsed.ok
    ? undefined
    : (meantMoment(written.text, zone) ?? meantMoment(inDigits(written.text), zone));
  const moment = parsed.ok ? parsed.moment : meant?.hasTime ? meant.moment : undefined;
  if (moment === undefined) return line;
  const normal = canonicalMoment(moment);
  const again = parseMoment(normal, zone);
  const isSame = again.ok && again.moment.epoch === moment.epoch && again.moment.zone === moment.zone;
  return isSame ? parts.head + writeText(normal, written.quotes) : line;
}

/** `2O24-09-14 O8:00 WIB`: letters for digits, where nothing but digits, marks and a zone is written. */
function inDigits(text: string): string {
  const [, date, zone = ''] =
    /^([\dOolI\s:./-]*\d[\dOolI\s:./-]*)(W(?:IB|ITA|IT)|[+-]\d\d:\d\d)?$/i.exec(text) ?? [];
  return date === undefined ? text : `${date.replace(/o/gi, '0').replace(/[lI]/g, '1')}${zone}`;
}

function mendCategory(line: string, { categoryName }: MendingSite): string {
  const parts = readValueLine(line);
  if (parts?.key !== 'category' || !line.startsWith('category:')) return line;
  const written = readText(parts.value);
  const name = written && categoryName(written.text);
  if (written === undefined || name === undefined || name === written.text) return line;
  return parts.head + writeText(name, written.quotes);
}
