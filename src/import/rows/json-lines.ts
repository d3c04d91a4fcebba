// Files of one JSON object a line, or of one array of objects → their records, by the mapping of its keys.
import { isUtf8 } from 'node:buffer';
import { digestText } from '../../digest.ts';
import { isTooDeep } from '../../json-depth.ts';
import { isJsonObject, type JsonObject } from '../../json-value.ts';
import { type Problem, problem } from '../../problem.ts';
import { checkColumns, columnsMeant, type Mapping } from '../mapping.ts';
import type { SourceItem, SourceReader } from '../source-record.ts';
import { SourceRefused } from '../source-refused.ts';
import { blocksIn } from './block-body.ts';
import { type JsonPiece, piecesOf } from './json-pieces.ts';
import { toItem } from './row-item.ts';

/** Keys are looked for in so many records before the whole source is. */
const usualRecords = 1000;

/**
 * An object is a record, or holds a list of them, which the mapping names. A column is a key, or keys of objects within
 * objects or lists of them (`author.name`). Blank lines are none. What is not UTF-8, no JSON object, endless or too deep is
 * left out, at its place. Throws `SourceRefused` where the source has no such column.
 */
export const readJsonLines: SourceReader = async function* (files, { mapping, advance }) {
  await checkKeys(files, mapping);
  for (const path of files) {
    for await (const piece of piecesOf(path, mapping.encoding)) {
      const { line, column } = piece;
      advance(piece.size);
      const parse = parsePiece(path, piece);
      if (parse === undefined) continue;
      const place = { path, line, column };
      if ('rule' in parse) yield leftOut(place, parse);
      else for (const item of itemsOf(parse.value, mapping, place)) yield item;
    }
  }
};

type Place = { readonly path: string; readonly line: number; readonly column: number };

function leftOut(place: Place, reason: Problem): SourceItem {
  const { path, line, column } = place;
  return { kind: 'left-out', id: `${path}:${line}${column === 1 ? '' : `:${column}`}`, reason };
}

/** One, or those of the list that `records` names. */
function* itemsOf(value: JsonObject, mapping: Mapping, place: Place): Generator<SourceItem> {
  if (mapping.records === '') {
    const many = holdsMany(value, mapping);
    yield many > 1
      ? leftOut(place, problem('error', 'rows/many', place.path, place, { count: many }))
      : itemOf(value, mapping, place);
    return;
  }
  const records = recordsIn(value, mapping.records);
  const details = { key: mapping.records };
  if (records.length === 0)
    yield leftOut(place, problem('error', 'rows/no-records', place.path, place, details));
  for (const record of records) yield itemOf(record, mapping, place);
}

function itemOf(value: JsonObject, mapping: Mapping, place: Place): SourceItem {
  const hash = digestText(JSON.stringify(value));
  const bodies = new Set(mapping.columns.get('body')?.map((column) => column.value));
  const read = (column: string) => {
    const found = valueAt(value, column);
    const isOfBlocks = bodies.has(column) && blocksIn(found) !== undefined;
    return isOfBlocks ? [JSON.stringify(found)] : textsOf(found);
  };
  return toItem(read, mapping, place, hash);
}

/** Headlines that a key within objects of a list has: of one story there is one. */
function holdsMany(value: JsonObject, { columns }: Mapping): number {
  const counts = (columns.get('title') ?? [])
    .filter((column) => column.value.includes('.') && !Object.hasOwn(value, column.value))
    .map((column) => textsOf(valueAt(value, column.value)).length);
  return Math.max(0, ...counts);
}

function recordsIn(value: JsonObject, records: string): JsonObject[] {
  const found = valueAt(value, records);
  return (Array.isArray(found) ? found.flat() : [found]).filter(isJsonObject);
}

/** `undefined` for a blank line. */
function parsePiece(
  path: string,
  { line, column, bytes }: JsonPiece,
): { readonly value: JsonObject } | Problem | undefined {
  const leaveOut = <
    R extends
      | 'source/json'
      | 'source/json-depth'
      | 'source/not-an-object'
      | 'source/endless-line'
      | 'source/not-utf8',
  >(
    rule: R,
  ) => problem('error', rule, path, { line, column }, {});
  if (bytes === undefined) return leaveOut('source/endless-line');
  if (!isUtf8(bytes)) return leaveOut('source/not-utf8');
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') return undefined;
  if (isTooDeep(text)) return leaveOut('source/json-depth');
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? { value } : leaveOut('source/not-an-object');
  } catch {
    return leaveOut('source/json');
  }
}

async function checkKeys(files: readonly string[], mapping: Mapping): Promise<void> {
  const wanted = new Set(columnsMeant(mapping).map(({ value }) => value));
  const known = new Set<string>();
  let count = 0;
  for (const path of files) {
    for await (const piece of piecesOf(path, mapping.encoding)) {
      const parse = parsePiece(path, piece);
      if (parse === undefined || 'rule' in parse) continue;
      const records = mapping.records === '' ? [parse.value] : recordsIn(parse.value, mapping.records);
      for (const record of records) {
        for (const key of Object.keys(record)) known.add(key);
        for (const column of wanted) if (valueAt(record, column) !== undefined) known.add(column);
      }
      count += records.length;
      if (count >= usualRecords && [...wanted].every((column) => known.has(column))) return;
    }
  }
  const problems = count === 0 ? [] : checkColumns(mapping, known);
  if (problems.length > 0) throw new SourceRefused(problems);
}

/** A key with dots in it is one key where the object has it. */
function valueAt(value: JsonObject, column: string): unknown {
  if (Object.hasOwn(value, column)) return value[column];
  return valueBelow(value, column.split('.'));
}

function valueBelow(value: unknown, [key, ...keys]: readonly string[]): unknown {
  if (key === undefined) return value;
  if (Array.isArray(value)) {
    const found = value.map((each) => valueBelow(each, [key, ...keys])).filter((each) => each !== undefined);
    return found.length === 0 ? undefined : found;
  }
  return isJsonObject(value) && Object.hasOwn(value, key) ? valueBelow(value[key], keys) : undefined;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  return Array.isArray(value) ? value.flatMap(textsOf) : [];
}
