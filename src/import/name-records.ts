// Categories, authors and topics that stories name and the archive's files lack → those files with them.
import type { Archive } from '../archive/archive.ts';
import { makeFindNamed, type Named, nameKey } from '../archive/find-named.ts';
import { longestSlug, slugFromText } from '../archive/slug.ts';
import { authorsPath, categoriesPath, topicsPath } from '../content/data-paths.ts';
import { parseAuthorsFile, parseCategoriesFile, parseTopicsFile } from '../content/named-file.ts';
import { type Problem, problem } from '../problem.ts';
import { appendRecords, type DataRecord, formatRecords } from './append-records.ts';
import { shortHash } from './article-path.ts';

/** `text` is `undefined` where the file stays as it is; `added` are names in the order of the pages. */
export interface RecordsPlan {
  readonly path: typeof categoriesPath | typeof authorsPath | typeof topicsPath;
  readonly text: string | undefined;
  readonly added: readonly string[];
  readonly problems: readonly Problem[];
}

/** `existing` is the file's text, `undefined` where there is none: then all that the content has goes into it. */
export function planCategories(
  names: readonly string[],
  { categories }: Archive,
  existing: string | undefined,
): RecordsPlan {
  const file = existing === undefined ? undefined : parseCategoriesFile(Buffer.from(existing));
  const listed = file?.ok ? file.value : categories;
  const known = [...categories.values()].map(({ description, ...category }) => ({
    ...category,
    more: { description },
  }));
  return planRecords({ path: categoriesPath, slugOfNone: 'kategori', existing, names, known, listed });
}

/** As `planCategories`. Content also knows authors that only articles name: their file gains those of `names`. */
export function planAuthors(
  names: readonly string[],
  { authors }: Archive,
  existing: string | undefined,
): RecordsPlan {
  const file = existing === undefined ? undefined : parseAuthorsFile(Buffer.from(existing));
  const listed = file?.ok ? file.value : authors;
  const known = [...authors.values()].map(({ role, description, ...author }) => ({
    ...author,
    more: { role, description },
  }));
  return planRecords({ path: authorsPath, slugOfNone: 'penulis', existing, names, known, listed });
}

/** As `planAuthors`. */
export function planTopics(
  names: readonly string[],
  { topics }: Archive,
  existing: string | undefined,
): RecordsPlan {
  const file = existing === undefined ? undefined : parseTopicsFile(Buffer.from(existing));
  const listed = file?.ok ? file.value : topics;
  const known = [...topics.values()].map(({ description, ...topic }) => ({
    ...topic,
    more: { description },
  }));
  return planRecords({ path: topicsPath, slugOfNone: 'topik', existing, names, known, listed });
}

/** `more` holds what only records of one kind have. */
interface KnownRecord extends Named<string> {
  readonly more: Readonly<Record<string, string>>;
}

interface RecordsRequest {
  readonly path: RecordsPlan['path'];
  /** Before the hash that is the slug of a name in another script. */
  readonly slugOfNone: string;
  readonly existing: string | undefined;
  readonly names: readonly string[];
  readonly known: readonly KnownRecord[];
  /** The records that stand in the file. */
  readonly listed: ReadonlyMap<string, Named<string>>;
}

function planRecords(request: RecordsRequest): RecordsPlan {
  const { path, existing, known } = request;
  const missing = findMissing(request);
  const added = missing.map(({ name }) => name);
  if (missing.length === 0) return { path, text: undefined, added, problems: [] };
  if (existing === undefined) {
    const records = [...new Set([...known, ...missing])].map(dataRecord);
    return { path, text: formatRecords(records), added, problems: [] };
  }
  const text = appendRecords(existing, missing.map(dataRecord));
  const place = { line: existing.split('\n').length, column: 1 };
  const problems =
    text === undefined ? [problem('error', 'import/cannot-append', path, place, { names: added })] : [];
  return { path, text, added, problems };
}

/** Records of the names that the file lacks. A name that articles have used without it keeps its record. */
function findMissing({ names, known, listed, slugOfNone }: RecordsRequest): KnownRecord[] {
  const findListed = makeFindNamed(listed.values());
  const findKnown = makeFindNamed(known);
  const others = new Set(names.map(nameKey));
  const taken = new Set([...known, ...listed.values()].flatMap(keysOf));
  // `>redaksi` does not take the slug that is the very name of another.
  const isFree = (slug: string, name: string) =>
    !taken.has(slug) && (!others.has(slug) || slug === nameKey(name));
  const missing = new Map<string, KnownRecord>();
  for (const name of names) {
    const key = nameKey(name);
    if (missing.has(key) || findListed(name) !== undefined) continue;
    const id = findKnown(name);
    const record = known.find((one) => one.id === id) ?? newRecord(name, slugOfNone, isFree);
    for (const each of keysOf(record)) taken.add(each);
    missing.set(key, record);
  }
  return [...new Set(missing.values())];
}

function newRecord(
  name: string,
  slugOfNone: string,
  isFree: (slug: string, name: string) => boolean,
): KnownRecord {
  const slug = slugFromText(name) ?? `${slugOfNone}-${shortHash(nameKey(name))}`;
  return { id: freeSlug(slug, (free) => isFree(free, name)), name, aliases: [], more: {} };
}

/** The slug, or with the first number from 2 that makes it free. */
function freeSlug(slug: string, isFree: (slug: string) => boolean): string {
  for (let number = 2, free = slug; ; number += 1) {
    if (isFree(free)) return free;
    const suffix = `-${number}`;
    free = slug.slice(0, longestSlug - suffix.length) + suffix;
  }
}

/** All spellings that mean the record: a slug that is another's alias would be found for either. */
function keysOf({ id, name, aliases }: Named<string>): string[] {
  return [id, name, ...aliases].map(nameKey);
}

function dataRecord({ id, name, more, aliases }: KnownRecord): DataRecord {
  const filled = Object.entries(more).filter(([, text]) => text !== '');
  return { slug: id, name, ...Object.fromEntries(filled), ...(aliases.length > 0 ? { aliases } : {}) };
}
