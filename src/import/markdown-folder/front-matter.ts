// A text of another generator → its front matter (YAML, TOML, JSON or lines of labels) as values with their lines, and its body.
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { positionAt } from '../../content/text-file.ts';
import { wordYamlErrors } from '../../content/yaml-errors.ts';
import { failure, type Position, type Problem, problem, type Result, success } from '../../problem.ts';
import type { Head, HeadEntry, HeadValue } from './head.ts';
import { readLabelledHead } from './labelled-head.ts';

export interface ForeignText {
  readonly head: Head;
  /** Which form the head has; `none` where the text has no head. */
  readonly form: 'yaml' | 'toml' | 'json' | 'labels' | 'none';
  readonly body: string;
  /** The line of the file that the body begins on. */
  readonly bodyLine: number;
}

interface Block {
  readonly form: 'yaml' | 'toml' | 'json';
  readonly text: string;
  /** The line of the file that the block's text begins on. */
  readonly line: number;
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * `text` has no byte order mark and `\n` at line ends. Blank lines may stand before the head. Of a key that stands there
 * twice the last one counts, as it does for Hugo and Jekyll; each that it replaces is a notice.
 */
export function parseForeignText(path: string, text: string): Result<ForeignText> {
  const block = findBlock(text);
  if (block === undefined) {
    const opened = /^\s*(?:---|\+\+\+)[ \t]*\n/.exec(text);
    if (opened === null) return readWithoutFences(path, text);
    return failure([
      problem('error', 'front-matter/unclosed', path, positionAt(text, opened[0].search(/\S/)), {}),
    ]);
  }
  const { form, body, bodyLine } = block;
  const reading = readers[form](path, block);
  if (!reading.ok) return reading;
  const { head, problems } = keepLast(path, reading.value);
  return success({ head, form, body, bodyLine }, problems);
}

function readWithoutFences(path: string, text: string): Result<ForeignText> {
  const labelled = readLabelledHead(text);
  if (labelled === undefined) return success({ head: [], form: 'none', body: text, bodyLine: 1 });
  const { entries, body, bodyLine } = labelled;
  const { head, problems } = keepLast(path, entries);
  return success({ head, form: 'labels', body, bodyLine }, problems);
}

const readers = { yaml: readYaml, toml: readToml, json: readJson } as const;

function findBlock(text: string): Block | undefined {
  const opening = /^\s*(?:(---|\+\+\+)[ \t]*\n|(?=\{[ \t]*\n))/.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const end = opening[1] === undefined ? endOfJson(text, start) : endOfFence(text, start, opening[1]);
  if (end === undefined) return undefined;
  const form = opening[1] === undefined ? 'json' : opening[1] === '---' ? 'yaml' : 'toml';
  return {
    form,
    text: text.slice(start, end.blockEnd),
    line: positionAt(text, start).line,
    body: text.slice(end.bodyStart),
    bodyLine: positionAt(text, end.bodyStart).line,
  };
}

interface BlockEnd {
  readonly blockEnd: number;
  readonly bodyStart: number;
}

function endOfFence(text: string, start: number, fence: string): BlockEnd | undefined {
  // Jekyll ends a head by dots too.
  const closing = fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  closing.lastIndex = start;
  const found = closing.exec(text);
  if (found === null) return undefined;
  return { blockEnd: found.index, bodyStart: Math.min(text.length, found.index + found[0].length + 1) };
}

/** The brace that closes it stands alone on its line, as Hugo writes it. */
function endOfJson(text: string, start: number): BlockEnd | undefined {
  const closing = /^\}[ \t]*$/gm;
  closing.lastIndex = start;
  const found = closing.exec(text);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  return { blockEnd: end, bodyStart: Math.min(text.length, end + 1) };
}

/** Entries as written, a key perhaps twice. */
type Reading = Result<readonly HeadEntry[]>;

/** YAML wants the lines of a text in quotes indented; the parsers of other generators do not. */
function readYaml(path: string, block: Block): Reading {
  const reading = readStrictYaml(path, block);
  if (reading.ok) return reading;
  const indented = indentQuoted(block.text);
  const again = indented === block.text ? reading : readStrictYaml(path, { ...block, text: indented });
  return again.ok ? again : reading;
}

/** Lines keep their numbers. */
function indentQuoted(text: string): string {
  let quote = '';
  return text
    .split('\n')
    .map((line) => {
      const isInside = quote !== '';
      const opened = isInside ? line : (/^[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?(["'].*)$/.exec(line)?.[1] ?? '');
      if (!isInside) quote = opened.slice(0, 1);
      const rest = isInside ? opened : opened.slice(1);
      const inner = quote === '"' ? rest.replace(/\\./g, '') : rest.replaceAll("''", '');
      if (quote !== '' && inner.includes(quote)) quote = '';
      return isInside ? `  ${line}` : line;
    })
    .join('\n');
}

function readStrictYaml(path: string, { text, line }: Block): Reading {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    lineCounter,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const at = (offset: number): Position => {
    const { line: inBlock, col } = lineCounter.linePos(offset);
    return { line: line + inBlock - 1, column: col };
  };
  const worded = wordYamlErrors(document.errors, text);
  if (worded.length > 0) {
    return failure(
      worded.map(({ rule, offset, details }) => problem('error', rule, path, at(offset), details)),
    );
  }
  if (document.contents === null) return success([]);
  if (!isMap(document.contents)) {
    const details = { key: '---', expected: 'map' } as const;
    return failure([problem('error', 'key/form', path, at(0), details)]);
  }
  try {
    const entries = document.contents.items.map(({ key, value }): HeadEntry => {
      const position = at(isNode(key) ? (key.range?.[0] ?? 0) : 0);
      const name = isScalar(key) ? String(key.value) : JSON.stringify(key);
      return { key: name, value: isNode(value) ? toValue(value.toJS(document)) : '', position };
    });
    return success(entries);
  } catch (error) {
    // A few lines of aliases can stand for more than any memory holds, which the parser counts; one can hold itself.
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    return failure([problem('error', 'front-matter/unsupported', path, at(0), { what: 'alias' })]);
  }
}

function readToml(path: string, { text, line }: Block): Reading {
  try {
    const keys = Object.entries(parseToml(text));
    return success(
      keys.map(([key, value]) => ({ key, value: toValue(value), position: findKey(text, key, line) })),
    );
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const position = { line: line + error.line - 1, column: Math.max(1, error.column) };
    const reason = error.message.split('\n')[0] ?? '';
    return failure([problem('error', 'front-matter/syntax', path, position, { reason })]);
  }
}

function readJson(path: string, { text, line }: Block): Reading {
  try {
    const value: unknown = JSON.parse(text);
    const entries = Object.entries(value as Record<string, unknown>);
    return success(
      entries.map(([key, each]) => ({ key, value: toValue(each), position: findKey(text, key, line) })),
    );
  } catch (error) {
    // Lists too deep within one another are no error of syntax to the engine, which runs out of stack.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    const details = { reason: error.message };
    return failure([problem('error', 'front-matter/syntax', path, { line, column: 1 }, details)]);
  }
}

/** Where a key of TOML or JSON stands; its parsers do not tell. */
function findKey(text: string, key: string, line: number): Position {
  const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`^[ \\t]*(?:\\[+)?["']?(${escaped})["']?[ \\t]*[=:.\\]]`, 'dm').exec(text);
  const offset = found?.indices?.[1]?.[0] ?? 0;
  const { line: inBlock, column } = positionAt(text, offset);
  return { line: line + inBlock - 1, column };
}

function toValue(value: unknown): HeadValue {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(toValue);
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toValue(each)]));
  }
  return String(value);
}

function keepLast(
  path: string,
  entries: readonly HeadEntry[],
): { readonly head: Head; readonly problems: readonly Problem[] } {
  const last = new Map<string, HeadEntry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const name = entry.key.toLowerCase();
    const replaced = last.get(name);
    last.set(name, entry);
    if (replaced === undefined) continue;
    const details = {
      key: entry.key,
      dropped: shownValue(replaced.value),
      kept: shownValue(entry.value),
    };
    problems.push(problem('notice', 'markdown/duplicate-key', path, replaced.position, details));
  }
  return { head: [...last.values()], problems };
}

/** A value as a message quotes it. */
export function shownValue(value: HeadValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
