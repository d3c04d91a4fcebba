// The names of categories that articles use → their records, from the data file or from the names.
import type { Category, CategoryId } from '../archive/category.ts';
import { makeFindNamed, type Named } from '../archive/find-named.ts';
import { slugFromText } from '../archive/slug.ts';
import { compareText, hasErrors, type Problem, problem, type Result, success } from '../problem.ts';
import { categoriesPath } from './data-paths.ts';
import { parseCategoriesFile } from './named-file.ts';
import { findNearest } from './nearest.ts';
import type { SummarizedFolder } from './resolve-months.ts';

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
  folders: readonly SummarizedFolder[],
): NameResolution<CategoryId, Category> {
  const file = bytes === undefined ? deriveCategories(folders) : parseCategoriesFile(bytes);
  const records = file.ok ? file.value : new Map<CategoryId, Category>();
  const find = makeFindNamed(records.values());
  // Names cannot be judged by a file that could not be read.
  const isListed = bytes !== undefined;
  const unknown = hasErrors(file.problems) ? [] : findUnknownCategories(folders, records, find, isListed);
  return { table: { records, find }, problems: [...file.problems, ...unknown] };
}

function deriveCategories(folders: readonly SummarizedFolder[]): Result<ReadonlyMap<CategoryId, Category>> {
  const absent = problem('notice', 'data/absent', categoriesPath, start, { file: categoriesPath });
  const categories = new Map<CategoryId, Category>();
  const names = folders.flatMap(({ summary }) => summary.published.categories);
  for (const [id, [name, ...aliases]] of groupBySlug(names, slugFromText)) {
    categories.set(id as CategoryId, { id: id as CategoryId, name, description: '', aliases });
  }
  return success(categories, [absent]);
}

/** Without a list, every name is known that an address can be made of. Only a folder with an unknown one is read. */
function findUnknownCategories(
  folders: readonly SummarizedFolder[],
  records: ReadonlyMap<CategoryId, Category>,
  find: (written: string) => CategoryId | undefined,
  isListed: boolean,
): Problem[] {
  const spellings = [...records.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
  const known = [...records.values()].map(({ name }) => name).sort(compareText);
  const affected = folders.filter(({ summary }) => summary.categories.some(({ written }) => !find(written)));
  const readings = affected.flatMap(({ folder }) => folder.readings());
  return readings.flatMap(({ path, references: { category } }): Problem[] => {
    if (category === undefined || find(category.value) !== undefined) return [];
    const { value: written, position } = category;
    if (slugFromText(written) === undefined) {
      return [problem('error', 'category/no-slug', path, position, { written })];
    }
    if (!isListed) return [];
    const several = written.split(/\s*[,;/&+|]\s*|\s+dan\s+/).filter((part) => find(part) !== undefined);
    const [first] = several.length > 1 ? several : [];
    const nearest = findNearest(written, spellings);
    const details = { written, nearest, known, ...(first === undefined ? {} : { first }) };
    return [problem('error', 'category/unknown', path, position, details)];
  });
}

/** Slug → the spellings that give it, each once, in the order of code units; names without a slug are left out. */
export function groupBySlug(
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
