// A head in YAML, TOML or JSON → its entries as they are written, with their lines.
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { positionAt } from '../../content/text-file.ts';
import { tellTooDeep } from '../../content/yaml-depth.ts';
import { wordYamlErrors } from '../../content/yaml-errors.ts';
import { placesIn } from '../../content/yaml-places.ts';
import { mostLevels } from '../../json-depth.ts';
import { failure, type Position, problem, type Result, success } from '../../problem.ts';
import type { HeadEntry, HeadValue } from './head.ts';

export interface HeadBlock {
  readonly form: 'yaml' | 'toml' | 'json';
  readonly text: string;
  /** The line of the file that the block's text begins on. */
  readonly line: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Entries as written, a key perhaps twice. */
export type Reading = Result<readonly HeadEntry[]>;

/** YAML wants the lines of a text in quotes indented; the parsers of other generators do not. */
function readYaml(path: string, block: HeadBlock): Reading {
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

function readStrictYaml(path: string, { text, line }: HeadBlock): Reading {
  const deep = tellTooDeep(path, text, line);
  if (deep !== undefined) return failure([deep]);
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const at = placesIn(text, line);
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

function readToml(path: string, { text, line }: HeadBlock): Reading {
  try {
    const keys = Object.entries(parseToml(text));
    return success(
      keys.map(([key, value]) => ({ key, value: toValue(value), position: findKey(text, key, line) })),
    );
  } catch (error) {
    if (!(error instanceof TomlError || error instanceof RangeError)) throw error;
    const place = error instanceof TomlError ? error : { line: 1, column: 1 };
    const position = { line: line + place.line - 1, column: Math.max(1, place.column) };
    const reason = error.message.split('\n')[0] ?? '';
    return failure([problem('error', 'front-matter/syntax', path, position, { reason })]);
  }
}

function readJson(path: string, { text, line }: HeadBlock): Reading {
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

/** `RangeError` where it goes too deep: no generator takes that for a head. */
function toValue(value: unknown, level = 1): HeadValue {
  if (level > mostLevels) throw new RangeError('too many levels');
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((each) => toValue(each, level + 1));
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toValue(each, level + 1)]));
  }
  return String(value);
}

export const headReaders = { yaml: readYaml, toml: readToml, json: readJson } as const;
