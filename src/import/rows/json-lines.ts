// Files of one JSON object a line → their records, by the mapping of its keys.
import { isUtf8 } from 'node:buffer';
import { digestText } from '../../digest.ts';
import { isJsonObject, type JsonObject } from '../../json-value.ts';
import { type Problem, problem } from '../../problem.ts';
import { checkColumns, type Mapping } from '../mapping.ts';
import type { SourceItem, SourceReader } from '../source-record.ts';
import { SourceRefused } from '../source-refused.ts';
import { bytesOfFile } from './file-bytes.ts';
import { toRecord } from './row-record.ts';

/** Bytes; a longer line is passed over without being held. */
export const longestJsonLine = 32 * 1024 * 1024;

/** Keys are looked for in so many lines before the whole source is. */
const usualLines = 1000;

/**
 * A column is a key, or keys of objects within objects (`author.name`). Blank lines are none. A line that is not UTF-8,
 * no JSON object or endless is left out, at its line. Throws `SourceRefused` where the source has no such column.
 */
export const readJsonLines: SourceReader = async function* (files, { mapping, advance }) {
  await checkKeys(files, mapping);
  for (const path of files) {
    for await (const { line, bytes, size } of linesOf(path)) {
      advance(size);
      const parse = parseLine(path, line, bytes);
      if (parse === undefined) continue;
      yield 'rule' in parse
        ? { kind: 'left-out', id: `${path}:${line}`, reason: parse }
        : toItem(parse.value, mapping, { path, line, column: 1 });
    }
  }
};

function toItem(value: JsonObject, mapping: Mapping, place: { path: string; line: number; column: number }) {
  const hash = digestText(JSON.stringify(value));
  const record = toRecord((column) => textsOf(valueAt(value, column)), mapping, place, hash);
  return { kind: 'record', record } satisfies SourceItem;
}

interface Line {
  readonly line: number;
  /** `undefined` where there are too many. */
  readonly bytes: Buffer | undefined;
  readonly size: number;
}

async function* linesOf(path: string): AsyncGenerator<Line> {
  let line = 0;
  let parts: Buffer[] = [];
  let size = 0;
  const take = (): Line => {
    line += 1;
    const bytes = size > longestJsonLine ? undefined : Buffer.concat(parts);
    const taken = { line, bytes, size };
    parts = [];
    size = 0;
    return taken;
  };
  const hold = (part: Buffer): void => {
    size += part.length;
    if (size > longestJsonLine) parts = [];
    else parts.push(part);
  };
  for await (const chunk of bytesOfFile(path)) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      hold(chunk.subarray(start, end + 1));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

/** `undefined` for a blank line. */
function parseLine(
  path: string,
  line: number,
  bytes: Buffer | undefined,
): { readonly value: JsonObject } | Problem | undefined {
  const leaveOut = <
    R extends 'source/json' | 'source/not-an-object' | 'source/endless-line' | 'source/not-utf8',
  >(
    rule: R,
  ) => problem('error', rule, path, { line, column: 1 }, {});
  if (bytes === undefined) return leaveOut('source/endless-line');
  if (!isUtf8(bytes)) return leaveOut('source/not-utf8');
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? { value } : leaveOut('source/not-an-object');
  } catch {
    return leaveOut('source/json');
  }
}

async function checkKeys(files: readonly string[], mapping: Mapping): Promise<void> {
  const wanted = new Set([...mapping.columns.values()].flat().map(({ value }) => value));
  const known = new Set<string>();
  let count = 0;
  for (const path of files) {
    for await (const { line, bytes } of linesOf(path)) {
      const parse = parseLine(path, line, bytes);
      if (parse === undefined || 'rule' in parse) continue;
      for (const key of Object.keys(parse.value)) known.add(key);
      for (const column of wanted) if (valueAt(parse.value, column) !== undefined) known.add(column);
      count += 1;
      if (count >= usualLines && [...wanted].every((column) => known.has(column))) return;
    }
  }
  const problems = count === 0 ? [] : checkColumns(mapping, known);
  if (problems.length > 0) throw new SourceRefused(problems);
}

/** A key with dots in it is one key where the object has it. */
function valueAt(value: JsonObject, column: string): unknown {
  if (Object.hasOwn(value, column)) return value[column];
  let at: unknown = value;
  for (const key of column.split('.')) {
    if (!isJsonObject(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  return Array.isArray(value) ? value.flatMap(textsOf) : [];
}
