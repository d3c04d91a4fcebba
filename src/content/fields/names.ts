// One name or a list of names: `author`, `topics`, `aliases`, `credits`, `navigation`.
import { nameKey } from '../../archive/find-named.ts';
import { failure, type Problem, problem, type Result, success } from '../../problem.ts';
import { namesSchema, oneOrMore } from '../json-schema.ts';
import type { Located } from '../located.ts';
import type { YamlNode } from '../yaml-node.ts';
import { type Field, wrongForm } from './field.ts';
import type { FieldType } from './field-type.ts';
import { parseLine } from './line-of-text.ts';
import { findNameSlip, namesJoinedIn } from './name-slips.ts';

type Names = readonly Located<string>[];

export const names: FieldType<Names> = {
  parse: parseNames,
  schema: () => oneOrMore(namesSchema([])),
};

export const authorNames: FieldType<Names> = {
  parse: parseNames,
  schema: ({ names }) => oneOrMore(namesSchema(names.authors)),
};

export const topicNames: FieldType<Names> = {
  parse: parseNames,
  schema: ({ names }) => oneOrMore(namesSchema(names.topics)),
};

export const categoryNames: FieldType<Names> = {
  parse: parseNames,
  schema: ({ names }) => oneOrMore(namesSchema(names.categories, names.categorySpellings)),
};

export const categoryName: FieldType<string> = {
  parse: (field) => parseLine(field),
  schema: ({ names }) => namesSchema(names.categories, names.categorySpellings),
};

/** What a story is a part of: it has the pages of a topic. */
export const seriesName: FieldType<string> = {
  parse: (field) => parseLine(field),
  schema: ({ names }) => namesSchema(names.topics),
};

/** In the order written; empty entries are left out. */
export function parseNames(field: Field): Result<readonly Located<string>[]> {
  const { path, key, node } = field;
  if (node.kind === 'map') return failure([notANames(field)]);
  const names: Located<string>[] = [];
  const problems: Problem[] = [];
  for (const item of node.kind === 'list' ? node.items : [node]) {
    if (item.kind !== 'text') {
      problems.push(notANames({ path, key, node: item }));
      continue;
    }
    const line = parseLine({ path, key, node: item });
    problems.push(...line.problems);
    if (line.ok && line.value !== '') names.push({ value: line.value, position: item.position });
  }
  if (problems.length > 0) return failure(problems);
  const joined = noticeJoined(field);
  return success(names, joined.length > 0 ? joined : noticeSlips(field, names));
}

function notANames(field: Field): Problem {
  const name = field.key === 'author' ? nameIn(field.node) : undefined;
  if (name === undefined) return wrongForm(field, 'list-of-texts');
  const { path, key, node } = field;
  const details = { key, expected: 'list-of-texts', found: 'map', written: name } as const;
  return problem('error', 'key/form', path, node.position, details);
}

/** `{name: Ayu Lestari, role: Reporter}`, `Ayu Lestari: Reporter` and `Reporter: Ayu Lestari`, as other programs have it. */
function nameIn(node: YamlNode): string | undefined {
  if (node.kind !== 'map') return undefined;
  const [first] = node.entries;
  const named = node.entries.find(({ key }) => /^(?:name|nama)$/i.test(key)) ?? first;
  if (named === undefined || named.value.kind !== 'text') return undefined;
  const isLabelled = named !== first || node.entries.length > 1 || personLabel.test(named.key);
  const name = isLabelled ? named.value.text.trim() : named.key;
  // `Editor: Bagas`: who edited is no author.
  return /^\p{Lu}\p{L}+ \p{Lu}/u.test(name) ? name : undefined;
}

const personLabel = /^(?:name|nama|penulis|reporter|wartawan|jurnalis|kontributor|oleh|by|author)$/i;

function noticeSlips({ path, key }: Field, names: Names): Problem[] {
  return names.flatMap(({ value: written, position }, index) => {
    const isTwice = names.findIndex(({ value }) => nameKey(value) === nameKey(written)) < index;
    if (isTwice) return problem('notice', 'name/twice', path, position, { key, written });
    const slip = findNameSlip(key, written);
    if (slip === undefined) return [];
    const { suggestion } = slip;
    return key === 'topics'
      ? problem('notice', 'topic/mark', path, position, { written, suggestion: suggestion ?? written })
      : problem('notice', 'author/label', path, position, { written, suggestion });
  });
}

/** `topics: Pemilu, Pangan` is one topic, of that name; in a list a comma may be part of a name, and so may `and`. */
function noticeJoined({ path, key, node }: Field): Problem[] {
  const texts = node.kind === 'list' ? node.items : [node];
  return texts.flatMap((item): Problem[] => {
    if (item.kind !== 'text' || (node.kind === 'list' && key !== 'author' && !/;|\s#/.test(item.text)))
      return [];
    const written = item.text.trim();
    const parts = namesJoinedIn(key, written);
    const details = { key, written, parts };
    // A story's names may be so; of categories none is called that.
    const severity = key === 'navigation' ? 'error' : 'notice';
    return parts.length === 0 ? [] : [problem(severity, 'name/joined', path, item.position, details)];
  });
}
