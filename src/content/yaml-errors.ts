// The YAML parser's errors → rules that a writer can act on. One mistake makes one problem.
import type { YAMLParseError } from 'yaml';
import type { FrontMatterRules } from './front-matter-rules.ts';
import { findBracket, findLineFault, type LineFault, type LineRules } from './yaml-line-faults.ts';

type Rules = LineRules &
  Pick<
    FrontMatterRules,
    | 'front-matter/escape'
    | 'front-matter/unclosed-quote'
    | 'front-matter/unsupported'
    | 'front-matter/unreadable'
  >;

/** `offset` in UTF-16 code units from the start of the YAML text. */
type WordedError = {
  [R in keyof Rules]: { readonly rule: R; readonly offset: number; readonly details: Rules[R] };
}[keyof Rules];

/** At most one a line: what follows an error on its line is mostly its echo. */
export function wordYamlErrors(errors: readonly YAMLParseError[], text: string): WordedError[] {
  const worded = new Map<number, WordedError>();
  let hasOddSpace = false;
  for (const error of errors) {
    // Of a line of a thousand marks each is an error.
    if (worded.has(lineStart(text, error.pos[0])) && !isOfLineAbove(error)) continue;
    const one = findRecordWithoutDash(error, text) ?? wordError(error, text);
    const isOddSpace = one.rule === 'front-matter/odd-space';
    hasOddSpace ||= isOddSpace;
    const line = lineStart(text, one.offset);
    // Below such a space nothing stands where it was meant to.
    if (!worded.has(line) && isOddSpace === hasOddSpace) worded.set(line, one);
    // What follows belongs to the record that was meant.
    if (isRecordWithoutDash(one)) break;
  }
  return [...worded.values()];
}

/** What is not closed is told where it was opened. */
function isOfLineAbove({ message }: YAMLParseError): boolean {
  return /quote$|end with a [\]}]$/.test(message);
}

/** A story is no list of records: the mark before its keys is one too many. */
function isBulletedStory(text: string): boolean {
  return /^[-*] (?:title|date|category|author):/.test(text);
}

function wordError(error: YAMLParseError, text: string): WordedError {
  const offset = error.pos[0];
  const rest = text.slice(offset, lineEnd(text, offset));
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { rule: 'front-matter/tab', offset, details: {} };
    case 'BAD_ALIAS': {
      const bulleted = isBulletedStory(text) ? findBulletedKey(offset, text, '*') : undefined;
      if (bulleted !== undefined) return bulleted;
      // `* Pangan`, as lists are written elsewhere.
      const ofLine = findFaultOfLine(error, text);
      if (ofLine?.rule === 'front-matter/list-mark') return ofLine;
      if (ofLine?.rule === 'front-matter/no-key' && ofLine.details.suggestion !== undefined) return ofLine;
      const what = rest.startsWith('&') ? 'anchor' : 'alias';
      return { rule: 'front-matter/unsupported', offset, details: { what } };
    }
    case 'BAD_DQ_ESCAPE':
      return {
        rule: 'front-matter/escape',
        offset,
        details: { written: /^\\.?/u.exec(rest)?.[0] ?? '\\' },
      };
    default:
      return (
        findUnclosed(error, text) ??
        findFaultOfLine(error, text) ??
        findBulletedKey(offset, text) ?? {
          rule: 'front-matter/unreadable',
          offset,
          details: { written: lineAround(text, Math.min(offset, text.trimEnd().length))[0].trim() },
        }
      );
  }
}

/** `- author: Ayu Lestari` among keys: the dash is one too many. */
function findBulletedKey(offset: number, text: string, mark = '-'): WordedError | undefined {
  const [line, start] = lineAround(text, offset);
  const [written = '', found, key] = /^([-*]) ([a-z_]+):(?:[ \t].*)?$/.exec(line) ?? [];
  if (key === undefined || found !== mark) return undefined;
  return { rule: 'front-matter/no-key', offset: start, details: { written, suggestion: key } };
}

/** A quote or a bracket that nothing closes: the parser sees it lines below. */
function findUnclosed({ code, message, pos }: YAMLParseError, text: string): WordedError | undefined {
  if (code === 'MISSING_CHAR' && /quote$/.test(message)) {
    const mark = message.includes("'") ? "'" : '"';
    const offset = openQuote(text, mark);
    const [line, start] = lineAround(text, offset);
    // “…” in a value are pairs; one alone at its end was meant to close it.
    const [, curly] = /(?:[:-]|^)[ \t]+["'][^“‘]*([”’“‘])[ \t]*$/.exec(line) ?? [];
    return curly === undefined
      ? { rule: 'front-matter/unclosed-quote', offset, details: { mark } }
      : { rule: 'front-matter/curly-quote', offset: start + line.lastIndexOf(curly), details: {} };
  }
  if (/between flow sequence items/.test(message)) {
    const [line, start] = lineAround(text, pos[0]);
    const ofLine = inText(findBracket(line), start);
    if (ofLine !== undefined) return ofLine;
  }
  const [, mark] = /end with a ([\]}])$/.exec(message) ?? [];
  if (mark === undefined) return undefined;
  const [line, start] = lineAround(text, text.lastIndexOf(mark === ']' ? '[' : '{', pos[0] - 1));
  return inText(findBracket(line), start);
}

/** `slug: ayu` below the records of a list, as far left as their dashes. */
function findRecordWithoutDash({ pos: [offset] }: YAMLParseError, text: string): WordedError | undefined {
  const [line, start] = lineAround(text, offset);
  if (!/^(?:#.*\n|\n)*- /.test(text) || !/^[a-z_]+:(?:\s|$)/.test(line)) return undefined;
  // A story is no record of a list: there the dash is one too many.
  const [written = '', key] = /^- (title|date|category|author):.*/.exec(text) ?? [];
  if (key !== undefined) {
    return { rule: 'front-matter/no-key', offset: 0, details: { written, suggestion: key } };
  }
  const details = { written: line.trim(), mark: '' };
  return { rule: 'front-matter/list-mark', offset: start, details };
}

function isRecordWithoutDash(error: WordedError): boolean {
  return error.rule === 'front-matter/list-mark' && error.details.mark === '';
}

/** What the parser says of a line that stands neither beside nor below what is above it. */
const outOfLine = /start at the same column|without - indicator|indented|at node end/;

function findFaultOfLine({ message, pos: [offset] }: YAMLParseError, text: string): WordedError | undefined {
  const [line, start, end] = lineAround(text, Math.min(offset, text.trimEnd().length));
  const above = lineAround(text, start - 1)[0];
  const below = end < text.length ? lineAround(text, end + 1)[0] : '';
  const fault = findLineFault(line, { above: start === 0 ? undefined : above, below });
  if (fault === undefined && outOfLine.test(message)) {
    const column = /^ */.exec(line)?.[0].length ?? 0;
    return { rule: 'front-matter/indent', offset: start + column, details: {} };
  }
  return inText(fault, fault?.isBelow ? end + 1 : start);
}

function inText(fault: LineFault | undefined, start: number): WordedError | undefined {
  if (fault === undefined) return undefined;
  const { rule, column, details } = fault;
  return { rule, offset: start + column, details } as WordedError;
}

/** The value that starts with `mark` and does not end with it on its line. */
function openQuote(text: string, mark: string): number {
  const opening = new RegExp(`(?:[:-]|^)[ \\t]+(${mark})(?!.*${mark}[ \\t]*$)`, 'dm').exec(text);
  return opening?.indices?.[1]?.[0] ?? text.lastIndexOf(mark);
}

/** The line, where it starts, and where it ends. */
function lineAround(text: string, offset: number): readonly [line: string, start: number, end: number] {
  const start = lineStart(text, offset);
  const end = lineEnd(text, start);
  return [text.slice(start, end), start, end];
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
