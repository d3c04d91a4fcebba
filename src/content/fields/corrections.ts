// The key `corrections`: what the newsroom says of a story after it was published.
import { correctionKinds, type NoticeKind } from '../../archive/correction.ts';
import type { Moment } from '../../dates/moment.ts';
import type { Zone } from '../../dates/zone.ts';
import { failure, type Position, type Problem, problem, type Result, success } from '../../problem.ts';
import { encodeStray, isWebAddress } from '../../web-address.ts';
import type { Located } from '../located.ts';
import { MapReader } from '../map-reader.ts';
import { findNearest } from '../nearest.ts';
import type { YamlMap } from '../yaml-node.ts';
import { type Field, wrongForm } from './field.ts';
import { parseFlag } from './flag.ts';
import { parseLine } from './line-of-text.ts';
import { parseMomentField } from './moment.ts';

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
const keys = ['type', 'date', 'note', 'link'] as const;
const withdrawalKeys = [...keys, 'hide_title'] as const;
const longestNote = 2000;

/** In the order written; `[]` where nothing is. */
export function parseCorrections(field: Field, siteZone: Zone): Result<readonly CorrectionEntry[]> {
  const { node } = field;
  if (node.kind === 'text' && node.text === '') return success([]);
  if (node.kind !== 'list') return failure([wrongForm(field, 'list-of-maps')]);
  const entries: CorrectionEntry[] = [];
  const problems: Problem[] = [];
  for (const item of node.items) {
    if (item.kind !== 'map') {
      problems.push(wrongForm({ ...field, node: item }, 'list-of-maps'));
      continue;
    }
    const entry = parseEntry(field.path, item, siteZone);
    problems.push(...entry.problems);
    if (entry.ok) entries.push(entry.value);
  }
  return problems.length > 0 ? failure(problems) : success(entries);
}

function parseEntry(path: string, map: YamlMap, siteZone: Zone): Result<CorrectionEntry> {
  const type = map.entries.find(({ key }) => key === 'type')?.value;
  const isWithdrawal = type?.kind === 'text' && kindOf(type.text) === 'pencabutan';
  const reader: MapReader<(typeof withdrawalKeys)[number]> = new MapReader(
    path,
    map,
    isWithdrawal ? withdrawalKeys : keys,
  );
  const kind = reader.required('type', parseKind);
  const at = reader.required('date', (date) => parseMomentField(date, siteZone));
  const note = reader.required('note', (text) => parseLine(text, longestNote));
  const link = reader.optional('link', parseLink);
  const hidesHeadline = isWithdrawal && reader.optional('hide_title', parseFlag)?.value === true;
  const { problems } = reader;
  if (problems.length > 0 || !kind || !at || !note) return failure(problems);
  return success({
    kind: kind.value,
    at,
    note: note.value,
    link: link?.value === '' ? undefined : link,
    hidesHeadline,
    position: map.position,
  });
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
