// Categories, authors and topics that stories name and the archive's files lack → those files with them.
import type { Archive } from '../archive/archive.ts';
import { makeFindNamed, type Named, nameKey } from '../archive/find-named.ts';
import { longestSlug, slugFromText } from '../archive/slug.ts';
import { authorsPath, categoriesPath, topicsPath } from '../content/data-paths.ts';
import { parseAuthorsFile, parseCategoriesFile, parseTopicsFile } from '../content/named-file.ts';
import { type Problem, problem, type Result } from '../problem.ts';
import { appendRecords, type DataRecord, formatRecords } from './append-records.ts';
import { shortHash } from './article-path.ts';
import type { NameKind, OfEachKind } from './name-kind.ts';

/** `text` is `undefined` where the file stays as it is; `added` are names in the order of the pages. */
export interface RecordsPlan {
  readonly path: string;
  readonly text: string | undefined;
  readonly added: readonly string[];
  readonly problems: readonly Problem[];
}

type Records = ReadonlyMap<string, Named<string>>;

interface NamesFile {
  readonly path: string;
  /** Before the hash that is the slug of a name in another script. */
  readonly slugOfNone: string;
  readonly inArchive: (archive: Archive) => Records;
  readonly parse: (bytes: Uint8Array) => Result<Records>;
}

/** The archive also knows authors and topics that only articles name: a file that stands gains those of `names` alone. */
export const namesFiles: OfEachKind<NamesFile> = {
  category: {
    path: categoriesPath,
    slugOfNone: 'kategori',
    inArchive: ({ categories }) => categories,
    parse: parseCategoriesFile,
  },
  author: {
    path: authorsPath,
    slugOfNone: 'penulis',
    inArchive: ({ authors }) => authors,
    parse: parseAuthorsFile,
  },
  topic: {
    path: topicsPath,
    slugOfNone: 'topik',
    inArchive: ({ topics }) => topics,
    parse: parseTopicsFile,
  },
};

/** `existing` is the file's text, `undefined` where there is none: then all that the content has goes into it. */
export function planNames(
  kind: NameKind,
  names: readonly string[],
  archive: Archive,
  existing: string | undefined,
): RecordsPlan {
  const { path, slugOfNone, inArchive, parse } = namesFiles[kind];
  const inContent = inArchive(archive);
  const file = existing === undefined ? undefined : parse(Buffer.from(existing));
  const listed = file?.ok ? file.value : inContent;
  const known = [...inContent.values()].map(({ id, name, aliases, ...more }) => ({
    id,
    name,
    aliases,
    more,
  }));
  return planRecords({ path, slugOfNone, existing, names, known, listed });
}

/** `more` holds what only records of one kind have. */
interface KnownRecord extends Named<string> {
  readonly more: Readonly<Record<string, string>>;
}

interface RecordsRequest {
  readonly path: string;
  readonly slugOfNone: string;
  readonly existing: string | undefined;
  readonly names: readonly string[];
  readonly known: readonly KnownRecord[];
  /** The records that stand in the file. */
  readonly listed: Records;
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
