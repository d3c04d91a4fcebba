// The names of categories and authors that articles use → their records, from the data files or from the names.
import { createHash } from 'node:crypto';
import type { Author, AuthorId } from '../archive/author.ts';
import type { Category, CategoryId } from '../archive/category.ts';
import { makeFindNamed, type Named, nameKey } from '../archive/find-named.ts';
import { slugFromText } from '../archive/slug.ts';
import { compareText, hasErrors, type Problem, problem, type Result, success } from '../problem.ts';
import type { ArticleReading, ArticleRecord } from './article-record.ts';
import { authorsPath, categoriesPath, parseAuthorsFile, parseCategoriesFile } from './named-file.ts';
import { findNearest } from './nearest.ts';

/** Records by id, and the look-up of a written name. */
export interface NameTable<Id extends string, R extends Named<Id>> {
  readonly records: ReadonlyMap<Id, R>;
  readonly find: (written: string) => Id | undefined;
}

export interface NameResolution<Id extends string, R extends Named<Id>> {
  readonly table: NameTable<Id, R>;
  readonly problems: readonly Problem[];
}

const start = { line: 1, column: 1 };

/**
 * Every article's category must be one of the file's; without a file, the names that published articles use are
 * the list: a draft's category would show that there is a draft.
 */
export function resolveCategories(
  bytes: Uint8Array | undefined,
  articles: readonly ArticleReading[],
  published: readonly ArticleRecord[],
): NameResolution<CategoryId, Category> {
  const file = bytes === undefined ? deriveCategories(published) : parseCategoriesFile(bytes);
  const records = file.ok ? file.value : new Map<CategoryId, Category>();
  const find = makeFindNamed(records.values());
  // Names cannot be judged by a file that could not be read.
  const isListed = bytes !== undefined;
  const unknown = hasErrors(file.problems) ? [] : findUnknownCategories(articles, records, find, isListed);
  return { table: { records, find }, problems: [...file.problems, ...unknown] };
}

function deriveCategories(articles: readonly ArticleRecord[]): Result<ReadonlyMap<CategoryId, Category>> {
  const absent = problem('notice', 'data/absent', categoriesPath, start, { file: categoriesPath });
  const categories = new Map<CategoryId, Category>();
  const names = articles.map(({ category }) => category.value);
  for (const [id, [name, ...aliases]] of groupBySlug(names, slugFromText)) {
    categories.set(id as CategoryId, { id: id as CategoryId, name, description: '', aliases });
  }
  return success(categories, [absent]);
}

/** Without a list, every name is known that an address can be made of. */
function findUnknownCategories(
  articles: readonly ArticleReading[],
  records: ReadonlyMap<CategoryId, Category>,
  find: (written: string) => CategoryId | undefined,
  isListed: boolean,
): Problem[] {
  const spellings = [...records.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
  const known = [...records.values()].map(({ name }) => name).sort(compareText);
  return articles.flatMap(({ path, references: { category } }): Problem[] => {
    if (category === undefined || find(category.value) !== undefined) return [];
    const { value: written, position } = category;
    if (slugFromText(written) === undefined) {
      return [problem('error', 'category/no-slug', path, position, { written })];
    }
    const nearest = findNearest(written, spellings);
    return isListed
      ? [problem('error', 'category/unknown', path, position, { written, nearest, known })]
      : [];
  });
}

/** A name that authors.yaml does not hold is a new author, and a notice; without a file there is one notice. */
export function resolveAuthors(
  bytes: Uint8Array | undefined,
  articles: readonly ArticleReading[],
  published: readonly ArticleRecord[],
): NameResolution<AuthorId, Author> {
  const absent = problem('notice', 'data/absent', authorsPath, start, { file: authorsPath });
  const file = bytes === undefined ? success(new Map<AuthorId, Author>(), [absent]) : parseAuthorsFile(bytes);
  const listed: ReadonlyMap<AuthorId, Author> = file.ok ? file.value : new Map();
  const findListed = makeFindNamed(listed.values());
  const names = published.flatMap(({ authors }) => authors.map(({ value }) => value));
  const records = new Map(listed);
  for (const [id, [name, ...aliases]] of groupBySlug(
    names.filter((each) => !findListed(each)),
    authorSlug,
  )) {
    const known = records.get(id as AuthorId);
    const author = known ?? { id: id as AuthorId, name, role: '', aliases: [] };
    // Two spellings of one slug are one author: they could have only one page.
    records.set(author.id, { ...author, aliases: [...author.aliases, ...(known ? [name] : []), ...aliases] });
  }
  const isListed = bytes !== undefined && file.ok;
  const notices = isListed ? findNewAuthors(articles, listed, findListed) : [];
  return {
    table: { records, find: makeFindNamed(records.values()) },
    problems: [...file.problems, ...notices],
  };
}

/** Reported where the name is first written, by path: one notice a name. */
function findNewAuthors(
  articles: readonly ArticleReading[],
  listed: ReadonlyMap<AuthorId, Author>,
  find: (written: string) => AuthorId | undefined,
): Problem[] {
  const spellings = [...listed.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
  const seen = new Set<string>();
  const notices: Problem[] = [];
  const byPath = [...articles].sort((a, b) => compareText(a.path, b.path));
  for (const { path, references } of byPath) {
    for (const { value: written, position } of references.authors) {
      if (find(written) !== undefined || seen.has(nameKey(written))) continue;
      seen.add(nameKey(written));
      const nearest = findNearest(written, spellings);
      notices.push(problem('notice', 'author/new', path, position, { written, nearest }));
    }
  }
  return notices;
}

/** Slug → the spellings that give it, each once, in the order of code units; names without a slug are left out. */
function groupBySlug(
  names: readonly string[],
  slugOf: (name: string) => string | undefined,
): Map<string, readonly [string, ...string[]]> {
  const groups = new Map<string, readonly [string, ...string[]]>();
  for (const name of [...new Set(names)].sort(compareText)) {
    const slug = slugOf(name);
    if (slug === undefined) continue;
    const group = groups.get(slug);
    groups.set(slug, group ? [...group, name] : [name]);
  }
  return groups;
}

/** Names in other scripts have a slug too: an author is no one's choice of words. */
function authorSlug(name: string): string {
  const digest = createHash('sha256').update(nameKey(name)).digest('hex');
  return slugFromText(name) ?? `penulis-${digest.slice(0, 8)}`;
}
