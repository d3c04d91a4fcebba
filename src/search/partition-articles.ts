// The archive's articles → the bundles of its search index, each with the articles that it holds.
import type { LocalDate } from '../dates/moment.ts';
import { compareText } from '../problem.ts';
import { type Bundle, bundleLimit, type DayCount, partition } from './partition.ts';

/** What the cuts are made by. */
export interface Dated {
  readonly localDate: LocalDate;
}

/** `articles` are in the archive's order, oldest first. */
export interface FilledBundle<A extends Dated> extends Bundle {
  readonly articles: readonly A[];
}

/** Newest bundle first. `articles` are in the archive's order. */
export function partitionArticles<A extends Dated>(
  articles: readonly A[],
  limit: number = bundleLimit,
): FilledBundle<A>[] {
  // Where clocks are set back at midnight, a date goes back for an hour.
  const byDate = articles.toSorted((a, b) => compareText(a.localDate, b.localDate));
  let end = byDate.length;
  return partition(countDays(byDate), limit).map((bundle) => {
    const start = end - bundle.count;
    const filled = { ...bundle, articles: byDate.slice(start, end) };
    end = start;
    return filled;
  });
}

function countDays(articles: readonly Dated[]): DayCount[] {
  const counts = new Map<LocalDate, number>();
  for (const { localDate } of articles) counts.set(localDate, (counts.get(localDate) ?? 0) + 1);
  return Array.from(counts, ([date, count]) => ({ date, count }));
}
