// A file of content/comments/: bytes → the comments in it, or what is wrong with them and where.
import type { Comment } from '../archive/comment.ts';
import { nameKey } from '../archive/find-named.ts';
import type { Moment } from '../dates/moment.ts';
import type { Zone } from '../dates/zone.ts';
import { failure, type Position, type Problem, problem, type Result, success } from '../problem.ts';
import { parseDataFile } from './data-file.ts';
import type { Field } from './fields/field.ts';
import { parseLine } from './fields/line-of-text.ts';
import { parseMomentField } from './fields/moment.ts';
import { parseText } from './fields/text-of-lines.ts';
import { readRecords } from './list-records.ts';
import type { Located } from './located.ts';
import { MapReader } from './map-reader.ts';
import type { YamlMap, YamlNode } from './yaml-node.ts';

const keys = ['id', 'name', 'time', 'text', 'reply_to'] as const;
export const longestName = 100;
export const longestText = 5000;

export interface ParsedComments {
  /** In the order of the file. */
  readonly comments: readonly Comment[];
  /** The times that are earliest and latest of all. */
  readonly earliest: Located<Moment> | undefined;
  readonly latest: Located<Moment> | undefined;
}

interface Entry {
  readonly comment: Comment;
  readonly at: Located<Moment>;
  readonly id: Located<string>;
  readonly replyTo: Located<string> | undefined;
}

/** Depends on its arguments alone. An empty file holds none. */
export function parseCommentsFile(path: string, bytes: Uint8Array, siteZone: Zone): Result<ParsedComments> {
  const tree = parseDataFile(path, bytes);
  if (!tree.ok) return tree;
  if (tree.value === undefined) return success({ comments: [], earliest: undefined, latest: undefined });
  if (tree.value.kind !== 'list') return failure([notAList(path, tree.value)]);
  const listed = readRecords(
    path,
    tree.value.items,
    { known: keys, needed: ['name', 'time', 'text'] },
    (item) => notAList(path, item),
  );
  const problems: Problem[] = [...listed.problems];
  const entries: Entry[] = [];
  for (const [index, map] of listed.maps.entries()) {
    const entry = readEntry(path, map, index + 1, siteZone);
    problems.push(...entry.problems);
    if (entry.ok) entries.push(entry.value);
  }
  // With some of the comments left out, replies to them would seem to go nowhere.
  if (problems.length === 0) problems.push(...checkIds(path, entries));
  if (problems.length > 0) return failure(problems);
  const times = entries.map(({ at }) => at).sort((a, b) => a.value.epoch - b.value.epoch);
  const comments = entries.map(({ comment }) => comment);
  return success({ comments, earliest: times[0], latest: times.at(-1) }, tree.problems);
}

function notAList(path: string, { position }: YamlNode): Problem {
  return problem('error', 'key/form', path, position, { key: path, expected: 'list-of-maps' });
}

function readEntry(path: string, map: YamlMap, place: number, siteZone: Zone): Result<Entry> {
  const reader = new MapReader(path, map, keys);
  const id = reader.optional('id', parseId) ?? { value: String(place), position: map.position };
  const name = reader.required('name', (field) => parseLine(field, longestName));
  const at = reader.required('time', (field) => parseMomentField(field, siteZone));
  const text = reader.required('text', (field) => parseText(field, longestText));
  const replyTo = reader.optional('reply_to', (field) => parseLine(field));
  const { problems } = reader;
  if (problems.length > 0 || !name || !at || !text) return failure(problems);
  const comment = {
    id: id.value,
    name: name.value,
    at: at.value,
    text: text.value,
    replyTo: replyTo?.value,
  };
  return success({ comment, at, id, replyTo });
}

/** It stands in the comment's address. */
function parseId(field: Field): Result<string> {
  const line = parseLine(field);
  if (!line.ok || /^[a-z0-9][a-z0-9-]{0,39}$/.test(line.value)) return line;
  return failure([problem('error', 'comment/id', field.path, field.node.position, { written: line.value })]);
}

/** Each its own, and replies below what they answer: so that no two can answer each other. */
function checkIds(path: string, entries: readonly Entry[]): Problem[] {
  const above = new Map<string, Position>();
  const idOfName = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, replyTo, comment } of entries) {
    const other = above.get(id.value);
    if (other !== undefined) {
      const details = { written: id.value, line: other.line };
      problems.push(problem('error', 'comment/same-id', path, id.position, details));
    }
    if (replyTo !== undefined && !above.has(replyTo.value)) {
      const details = { written: replyTo.value, nearest: idOfName.get(nameKey(replyTo.value)) };
      problems.push(problem('error', 'comment/reply-to', path, replyTo.position, details));
    }
    idOfName.set(nameKey(comment.name), id.value);
    if (other === undefined) above.set(id.value, id.position);
  }
  return problems;
}
