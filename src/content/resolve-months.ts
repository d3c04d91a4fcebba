// Folders of readings and the tables of names → the months of the archive, none looked into that is known.
import type { Article } from '../archive/article.ts';
import type { AuthorId } from '../archive/author.ts';
import type { CategoryId } from '../archive/category.ts';
import { type ArchiveMonth, type MonthSummary, summarizeMonth } from '../archive/month.ts';
import { compareByPublication } from '../archive/publication-order.ts';
import { type LocalMonth, monthOf } from '../dates/moment.ts';
import type { Zone } from '../dates/zone.ts';
import { digestText } from '../digest.ts';
import { compareText } from '../problem.ts';
import type { ArticleRecord } from './article-record.ts';
import type { FolderSummary } from './folder-summary.ts';
import type { Located } from './located.ts';
import { stateAt } from './publication-state.ts';
import type { ArticleFolder } from './read-folder.ts';
import { RecentlyUsed } from './recently-used.ts';

/** Finds the record that a written name means; every name in use was checked to have one. */
export interface NameFinders {
  readonly category: (written: string) => CategoryId | undefined;
  readonly author: (written: string) => AuthorId | undefined;
}

/** A month's summary as an earlier build made it: right as long as the digest is. */
export type KeptMonths = ReadonlyMap<LocalMonth, Pick<ArchiveMonth, 'digest' | 'summary'>>;

export interface SummarizedFolder {
  readonly folder: ArticleFolder;
  readonly summary: FolderSummary;
}

/** Months beside one another are drawn on together. */
const monthsHeld = 8;

/** Oldest first. A month's stories may lie in several folders: a re-dated story stays where it is filed. */
export function resolveMonths(
  folders: readonly SummarizedFolder[],
  find: NameFinders,
  { zone, now, kept }: { readonly zone: Zone; readonly now: number; readonly kept: KeptMonths },
): ArchiveMonth[] {
  const recent = new RecentlyUsed<LocalMonth, readonly Article[]>(monthsHeld);
  return [...foldersByMonth(folders)].map(([month, parts]) => {
    const digest = digestText(JSON.stringify([zone, ...parts.map((part) => inputsOf(part, find))]));
    const articles = () => recent.get(month, () => articlesIn(month, parts, find, now));
    return lazyMonth(month, digest, articles, zone, kept);
  });
}

/** A month's summary is made only when it is asked for. */
function lazyMonth(
  month: LocalMonth,
  digest: ArchiveMonth['digest'],
  articles: ArchiveMonth['articles'],
  zone: Zone,
  kept: KeptMonths,
): ArchiveMonth {
  const known = kept.get(month);
  let summary: MonthSummary | undefined = known?.digest === digest ? known.summary : undefined;
  return {
    month,
    digest,
    articles,
    get summary() {
      summary ??= summarizeMonth(articles(), zone);
      return summary;
    },
  };
}

function foldersByMonth(folders: readonly SummarizedFolder[]): Map<LocalMonth, SummarizedFolder[]> {
  const byMonth = new Map<LocalMonth, SummarizedFolder[]>();
  for (const each of folders) {
    for (const month of each.summary.published.months) {
      byMonth.set(month, [...(byMonth.get(month) ?? []), each]);
    }
  }
  return new Map([...byMonth].sort(([a], [b]) => compareText(a, b)));
}

/** All that decides, with the zone, which articles a folder gives: its files, what is published, what names mean. */
function inputsOf({ folder, summary }: SummarizedFolder, find: NameFinders) {
  const { categories, authors } = summary.published;
  return [
    folder.path,
    folder.digest,
    summary.since ?? '',
    categories.map((written) => [written, find.category(written)]),
    authors.map((written) => [written, find.author(written)]),
  ];
}

function articlesIn(
  month: LocalMonth,
  parts: readonly SummarizedFolder[],
  find: NameFinders,
  now: number,
): readonly Article[] {
  return parts
    .flatMap(({ folder }) => folder.readings())
    .flatMap(({ record }) => record ?? [])
    .filter((record) => stateAt(record, now) === 'published' && monthOf(record.localDate) === month)
    .map((record) => toArticle(record, find))
    .sort(compareByPublication);
}

function toArticle(record: ArticleRecord, find: NameFinders): Article {
  const { category, authors, draft: _, publishAt: __, expires: ___, ...own } = record;
  return {
    ...own,
    category: resolved(find.category, category),
    authors: [...new Set(authors.map((author) => resolved(find.author, author)))],
  };
}

function resolved<Id extends string>(find: (written: string) => Id | undefined, name: Located<string>): Id {
  const id = find(name.value);
  if (id === undefined) throw new Error(`${name.value} was checked to be known`);
  return id;
}
