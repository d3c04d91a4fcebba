// The key `corrections`: what the newsroom says of a story after it was published.
import { correctionKinds, type NoticeKind } from '../../archive/correction.ts';
import type { Moment } from '../../dates/moment.ts';
import type { Zone } from '../../dates/zone.ts';
import {
  failure,
  hasErrors,
  type Position,
  type Problem,
  problem,
  type Result,
  success,
} from '../../problem.ts';
import { encodeStray, isWebAddress } from '../../web-address.ts';
import { namesSchema, nothing, textSchema } from '../json-schema.ts';
import { readRecords } from '../list-records.ts';
import type { Located } from '../located.ts';
import { MapReader } from '../map-reader.ts';
import { findNearest } from '../nearest.ts';
import type { YamlMap, YamlNode } from '../yaml-node.ts';
import { type Field, wrongForm } from './field.ts';
import { type FieldType, keysOf, mapSchema, optional, recordKeysOf, required } from './field-type.ts';
import { flag } from './flag.ts';
import { longLine, parseLine } from './line-of-text.ts';
import { moment } from './moment.ts';

export interface CorrectionEntry {
  readonly kind: NoticeKind;
  readonly at: Located<Moment>;
  readonly note: string;
  /** A root-relative address with slashes at both ends, or an absolute web address. */
  readonly link: Located<string> | undefined;
  /** Of a withdrawal only. */
  readonly hidesHeadline: boolean;
  readonly position: Position;
}

const kinds: readonly NoticeKind[] = [...correctionKinds, 'pencabutan'];
const correctionKind: FieldType<NoticeKind> = {
  parse: parseKind,
  schema: () =>
    namesSchema(
      kinds,
      ['-', ' ', '_'].flatMap((mark) => kinds.map((kind) => kind.replaceAll('-', mark))),
    ),
};

const correctionLink: FieldType<string> = { parse: parseLink, schema: () => textSchema(2000) };

export const correctionFields = {
  type: required(correctionKind),
  date: required(moment),
  note: required(longLine(2000)),
  link: optional(correctionLink),
  hide_title: optional(flag),
};
const keys = keysOf(correctionFields);
/** Of what is no withdrawal. */
const otherKeys = keys.filter((key) => key !== 'hide_title');

export const corrections: FieldType<readonly CorrectionEntry[]> = {
  parse: parseCorrections,
  schema: (context) => ({
    anyOf: [
      { type: 'array', items: mapSchema(correctionFields, context.words.corrections, context) },
      nothing,
    ],
  }),
};

/** In the order written; `[]` where nothing is. */
function parseCorrections(field: Field, siteZone: Zone): Result<readonly CorrectionEntry[]> {
  const { node } = field;
  if (node.kind === 'text' && node.text === '') return success([]);
  if (node.kind !== 'list') return failure([wrongForm(field, 'list-of-maps')]);
  const entries: CorrectionEntry[] = [];
  const refuse = (item: YamlNode) => wrongForm({ ...field, node: item }, 'list-of-maps');
  const listed = readRecords(field.path, node.items, recordKeysOf(correctionFields), refuse);
  const problems: Problem[] = [...listed.problems];
  for (const map of listed.maps) {
    const entry = parseEntry(field.path, map, siteZone);
    problems.push(...entry.problems);
    if (entry.ok) entries.push(entry.value);
  }
  return hasErrors(problems) ? failure(problems) : success(entries, problems);
}

function parseEntry(path: string, map: YamlMap, siteZone: Zone): Result<CorrectionEntry> {
  const written = map.entries.find(({ key }) => key === 'type')?.value;
  const isWithdrawal = written?.kind === 'text' && kindOf(written.text) === 'pencabutan';
  const reader = new MapReader(path, map, isWithdrawal ? keys : otherKeys);
  const { type, date, note: noteField, link: linkField, hide_title } = correctionFields;
  const kind = reader.read('type', type, siteZone);
  const at = reader.read('date', date, siteZone);
  const note = reader.read('note', noteField, siteZone);
  const link = reader.read('link', linkField, siteZone);
  const hidesHeadline = isWithdrawal && reader.read('hide_title', hide_title, siteZone)?.value === true;
  const { problems } = reader;
  if (hasErrors(problems) || !kind || !at || !note) return failure(problems);
  const entry: CorrectionEntry = {
    kind: kind.value,
    at,
    note: note.value,
    link: link?.value === '' ? undefined : link,
    hidesHeadline,
    position: map.position,
  };
  return success(entry, problems);
}

/** `Hak jawab` is written as often as `hak-jawab`. */
function kindOf(written: string): NoticeKind | undefined {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return kinds.find((kind) => kind === word);
}

function parseKind(field: Field): Result<NoticeKind> {
  const line = parseLine(field);
  if (!line.ok) return line;
  const kind = kindOf(line.value);
  if (kind !== undefined) return success(kind);
  const details = { written: line.value, nearest: findNearest(line.value, kinds), known: kinds };
  return failure([problem('error', 'correction/type', field.path, field.node.position, details)]);
}

const internal = /^\/(?:\d{4}\/\d{2}\/)?[a-z0-9-]+\/?$/;

/** A story's or a page's address inside the site, with or without its last slash, or a web address. */
function parseLink(field: Field): Result<string> {
  const line = parseLine(field, 2000);
  if (!line.ok || line.value === '') return line;
  if (isWebAddress(line.value)) return success(encodeStray(line.value));
  if (internal.test(line.value)) return success(line.value.replace(/\/?$/, '/'));
  const details = { written: line.value };
  return failure([problem('error', 'correction/link-form', field.path, field.node.position, details)]);
}
