// What somebody said about a source: what its columns mean, and what holds for all its records.
import type { Located } from '../content/located.ts';
import { findNearest } from '../content/nearest.ts';
import type { DateOrder } from '../dates/source-date.ts';
import type { Zone } from '../dates/zone.ts';
import { type Problem, problem } from '../problem.ts';
import type { MarkdownSettings } from './markdown-folder/source-site.ts';
import type { WantedRows } from './rows/table-mapping.ts';
import type { SourceBody } from './source-record.ts';

/**
 * What a column can mean. `time` is the hour where `date` is a day alone. `continued` is where a text goes on behind its `body`. `url` is where the story stood on the old site, `source` where it was taken over from; `draft` and
 * `published` hold the same from either side.
 */
export const mappedFields = [
  'id',
  'title',
  'slug',
  'date',
  'time',
  'updated',
  'publish_at',
  'expires',
  'category',
  'topics',
  'author',
  'summary',
  'body',
  'continued',
  'image',
  'alt',
  'caption',
  'credit',
  'url',
  'source',
  'lang',
  'draft',
  'published',
] as const;
export type MappedField = (typeof mappedFields)[number];

/** Values for the records that have none: each use is told as a guess. */
export const defaultFields = ['category', 'author', 'date'] as const;

/** Of tables and JSON; names of the web. `macintosh` is that of spreadsheets of old on a Mac. */
export const rowsEncodings = ['utf-8', 'windows-1252', 'macintosh', 'utf-16le', 'utf-16be'] as const;
export type RowsEncoding = (typeof rowsEncodings)[number];

export interface Mapping extends MarkdownSettings {
  /** As it was typed; `''` where there is none. */
  readonly path: string;
  /** Several columns of a field are tried, or joined where it is a list, in this order. */
  readonly columns: ReadonlyMap<MappedField, readonly Located<string>[]>;
  /** Values that every record has, whatever it says itself. */
  readonly constants: ReadonlyMap<MappedField, string>;
  readonly defaults: Readonly<Record<(typeof defaultFields)[number], string>>;
  /**
   * `wordpress` is HTML as its tables keep it: line ends are breaks, and shortcodes stand in it. `undefined` where nobody says it:
   * each body is what it looks like, HTML or text.
   */
  readonly bodyFormat: SourceBody['format'] | 'wordpress' | undefined;
  /** Between the cells of a row, and between the names in one cell; the latter `''` where a cell is one name. */
  readonly separator: string;
  readonly listSeparator: string;
  /** What the columns of a table are called whose first row is a story; empty where the first row says it. */
  readonly header: readonly string[];
  /** Of JSON, the list of records within an object, `db.data.posts`; `''` where the object is one. */
  readonly records: string;
  /** What a row must say to come in. */
  readonly only: readonly WantedRows[];
  /** Whether a table puts quotes around cells that hold its separator, or a quote is a character like others. */
  readonly quote: 'double' | 'none';
  readonly encoding: RowsEncoding;
  readonly dateOrder: DateOrder | undefined;
  readonly zone: Zone | undefined;
  /** What names of zones mean that several countries have, in capitals. */
  readonly zones: ReadonlyMap<string, Zone>;
  /** What an import of the source is called. */
  readonly name: string;
}

export const noMapping: Mapping = {
  path: '',
  columns: new Map(),
  constants: new Map(),
  defaults: { category: '', author: '', date: '' },
  bodyFormat: undefined,
  separator: ',',
  listSeparator: '',
  header: [],
  records: '',
  only: [],
  quote: 'double',
  encoding: 'utf-8',
  dateOrder: undefined,
  zone: undefined,
  zones: new Map(),
  name: '',
  baseUrl: '',
  permalink: '',
  tags: new Map(),
};

/** Each where the mapping names it. */
export function columnsMeant({ columns, only }: Mapping): readonly Located<string>[] {
  return [...[...columns.values()].flat(), ...only.map(({ column }) => column)];
}

/** Columns that the source does not have, each where the mapping names it. */
export function checkColumns(mapping: Mapping, known: ReadonlySet<string>): Problem[] {
  return columnsMeant(mapping).flatMap(({ value: written, position }) => {
    if (known.has(written)) return [];
    const details = { written, nearest: findNearest(written, known), known: [...known] };
    return [problem('error', 'mapping/no-column', mapping.path, position, details)];
  });
}

/** Equal for mappings that say the same of every record. */
export function fingerprintOf(mapping: Mapping): string {
  const { columns, constants, only, tags, zones, path: _, name: __, ...said } = mapping;
  const wanted = only.map(({ column, values }) => [column.value, values]);
  const names = [...columns].map(([field, written]) => [field, written.map(({ value }) => value)]);
  return JSON.stringify([names, [...constants], wanted, [...tags], [...zones], said]);
}
