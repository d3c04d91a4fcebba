// The lines of a body → quotations and lists that take in what is written below them, and numbers that readers do not see.
import { type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';

type Place = Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>;

/** One of each rule, at the first. */
export function checkBlockSlips(place: Place): Problem[] {
  if (!mayHaveBlocks(place.body)) return [];
  const lines = place.body.split('\n');
  const findings = [noticeJoined(lines), noticeNumbers(lines), noticePullQuote(lines)];
  return findings.flatMap((found) => {
    if (found === undefined) return [];
    const position = { line: place.bodyLine + found.line, column: found.column };
    return [found.told(place.path, position)];
  });
}

/** Most bodies are paragraphs alone: to look for one character behind a line end takes a tenth of an expression's time. */
function mayHaveBlocks(body: string): boolean {
  for (let end = -1; ; ) {
    const code = body.charCodeAt(end + 1);
    // A space, a digit, `>`, `-`, `*`, `+` and `[`.
    if (code === 32 || (code >= 48 && code <= 57) || code === 62 || code === 45 || code === 42) return true;
    if (code === 43 || code === 91) return true;
    end = body.indexOf('\n', end + 1);
    if (end < 0) return false;
  }
}

interface Found {
  readonly line: number;
  readonly column: number;
  readonly told: (path: string, position: { line: number; column: number }) => Problem;
}

/** What begins a block of its own, and so ends the one above it. */
const beginsBlock =
  /^\s*$|^ {0,3}(?:>|#{1,6}(?:\s|$)|[-*+](?:\s|$)|\d{1,9}[.)]\s|```|~~~|(?:[-*_][ \t]*){3,}$|\|)/;
const quoted = /^ {0,3}>[ \t]*(?=\S)(?![#>|`~]|[-*+] |\d{1,9}[.)] )/;
const item = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;

/** Markdown takes a line right below a quotation or an item for its next one, marked or not. */
function noticeJoined(lines: readonly string[]): Found | undefined {
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1] ?? '';
    if (line === '' || above === '' || beginsBlock.test(line)) continue;
    const isOfQuote = quoted.test(above);
    if (!isOfQuote && !(item.test(above) && isFinished(above, line))) continue;
    const details = { written: shortened(line.trim()), isOfQuote };
    return {
      line: index,
      column: line.search(/\S/) + 1,
      told: (path, position) => problem('notice', 'body/joined-below', path, position, details),
    };
  }
  return undefined;
}

/** Who wraps long lines ends none so early, or with a sentence, and begins none with a capital by chance. */
function isFinished(above: string, line: string): boolean {
  return /^["“]?\p{Lu}/u.test(line) && (above.length < 50 || /[.!?:]["”]?$/.test(above)) && line.length > 40;
}

const numbered = /^( {0,3})(\d{1,9})([.)])[ \t]+\S/;

/** Markdown counts by itself from the first number on; `1.` before each item is a habit, and no mistake. */
function noticeNumbers(lines: readonly string[]): Found | undefined {
  let [first, last, all] = [0, 0, 0];
  let list = '';
  for (const [index, line] of lines.entries()) {
    const [, indent = '', digits, mark = ''] = numbered.exec(line) ?? [];
    if (digits === undefined) {
      if (/^\S/.test(line) && (lines[index - 1] ?? '').trim() === '') list = '';
      continue;
    }
    const [kind, number] = [indent + mark, Number(digits)];
    if (kind !== list) [list, first, last, all] = [kind, number, number, 1];
    else {
      all += 1;
      const shown = first + all - 1;
      const isAlike = number === first && last === first;
      if (number !== shown && !isAlike) {
        const details = { written: `${digits}${mark}`, shown: `${shown}${mark}` };
        return {
          line: index,
          column: indent.length + 1,
          told: (path, position) => problem('notice', 'list/numbers', path, position, details),
        };
      }
      last = number;
    }
  }
  return undefined;
}

/** `> [!kutipan]` on a line of its own, the first of its quotation: elsewhere it is printed. */
function noticePullQuote(lines: readonly string[]): Found | undefined {
  for (const [index, line] of lines.entries()) {
    const [written = ''] = /\[!?(?:kutipan|quote)(?:\](?![([:])|[ \t]*$).*/i.exec(line) ?? [];
    const isAlone = /^[>\s]*$/.test(line.slice(0, line.length - written.length));
    if (written === '' || !isAlone) continue;
    const isFirst = !/^ {0,3}>[ \t]*\S/.test(lines[index - 1] ?? '');
    if (isFirst && /^ {0,3}>[ \t]*\[!(?:kutipan|quote)\][ \t]*$/i.test(line)) continue;
    const details = { written: shortened(written.trim()) };
    return {
      line: index,
      column: line.length - written.length + 1,
      told: (path, position) => problem('notice', 'body/pull-quote', path, position, details),
    };
  }
  return undefined;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/, '')} …` : text;
}
