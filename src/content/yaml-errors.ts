// The YAML parser's errors → rules that a writer can act on. One mistake makes one problem.
import type { YAMLParseError } from 'yaml';
import type { FileRules } from './file-rules.ts';

type Rules = Pick<
  FileRules,
  | 'front-matter/duplicate-key'
  | 'front-matter/tab'
  | 'front-matter/unclosed-quote'
  | 'front-matter/unquoted-colon'
  | 'front-matter/unquoted-mark'
  | 'front-matter/unsupported'
  | 'front-matter/syntax'
>;

/** `offset` in UTF-16 code units from the start of the YAML text. */
type WordedError = {
  [R in keyof Rules]: { readonly rule: R; readonly offset: number; readonly details: Rules[R] };
}[keyof Rules];

/** At most one a line: what follows an error on its line is mostly its echo. */
export function wordYamlErrors(errors: readonly YAMLParseError[], text: string): WordedError[] {
  const worded = new Map<number, WordedError>();
  for (const error of errors) {
    const one = wordError(error, text);
    const line = lineStart(text, one.offset);
    if (!worded.has(line)) worded.set(line, one);
  }
  return [...worded.values()];
}

function wordError(error: YAMLParseError, text: string): WordedError {
  const offset = error.pos[0];
  const rest = text.slice(offset, lineEnd(text, offset));
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        rule: 'front-matter/duplicate-key',
        offset,
        details: { key: /^[^:\s]*/.exec(rest)?.[0] ?? '' },
      };
    case 'TAB_AS_INDENT':
      return { rule: 'front-matter/tab', offset, details: {} };
    case 'BAD_ALIAS':
      return { rule: 'front-matter/unsupported', offset, details: { what: 'alias' } };
    default:
      return (
        findUnquoted(error, text) ?? {
          rule: 'front-matter/syntax',
          offset,
          details: { reason: error.message },
        }
      );
  }
}

/** Text that begins with a mark of YAML's, holds a colon, or opens a quote that nothing closes. */
function findUnquoted(error: YAMLParseError, text: string): WordedError | undefined {
  const offset = error.pos[0];
  const start = lineStart(text, Math.min(offset, text.trimEnd().length));
  const line = text.slice(start, lineEnd(text, start));
  const [, head = '', key = '', value = ''] = /^(\s*(?:- )?([\w-]+)\s*:\s+)(.*)$/.exec(line) ?? [];
  if (error.code === 'MISSING_CHAR' && /quote$/.test(error.message)) {
    const mark = error.message.includes("'") ? "'" : '"';
    return { rule: 'front-matter/unclosed-quote', offset: openQuote(text, mark), details: { mark } };
  }
  if (value === '') return undefined;
  const mark = /^(?:[@`%!&*|>[\]{},#?]|- )/.exec(value)?.[0].trim() ?? /^["']/.exec(value)?.[0];
  if (mark !== undefined) {
    return { rule: 'front-matter/unquoted-mark', offset: start + head.length, details: { mark } };
  }
  const colon = value.search(/:(?=\s|$)/);
  if (colon < 0) return undefined;
  return { rule: 'front-matter/unquoted-colon', offset: start + head.length + colon, details: { key } };
}

/** The value that starts with `mark` and does not end with it on its line. */
function openQuote(text: string, mark: string): number {
  const opening = new RegExp(`(?:[:-]|^)[ \\t]+(${mark})(?!.*${mark}[ \\t]*$)`, 'dm').exec(text);
  return opening?.indices?.[1]?.[0] ?? text.lastIndexOf(mark);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
