// categories.yaml and authors.yaml → their records; names and slugs are unique over a file.
import type { Slug } from '../archive/address.ts';
import type { Author, AuthorId } from '../archive/author.ts';
import type { Category, CategoryId } from '../archive/category.ts';
import { nameKey } from '../archive/find-named.ts';
import { checkSlug, slugFromText } from '../archive/slug.ts';
import { failure, hasErrors, type Problem, problem, type Result, success } from '../problem.ts';
import { explainSlug } from './article-path.ts';
import { parseDataFile } from './data-file.ts';
import type { Field } from './fields/field.ts';
import { parseLine } from './fields/line-of-text.ts';
import { parseNames } from './fields/names.ts';
import type { Located } from './located.ts';
import { MapReader } from './map-reader.ts';
import type { YamlMap, YamlNode } from './yaml-node.ts';

export const categoriesPath = 'categories.yaml';
export const authorsPath = 'authors.yaml';

interface NamedRecord {
  readonly slug: Located<Slug>;
  readonly name: Located<string>;
  readonly aliases: readonly Located<string>[];
  /** `description` of a category, `role` of an author. */
  readonly about: string;
}

/** A list of maps of `slug`, `name`, `description` and `aliases`. `slug` may be left out: the name gives it. */
export function parseCategoriesFile(bytes: Uint8Array): Result<ReadonlyMap<CategoryId, Category>> {
  const records = parseNamedFile(categoriesPath, bytes, 'description');
  if (!records.ok) return records;
  const categories = records.value.map(({ slug, name, aliases, about }): [CategoryId, Category] => {
    const id = slug.value as string as CategoryId;
    return [id, { id, name: name.value, description: about, aliases: aliases.map(({ value }) => value) }];
  });
  return success(new Map(categories));
}

/** A list of maps of `slug`, `name`, `role` and `aliases`. `slug` may be left out: the name gives it. */
export function parseAuthorsFile(bytes: Uint8Array): Result<ReadonlyMap<AuthorId, Author>> {
  const records = parseNamedFile(authorsPath, bytes, 'role');
  if (!records.ok) return records;
  const authors = records.value.map(({ slug, name, aliases, about }): [AuthorId, Author] => {
    const id = slug.value as string as AuthorId;
    return [id, { id, name: name.value, role: about, aliases: aliases.map(({ value }) => value) }];
  });
  return success(new Map(authors));
}

function parseNamedFile(path: string, bytes: Uint8Array, about: string): Result<readonly NamedRecord[]> {
  const tree = parseDataFile(path, bytes);
  if (!tree.ok) return tree;
  if (tree.value === undefined) return success([]);
  if (tree.value.kind !== 'list') return failure([notAList(path, tree.value)]);
  const records: NamedRecord[] = [];
  const problems: Problem[] = [];
  for (const item of tree.value.items) {
    if (item.kind !== 'map') {
      problems.push(notAList(path, item));
      continue;
    }
    const record = readRecord(path, item, about);
    problems.push(...record.problems);
    if (record.ok) records.push(record.value);
  }
  problems.push(...findDuplicates(path, records));
  return hasErrors(problems) ? failure(problems) : success(records, problems);
}

function notAList(path: string, node: YamlNode): Problem {
  return problem('error', 'key/form', path, node.position, { key: path, expected: 'list-of-maps' });
}

function readRecord(path: string, map: YamlMap, about: string): Result<NamedRecord> {
  const reader = new MapReader(path, map, ['slug', 'name', 'aliases', about]);
  const name = reader.required('name', parseLine);
  const slug = reader.optional('slug', parseSlugField) ?? (name && slugOfName(name));
  const aliases = reader.optional('aliases', parseNames)?.value ?? [];
  const text = reader.optional(about, parseLine)?.value ?? '';
  const { problems } = reader;
  if (hasErrors(problems) || name === undefined) return failure(problems);
  if (slug === undefined) {
    return failure([problem('error', 'category/no-slug', path, name.position, { written: name.value })]);
  }
  return success({ slug, name, aliases, about: text }, problems);
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
function findDuplicates(path: string, records: readonly NamedRecord[]): Problem[] {
  const owners = new Map<string, { readonly record: NamedRecord; readonly line: number }>();
  const problems: Problem[] = [];
  const slugs = new Map<string, number>();
  for (const record of records) {
    const slugLine = slugs.get(record.slug.value);
    if (slugLine !== undefined) {
      const details = { written: record.slug.value, line: slugLine };
      problems.push(problem('error', 'data/duplicate', path, record.slug.position, details));
    } else slugs.set(record.slug.value, record.slug.position.line);
    for (const { value, position } of [record.slug, record.name, ...record.aliases]) {
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
