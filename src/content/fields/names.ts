// One name or a list of names: `author`, `topics`, `aliases`, `credits`, `navigation`.
import { failure, type Problem, problem, type Result, success } from '../../problem.ts';
import { namesSchema, oneOrMore } from '../json-schema.ts';
import type { Located } from '../located.ts';
import { type Field, wrongForm } from './field.ts';
import type { FieldType } from './field-type.ts';
import { parseLine } from './line-of-text.ts';

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
  if (node.kind === 'map') return failure([wrongForm(field, 'list-of-texts')]);
  const names: Located<string>[] = [];
  const problems: Problem[] = [];
  for (const item of node.kind === 'list' ? node.items : [node]) {
    const line = parseLine({ path, key, node: item });
    problems.push(...line.problems);
    if (line.ok && line.value !== '') names.push({ value: line.value, position: item.position });
  }
  if (problems.length > 0) return failure(problems);
  return success(names, [...noticeJoined(field), ...noticeLabels(field, names)]);
}

/** `Oleh: Ayu Lestari`: the page says so itself. */
const label = /^(?:(?:oleh|by|penulis|reporter|wartawan|laporan)\s*:\s*|oleh\s+)(?=\p{L}{2})/iu;

/** The name alone. */
export function withoutLabel(written: string): string {
  return written.replace(label, '');
}

function noticeLabels({ path, key }: Field, names: Names): Problem[] {
  if (key !== 'author') return [];
  return names.flatMap(({ value: written, position }) => {
    const suggestion = withoutLabel(written);
    return suggestion === written
      ? []
      : problem('notice', 'author/label', path, position, { written, suggestion });
  });
}

/** What parts one name from the next, where a list was meant. */
const separators: ReadonlyMap<string, RegExp> = new Map([
  ['topics', /\s*[,;]\s*/],
  // A comma may stand before a degree, and `dan` in the name of a desk.
  [
    'author',
    /\s*;\s*|\s+&\s+|,\s+(?=\p{Lu}\p{L}+\s+\p{Lu}\p{L}+$)|(?<=\p{Lu}\p{L}+\s+\p{Lu}\p{L}+)\s+dan\s+(?=\p{Lu}\p{L}+\s+\p{Lu}\p{L}+$)/u,
  ],
]);

/** `topics: Pemilu, Pangan` is one topic, of that name. */
function noticeJoined({ path, key, node }: Field): Problem[] {
  const separator = separators.get(key);
  if (separator === undefined || node.kind !== 'text') return [];
  const parts = node.text
    .trim()
    .split(separator)
    .filter((part) => part !== '');
  if (parts.length < 2) return [];
  return [problem('notice', 'name/joined', path, node.position, { key, written: node.text.trim(), parts })];
}
