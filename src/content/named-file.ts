// categories.yaml, authors.yaml and topics.yaml → their records; names and slugs are unique over a file.
import type { Slug } from '../archive/address.ts';
import type { Author, AuthorId } from '../archive/author.ts';
import type { Category, CategoryId } from '../archive/category.ts';
import { type Named, nameKey } from '../archive/find-named.ts';
import { checkSlug, longestSlug, slugFromText } from '../archive/slug.ts';
import type { Topic, TopicId } from '../archive/topic.ts';
import { wib } from '../dates/zone.ts';
import { failure, hasErrors, type Problem, problem, type Result, success } from '../problem.ts';
import { explainSlug } from './article-path.ts';
import { parseDataFile } from './data-file.ts';
import { authorsPath, categoriesPath, topicsPath } from './data-paths.ts';
import type { Field } from './fields/field.ts';
import { type FieldType, optional, required } from './fields/field-type.ts';
import { lineOfText, parseLine } from './fields/line-of-text.ts';
import { findNameSlip, insideQuotes, namesJoinedIn } from './fields/name-slips.ts';
import { names } from './fields/names.ts';
import { readRecords } from './list-records.ts';
import type { Located } from './located.ts';
import { summarizeAlike } from './many-alike.ts';
import { MapReader } from './map-reader.ts';
import type { YamlMap, YamlNode } from './yaml-node.ts';

const slugField: FieldType<Slug> = {
  parse: parseSlugField,
  schema: ({ words }) => ({
    type: ['string', 'number'],
    pattern: '^\\s*[a-z0-9]+(?:-[a-z0-9]+)*\\s*$',
    maxLength: longestSlug,
    patternErrorMessage: words.faults.slug,
  }),
};

const namedFields = {
  slug: optional(slugField),
  name: required(lineOfText),
  description: optional(lineOfText),
  aliases: optional(names),
};
const { slug, name, ...others } = namedFields;

/** Every key of a record, in the order of the writers' guide: the check and the editor's schema are made of these. */
export const categoryFields = namedFields;
export const authorFields = { slug, name, role: optional(lineOfText), ...others };
export const topicFields = namedFields;

/** `texts` are the keys that only this kind of record has: `description`, `role`. */
interface NamedRecord<Key extends string> {
  readonly slug: Located<Slug>;
  readonly name: Located<string>;
  readonly aliases: readonly Located<string>[];
  readonly texts: Readonly<Record<Key, string>>;
}

/** A list of maps of `slug`, `name`, `description` and `aliases`. `slug` may be left out: the name gives it. */
export function parseCategoriesFile(bytes: Uint8Array): Result<ReadonlyMap<CategoryId, Category>> {
  return parseNamedFile<CategoryId, 'description'>(categoriesPath, bytes, ['description']);
}

/** A list of maps of `slug`, `name`, `role`, `description` and `aliases`. `slug` may be left out. */
export function parseAuthorsFile(bytes: Uint8Array): Result<ReadonlyMap<AuthorId, Author>> {
  return parseNamedFile<AuthorId, 'role' | 'description'>(authorsPath, bytes, ['role', 'description']);
}

/** As categories. */
export function parseTopicsFile(bytes: Uint8Array): Result<ReadonlyMap<TopicId, Topic>> {
  return parseNamedFile<TopicId, 'description'>(topicsPath, bytes, ['description']);
}

/** A record of the archive, with the texts that only its kind has. */
type Known<Id extends string, Key extends string> = Named<Id> & Readonly<Record<Key, string>>;

function parseNamedFile<Id extends string, Key extends string>(
  path: string,
  bytes: Uint8Array,
  texts: readonly Key[],
): Result<ReadonlyMap<Id, Known<Id, Key>>> {
  const list = parseList(path, bytes, texts);
  if (!list.ok) return list;
  const records = list.value.map(({ slug, name, aliases, texts }): [Id, Known<Id, Key>] => {
    const id = slug.value as string as Id;
    return [id, { ...texts, id, name: name.value, aliases: aliases.map(({ value }) => value) }];
  });
  return success(new Map(records), list.problems);
}

function parseList<Key extends string>(
  path: string,
  bytes: Uint8Array,
  texts: readonly Key[],
): Result<readonly NamedRecord<Key>[]> {
  const tree = parseDataFile(path, bytes);
  if (!tree.ok) return tree;
  if (tree.value === undefined) return success([]);
  if (tree.value.kind !== 'list') return failure([notAList(path, tree.value)]);
  const records: NamedRecord<Key>[] = [];
  const known = ['slug', 'name', 'aliases', ...texts];
  const listed = readRecords(path, tree.value.items, { known, needed: ['name'] }, (item) =>
    notAList(path, item),
  );
  const problems: Problem[] = [...tree.problems, ...listed.problems];
  for (const map of listed.maps) {
    const record = readRecord(path, map, texts);
    problems.push(...record.problems);
    if (record.ok) records.push(record.value);
  }
  problems.push(...findDuplicates(path, records));
  return hasErrors(problems) ? failure(summarizeAlike(problems)) : success(records, problems);
}

function notAList(path: string, node: YamlNode): Problem {
  const details = { key: path, expected: 'list-of-maps' } as const;
  if (node.kind === 'text')
    return problem('error', 'key/form', path, node.position, { ...details, written: node.text });
  // `categories:` above the list.
  const [entry, ...others] = node.kind === 'map' ? node.entries : [];
  const isWrapped = entry?.value.kind === 'list' && others.length === 0;
  return isWrapped
    ? problem('error', 'key/form', path, node.position, { ...details, found: 'wrapped', written: entry.key })
    : problem('error', 'key/form', path, node.position, details);
}

function readRecord<Key extends string>(
  path: string,
  map: YamlMap,
  keys: readonly Key[],
): Result<NamedRecord<Key>> {
  const reader = new MapReader<string>(path, map, ['slug', 'name', 'aliases', ...keys]);
  const name = reader.read('name', namedFields.name, wib);
  const slug = reader.read('slug', namedFields.slug, wib) ?? (name && slugOfName(name));
  const aliases = [
    ...(reader.read('aliases', namedFields.aliases, wib)?.value ?? []),
    ...(name === undefined ? [] : withoutQuotes(name)),
  ];
  const texts = keys.map((key) => [key, reader.read(key, optional(lineOfText), wib)?.value ?? '']);
  const problems = [...reader.problems, ...noticeName(path, name)];
  if (hasErrors(problems) || name === undefined) return failure(problems);
  if (slug === undefined) {
    return failure([problem('error', 'category/no-slug', path, name.position, { written: name.value })]);
  }
  return success({ slug, name, aliases, texts: Object.fromEntries(texts) as Record<Key, string> }, problems);
}

/** Of an author or a topic, as where a story names one. */
function noticeName(path: string, name: Located<string> | undefined): Problem[] {
  if (name === undefined || (path !== authorsPath && path !== topicsPath)) return [];
  const { value: written, position } = name;
  const key = path === authorsPath ? 'author' : 'topics';
  const parts = key === 'author' ? namesJoinedIn(key, written) : [];
  if (parts.length > 0) return [problem('notice', 'name/two-records', path, position, { written, parts })];
  // Of the marks themselves it is told wherever they stand.
  const slip = insideQuotes(written) === undefined ? findNameSlip(key, written) : undefined;
  if (slip === undefined) return [];
  const { suggestion } = slip;
  return key === 'author'
    ? [problem('notice', 'author/label', path, position, { written, suggestion })]
    : [problem('notice', 'topic/mark', path, position, { written, suggestion: suggestion ?? written })];
}

/** Stories write the name without the marks that a word processor put around it here. */
function withoutQuotes({ value, position }: Located<string>): Located<string>[] {
  const inside = insideQuotes(value);
  return inside === undefined ? [] : [{ value: inside, position }];
}

function slugOfName({ value, position }: Located<string>): Located<Slug> | undefined {
  const slug = slugFromText(value);
  return slug && { value: slug, position };
}

function parseSlugField(field: Field): Result<Slug> {
  const line = parseLine(field);
  if (!line.ok) return line;
  const check = checkSlug(line.value);
  if (check.ok) return success(check.slug);
  return failure([explainSlug(field.path, field.node.position, line.value, check.fault)]);
}

/** A slug, name or alias of one record that is another's would send its stories to either. */
function findDuplicates(path: string, records: readonly NamedRecord<string>[]): Problem[] {
  const owners = new Map<string, { readonly record: NamedRecord<string>; readonly line: number }>();
  const problems: Problem[] = [];
  const slugs = new Map<string, number>();
  for (const record of records) {
    const slugLine = slugs.get(record.slug.value);
    if (slugLine !== undefined) {
      const details = { written: record.slug.value, line: slugLine };
      problems.push(problem('error', 'data/duplicate', path, record.slug.position, details));
    } else slugs.set(record.slug.value, record.slug.position.line);
    // A slug that the name gives stands where the name does.
    const isGiven = record.slug.position !== record.name.position;
    for (const { value, position } of [...(isGiven ? [record.slug] : []), record.name, ...record.aliases]) {
      const owner = owners.get(nameKey(value));
      if (owner === undefined) owners.set(nameKey(value), { record, line: position.line });
      else if (owner.record !== record && owner.record.slug.value !== record.slug.value) {
        problems.push(
          problem('error', 'data/duplicate', path, position, { written: value, line: owner.line }),
        );
      }
    }
  }
  return problems;
}
