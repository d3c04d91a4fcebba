// The names of authors and topics that articles use → their records: a name that the data file lacks is a new one.
import { createHash } from 'node:crypto';
import type { Author, AuthorId } from '../archive/author.ts';
import { makeFindNamed, type Named, nameKey } from '../archive/find-named.ts';
import { slugFromText } from '../archive/slug.ts';
import type { Topic, TopicId } from '../archive/topic.ts';
import { compareText, type Problem, problem, type Result } from '../problem.ts';
import { authorsPath, topicsPath } from './data-paths.ts';
import { findNameSlip, namesJoinedIn } from './fields/name-slips.ts';
import type { NameUse } from './folder-references.ts';
import { parseAuthorsFile, parseTopicsFile } from './named-file.ts';
import { makeFindNearest } from './nearest.ts';
import type { SummarizedFolder } from './resolve-months.ts';
import { groupBySlug, type NameResolution } from './resolve-names.ts';

/** A name that authors.yaml does not hold is a new author, and a notice; without a file there is one notice. */
export function resolveAuthors(
  bytes: Uint8Array | undefined,
  folders: readonly SummarizedFolder[],
): NameResolution<AuthorId, Author> {
  const uses = folders.flatMap(({ summary }) => summary.authors);
  return resolveNames(
    { rule: 'author/new', path: authorsPath, file: bytes && parseAuthorsFile(bytes) },
    {
      published: folders.flatMap(({ summary }) => summary.published.authors),
      // One with a slip in it is told of as such, and then is another name.
      unlistedUses: (isListed) =>
        uses.filter(({ written }) => !isListed(written) && !isToldOtherwise('author', written)),
      slugOf: (name) => slugFromText(name) ?? `penulis-${shortHash(name)}`,
      recordOf: (id, name) => ({ id, name, role: '', description: '', aliases: [] }),
    },
  );
}

/** As authors; where no story has a topic, a file is not missed. */
export function resolveTopics(
  bytes: Uint8Array | undefined,
  folders: readonly SummarizedFolder[],
): NameResolution<TopicId, Topic> {
  const lists = folders.flatMap(({ summary }) =>
    summary.published.months.flatMap(({ topicLists }) => topicLists),
  );
  const resolution = resolveNames<TopicId, Topic>(
    { rule: 'topic/new', path: topicsPath, file: bytes && parseTopicsFile(bytes) },
    {
      published: lists.flatMap(({ id }) => id),
      unlistedUses: (isListed) => folders.flatMap((folder) => topicUses(folder, isListed)),
      slugOf: (name) => slugFromText(name) ?? `topik-${shortHash(name)}`,
      recordOf: (id, name) => ({ id, name, description: '', aliases: [] }),
    },
  );
  const isMissed = bytes !== undefined || lists.length > 0;
  return isMissed ? resolution : { ...resolution, problems: [] };
}

/** Whoever is told to write it otherwise is not told to list it. */
export function isToldOtherwise(key: 'author' | 'topics', written: string): boolean {
  return findNameSlip(key, written) !== undefined || namesJoinedIn(key, written).length > 0;
}

function topicUses(
  { folder: { files }, summary }: SummarizedFolder,
  isListed: (written: string) => boolean,
): NameUse[] {
  return summary.topics.flatMap(([written, file, line, column]) => {
    const path = files[file];
    return path === undefined || isListed(written) || isToldOtherwise('topics', written)
      ? []
      : { written, path, line, column };
  });
}

/** What a data file says, and the rule by which a name that it lacks is told of. */
interface NamesFile<Id extends string, R extends Named<Id>> {
  readonly rule: 'author/new' | 'topic/new';
  readonly path: typeof authorsPath | typeof topicsPath;
  /** `undefined` where there is no file. */
  readonly file: Result<ReadonlyMap<Id, R>> | undefined;
}

/** How articles use names. */
interface NamesInUse<Id extends string, R extends Named<Id>> {
  /** As written; one may come again. */
  readonly published: readonly string[];
  /** Drafts' names are among them. */
  readonly unlistedUses: (isListed: (written: string) => boolean) => NameUse[];
  /** Names in other scripts have a slug too: they are no one's choice of words. */
  readonly slugOf: (name: string) => string;
  readonly recordOf: (id: Id, name: string) => R;
}

function resolveNames<Id extends string, R extends Named<Id>>(
  { rule, path, file }: NamesFile<Id, R>,
  { published, unlistedUses, slugOf, recordOf }: NamesInUse<Id, R>,
): NameResolution<Id, R> {
  const listed: ReadonlyMap<Id, R> = file?.ok ? file.value : new Map();
  const findListed = makeFindNamed(listed.values());
  const isListed = (written: string) => findListed(written) !== undefined;
  const records = new Map(listed);
  const unlisted = [...new Set(published)].filter((name) => !isListed(name));
  for (const [slug, [name, ...aliases]] of groupBySlug(unlisted, slugOf)) {
    const id = slug as Id;
    const known = records.get(id);
    const record = known ?? recordOf(id, name);
    // Two spellings of one slug are one record: they could have only one page.
    records.set(id, { ...record, aliases: [...record.aliases, ...(known ? [name] : []), ...aliases] });
  }
  const absent = problem('notice', 'data/absent', path, { line: 1, column: 1 }, { file: path });
  return {
    table: { records, find: makeFindNamed(records.values()) },
    problems: [
      ...(file?.problems ?? [absent]),
      ...(file?.ok ? noticeNew(unlistedUses(isListed), listed, rule, isListed) : []),
    ],
  };
}

/** What joins names, and may be a part of one: `Hukum dan HAM`. */
const between = /\s*[/|]\s*|\s+(?:dan|serta|and|&|[-–—])\s+/u;

/** The names of a text that are all listed, each by itself; none where any is not. */
function partsOf(written: string, isListed: (name: string) => boolean): readonly string[] {
  // A list without its dashes is one text to YAML, with spaces for the line ends.
  const ways = [written.split(between), written.split(/\s+/)];
  return (
    ways
      .map((parts) => parts.filter((part) => part !== ''))
      .find((parts) => parts.length > 1 && parts.every(isListed)) ?? []
  );
}

/** Reported where the name is first written, by path: one notice a name. */
function noticeNew<Id extends string>(
  uses: readonly NameUse[],
  listed: ReadonlyMap<Id, Named<Id>>,
  rule: 'author/new' | 'topic/new',
  isListed: (written: string) => boolean,
): Problem[] {
  const findNearest = makeFindNearest(
    [...listed.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  const seen = new Set<string>();
  const notices: Problem[] = [];
  for (const { written, path, line, column } of uses.toSorted((a, b) => compareText(a.path, b.path))) {
    if (seen.has(nameKey(written))) continue;
    seen.add(nameKey(written));
    const parts = partsOf(written, isListed);
    if (parts.length > 0) {
      const key = rule === 'author/new' ? 'author' : 'topics';
      notices.push(problem('notice', 'name/joined', path, { line, column }, { key, written, parts }));
      continue;
    }
    const nearest = findNearest(written);
    notices.push(problem('notice', rule, path, { line, column }, { written, nearest }));
  }
  return notices;
}

function shortHash(name: string): string {
  return createHash('sha256').update(nameKey(name)).digest('hex').slice(0, 8);
}
