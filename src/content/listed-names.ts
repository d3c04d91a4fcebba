// The tables of categories, authors and topics → which of them have which pages, and which had another name before.
import type { Author, AuthorId } from '../archive/author.ts';
import type { Category, CategoryId } from '../archive/category.ts';
import type { Named } from '../archive/find-named.ts';
import { newestCount } from '../archive/newest-finder.ts';
import { slugFromText } from '../archive/slug.ts';
import type { Topic, TopicId } from '../archive/topic.ts';
import { type LocalMonth, type LocalYear, yearOf } from '../dates/moment.ts';
import { categoryAddress, subjectAddress } from '../pages/addresses.ts';
import { hasErrors } from '../problem.ts';
import type { MonthPart } from './month-part.ts';
import type { SummarizedFolder } from './resolve-months.ts';
import type { NameResolution } from './resolve-names.ts';

/** Records with a page each, in one folder of the site. */
export interface ListedNames {
  /** `kategori`. */
  readonly folder: string;
  readonly ids: ReadonlySet<string>;
  /** Whether the names are known for sure: of a list with errors they are not. */
  readonly isKnown: boolean;
  /** Whether the folder itself has a page, which lists them. */
  readonly hasList: boolean;
  /** Whether a record has a page of a month, or of a year. */
  readonly hasPeriod: (id: string, period: LocalMonth | LocalYear) => boolean;
  /** Addresses that a record had by other names, and the one that it has. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

export interface NameResolutions {
  readonly categories: NameResolution<CategoryId, Category>;
  readonly authors: NameResolution<AuthorId, Author>;
  readonly topics: NameResolution<TopicId, Topic>;
}

export function listNames(
  folders: readonly SummarizedFolder[],
  { categories, authors, topics }: NameResolutions,
): ListedNames[] {
  const parts = (): MonthPart[] => folders.flatMap(({ summary }) => summary.published.months);
  return [
    {
      ...listTable('kategori', categories, categoryAddress),
      hasList: false,
      hasPeriod: (id, period) =>
        parts().some(
          ({ month, categories: shares }) =>
            month === period && shares.some(({ id: written }) => categories.table.find(written) === id),
        ),
    },
    {
      ...listTable('penulis', authors, (id) => subjectAddress('author', id)),
      hasList: authors.table.records.size > 0,
      hasPeriod: (id, period) =>
        hasYear(
          parts().map(({ month, bylines }) => [
            month,
            countOf(bylines, (name) => authors.table.find(name) === id),
          ]),
          period,
        ),
    },
    {
      ...listTable('topik', topics, (id) => subjectAddress('topic', id)),
      hasList: topics.table.records.size > 0,
      hasPeriod: (id, period) =>
        hasYear(
          parts().map(({ month, topicLists }) => [
            month,
            countOf(topicLists, (name) => topics.table.find(name) === id),
          ]),
          period,
        ),
    },
  ];
}

function listTable<Id extends string, R extends Named<Id>>(
  folder: string,
  { table: { records }, problems }: NameResolution<Id, R>,
  addressOf: (id: Id) => string,
) {
  const isKnown = !hasErrors(problems);
  return {
    folder,
    ids: new Set<string>(records.keys()),
    isKnown,
    renamed: isKnown ? findRenamed([...records.values()], addressOf) : [],
  };
}

/** An alias that is a name of its own had its own address; one that is another spelling had this one. */
function findRenamed<Id extends string>(records: readonly Named<Id>[], addressOf: (id: Id) => string) {
  const ids = new Set<string>(records.map(({ id }) => id));
  return records.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const slug = slugFromText(alias);
      return slug === undefined || ids.has(slug)
        ? []
        : { from: addressOf(slug as string as Id), to: addressOf(id) };
    }),
  );
}

function countOf(
  shares: readonly { readonly id: readonly string[]; readonly count: number }[],
  isMeant: (written: string) => boolean,
): number {
  return shares.reduce((sum, { id, count }) => (id.some(isMeant) ? sum + count : sum), 0);
}

/** As `yearsWithPage`: a year of which not every story is among the newest. */
function hasYear(
  months: readonly (readonly [LocalMonth, number])[],
  period: LocalMonth | LocalYear,
): boolean {
  const ofYear = months.filter(([month]) => yearOf(month) === period);
  const since = months.filter(([month]) => yearOf(month) >= period);
  return total(ofYear) > 0 && total(since) > newestCount;
}

function total(months: readonly (readonly [LocalMonth, number])[]): number {
  return months.reduce((sum, [, count]) => sum + count, 0);
}
