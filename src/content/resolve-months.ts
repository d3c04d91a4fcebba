// Folders of readings and the tables of names → the months of the archive, none of them looked into.
import type { Article } from '../archive/article.ts';
import type { Holder } from '../archive/holdings.ts';
import { type ArchiveMonth, fewLooks, type MonthSummary } from '../archive/month.ts';
import { compareByPublication } from '../archive/publication-order.ts';
import { type LocalMonth, monthOf } from '../dates/moment.ts';
import type { Zone } from '../dates/zone.ts';
import { digestText } from '../digest.ts';
import { compareText } from '../problem.ts';
import type { FolderSummary } from './folder-summary.ts';
import { joinParts, type MonthPart } from './month-part.ts';
import { isShown, type View } from './publication-state.ts';
import type { ArticleFolder } from './read-folder.ts';
import { RecentlyUsed } from './recently-used.ts';
import { type NameFinders, toArticle } from './to-article.ts';

export interface SummarizedFolder {
  readonly folder: ArticleFolder;
  readonly summary: FolderSummary;
}

/** What a folder has of a month. */
interface FolderPart extends SummarizedFolder {
  readonly part: MonthPart;
}

/** Months beside one another are drawn on together, and then all those of their year. */
const monthsHeld = 14;

/** Oldest first. A month's stories may lie in several folders: a re-dated story stays where it is filed. */
export function resolveMonths(
  folders: readonly SummarizedFolder[],
  find: NameFinders,
  { zone, view }: { readonly zone: Zone; readonly view: View },
): ArchiveMonth[] {
  const recent = new RecentlyUsed<LocalMonth, readonly Article[]>(monthsHeld);
  return [...partsByMonth(folders)].map(([month, parts]) => {
    let summary: MonthSummary | undefined;
    let looks = 0;
    const articles = () => recent.get(month, () => articlesIn(month, parts, find, view));
    return {
      month,
      digest: digestText(JSON.stringify([zone, ...parts.map((part) => inputsOf(part, find))])),
      articles,
      articlesOf: (holders) => {
        looks += 1;
        if (looks > fewLooks || recent.has(month)) return articles();
        return articlesIn(month, parts, find, view, holders);
      },
      get summary() {
        summary ??= joinParts(
          parts.map(({ part }) => part),
          find,
          view.now,
        );
        return summary;
      },
    };
  });
}

function partsByMonth(folders: readonly SummarizedFolder[]): Map<LocalMonth, FolderPart[]> {
  const byMonth = new Map<LocalMonth, FolderPart[]>();
  for (const { folder, summary } of folders) {
    for (const part of summary.published.months) {
      const parts = byMonth.get(part.month) ?? [];
      parts.push({ folder, summary, part });
      byMonth.set(part.month, parts);
    }
  }
  return new Map([...byMonth].sort(([a], [b]) => compareText(a, b)));
}

/**
 * All that decides, with the zone, which articles a folder gives to a month: its files, what is published, what names
 * mean.
 */
function inputsOf({ folder, summary, part }: FolderPart, find: NameFinders) {
  const { categories, authors } = summary.published;
  return [
    folder.path,
    folder.digest,
    summary.since ?? '',
    categories.map((written) => [written, find.category(written)]),
    authors.map((written) => [written, find.author(written)]),
    part.topicLists.map(({ id: names }) => names.map(find.topic)),
    [...part.leadPhotos, ...part.bodyPhotos].map((written) => [written, find.photo(written)]),
  ];
}

function articlesIn(
  month: LocalMonth,
  parts: readonly FolderPart[],
  find: NameFinders,
  view: View,
  holders?: readonly Holder[],
): readonly Article[] {
  return parts
    .flatMap((part) => part.folder.readings(holders && namesOf(part, find, holders)))
    .flatMap(({ record }) => record ?? [])
    .filter((record) => isShown(record, view) && monthOf(record.localDate) === month)
    .map((record) => toArticle(record, find, view.now))
    .sort(compareByPublication);
}

/** The spellings in which stories of a part give one of `holders`. */
function namesOf(
  { summary, part }: FolderPart,
  find: NameFinders,
  holders: readonly Holder[],
): ReadonlySet<string> {
  const asked = { category: new Set<string>(), author: new Set<string>(), topic: new Set<string>() };
  for (const { kind, id } of holders) asked[kind].add(id);
  const { categories, authors } = summary.published;
  return new Set([
    ...categories.filter((written) => asked.category.has(find.category(written))),
    ...authors.filter((written) => asked.author.has(find.author(written))),
    ...part.topicLists.flatMap(({ id }) => id).filter((written) => asked.topic.has(find.topic(written))),
  ]);
}
