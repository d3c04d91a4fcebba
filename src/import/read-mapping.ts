// A file of mapping, as a newsroom writes it (YAML), and what the command says beside it → the mapping.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseDataFile } from '../content/data-file.ts';
import { parseChoice } from '../content/fields/choice.ts';
import { type Field, wrongForm } from '../content/fields/field.ts';
import { parseLine } from '../content/fields/line-of-text.ts';
import { parseNames } from '../content/fields/names.ts';
import { parseZoneField } from '../content/fields/time-zone.ts';
import { parseSiteAddress } from '../content/fields/web-address.ts';
import { MapReader } from '../content/map-reader.ts';
import type { YamlMap } from '../content/yaml-node.ts';
import type { Zone } from '../dates/zone.ts';
import { failure, hasErrors, problem, type Result, success } from '../problem.ts';
import { defaultFields, type Mapping, mappedFields, noMapping, rowsEncodings } from './mapping.ts';
import { parseTags } from './markdown-folder/tag-mapping.ts';
import { parseHeader, parseOnly } from './rows/table-mapping.ts';

const keys = [
  'name',
  'columns',
  'constants',
  'defaults',
  'body_format',
  'separator',
  'list_separator',
  'header',
  'records',
  'only',
  'quote',
  'encoding',
  'date_order',
  'zone',
  'zones',
  'base_url',
  'permalink',
  'tags',
] as const;

/** What the command line says beside the mapping counts before it. */
export interface Said {
  /** The default category; `''` where it is not said. */
  readonly category: string;
  readonly name: string;
}

/** `path` is `''` where there is no mapping. An import is called as the mapping says, or as its file is. */
export function readMapping(path: string, { category, name }: Said): Result<Mapping> {
  const mapping = path === '' ? success(noMapping) : readFile(path);
  if (!mapping.ok) return mapping;
  const { value } = mapping;
  const fileName = basename(path)
    .replace(/\.ya?ml$/i, '')
    .replace(/[^\w-]+/g, '-');
  return success({
    ...value,
    defaults: { ...value.defaults, category: category || value.defaults.category },
    name: name || value.name || fileName,
  });
}

function readFile(path: string): Result<Mapping> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return failure([problem('error', 'mapping/unreadable', path, { line: 1, column: 1 }, { reason })]);
  }
  return parseMapping(path, bytes);
}

/** All mistakes at once, each at its place, an unknown key with the nearest one. */
export function parseMapping(path: string, bytes: Uint8Array): Result<Mapping> {
  const tree = parseDataFile(path, bytes);
  if (!tree.ok) return tree;
  const root = tree.value;
  if (root === undefined) return success({ ...noMapping, path });
  if (root.kind !== 'map') return failure([wrongForm({ path, key: path, node: root }, 'map')]);
  const reader = new MapReader(path, root, keys);
  const choice = <T extends string>(key: (typeof keys)[number], choices: readonly T[]): T | undefined =>
    reader.optional(key, (field) => parseChoice(field, choices))?.value;
  const columns = reader.optional('columns', (field) => parseMap(field, mappedFields, parseNames))?.value;
  const constants = reader.optional('constants', (field) => parseMap(field, mappedFields, parseLine))?.value;
  const defaults = reader.optional('defaults', (field) => parseMap(field, defaultFields, parseLine))?.value;
  const mapping: Mapping = {
    path,
    columns: columns ?? new Map(),
    constants: constants ?? new Map(),
    defaults: {
      category: defaults?.get('category') ?? '',
      author: defaults?.get('author') ?? '',
      date: defaults?.get('date') ?? '',
    },
    bodyFormat: choice('body_format', ['text', 'html', 'markdown', 'wordpress']),
    separator: reader.optional('separator', parseSeparator)?.value ?? ',',
    listSeparator: reader.optional('list_separator', parseSeparator)?.value ?? '',
    header: reader.optional('header', parseHeader)?.value ?? [],
    records: reader.optional('records', parseLine)?.value ?? '',
    only: reader.optional('only', parseOnly)?.value ?? [],
    quote: choice('quote', ['double', 'none']) ?? 'double',
    encoding: choice('encoding', rowsEncodings) ?? 'utf-8',
    dateOrder: choice('date_order', ['day-first', 'month-first']),
    zone: reader.optional('zone', parseZoneField)?.value,
    zones: reader.optional('zones', parseZones)?.value ?? new Map(),
    name: reader.optional('name', parseName)?.value ?? '',
    baseUrl: reader.optional('base_url', parseSiteAddress)?.value ?? '',
    permalink: reader.optional('permalink', parseLine)?.value ?? '',
    tags: reader.optional('tags', parseTags)?.value ?? new Map(),
  };
  const { problems } = reader;
  return hasErrors(problems) ? failure(problems) : success(mapping, problems);
}

function parseMap<Key extends string, T>(
  field: Field,
  known: readonly Key[],
  parse: (field: Field) => Result<T>,
): Result<ReadonlyMap<Key, T>> {
  if (field.node.kind !== 'map') return failure([wrongForm(field, 'map')]);
  const map: YamlMap = field.node;
  const reader = new MapReader(field.path, map, known);
  const values = new Map<Key, T>();
  for (const key of known) {
    const read = reader.optional(key, parse);
    if (read !== undefined) values.set(key, read.value);
  }
  return hasErrors(reader.problems) ? failure(reader.problems) : success(values);
}

/** `zones: {IST: "+05:30"}`. */
function parseZones(field: Field): Result<ReadonlyMap<string, Zone>> {
  if (field.node.kind !== 'map') return failure([wrongForm(field, 'map')]);
  const zones = field.node.entries.map(({ key, value }) => {
    return { name: key.toUpperCase(), zone: parseZoneField({ path: field.path, key, node: value }) };
  });
  const problems = zones.flatMap(({ zone }) => zone.problems);
  if (hasErrors(problems)) return failure(problems);
  return success(new Map(zones.flatMap(({ name, zone }) => (zone.ok ? [[name, zone.value] as const] : []))));
}

/** One character; `tab` is what nobody can see in a file. */
function parseSeparator(field: Field): Result<string> {
  if (field.node.kind !== 'text') return failure([wrongForm(field, 'text')]);
  const written = field.node.text === 'tab' ? '\t' : field.node.text;
  if (written.length === 1 && !/["\r\n]/.test(written)) return success(written);
  const { position } = field.node;
  return failure([problem('error', 'mapping/separator', field.path, position, { key: field.key })]);
}

/** It becomes the name of a file. */
function parseName(field: Field): Result<string> {
  const line = parseLine(field);
  if (!line.ok || /^[\w-]*$/.test(line.value)) return line;
  return failure([
    problem('error', 'mapping/name', field.path, field.node.position, { written: line.value }),
  ]);
}
