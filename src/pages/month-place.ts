// A month's place in the archive: what its pages show of other months, told by summaries alone.

import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { type CalendarMonth, calendarMonths } from '../archive/calendar.ts';
import type { CategoryId } from '../archive/category.ts';
import type { ArchiveMonth } from '../archive/month.ts';
import { computedRelatedCount } from '../archive/related.ts';
import type { LocalDate, LocalMonth } from '../dates/moment.ts';

/** The nearest on either side that have a page. */
export interface Beside<P> {
  readonly earlier: P | undefined;
  readonly later: P | undefined;
}

export interface CategoryPlace {
  readonly months: Beside<LocalMonth>;
  /** Earlier months, oldest first, that hold as many of the category as *Berita Lainnya* can need. */
  readonly drawnOn: readonly ArchiveMonth[];
}

/** What the stories of a month show of others. */
export interface StoriesPlace {
  readonly month: ArchiveMonth;
  /** The stories just before its first and just after its last. */
  readonly stories: Beside<Article>;
  readonly days: Beside<LocalDate>;
  /** Of every category that the month holds. */
  readonly categories: ReadonlyMap<CategoryId, CategoryPlace>;
  /** The months in which headlines that its stories list may be found, oldest first. */
  readonly listed: readonly ArchiveMonth[];
}

export interface MonthPlace {
  readonly page: CalendarMonth;
  readonly months: Beside<LocalMonth>;
  /** Where the month holds stories of its own, and is not only named by addresses. */
  readonly own: StoriesPlace | undefined;
}

/** Oldest first. */
export function placeMonths(archive: Archive): MonthPlace[] {
  const pages = calendarMonths(archive);
  const own = new Map(placeStories(archive).map((place) => [place.month, place]));
  return pages.map((page, index) => ({
    page,
    months: { earlier: pages[index - 1]?.period, later: pages[index + 1]?.period },
    own: page.kind === 'dated' ? own.get(page.month) : undefined,
  }));
}

function placeStories({ months }: Archive): StoriesPlace[] {
  const byName = new Map(months.map((each) => [each.month, each]));
  const holding = monthsByCategory(months);
  return months.map((month, index) => {
    const [earlier, later] = [months[index - 1]?.summary, months[index + 1]?.summary];
    const { categories, listedMonths, mostListed } = month.summary;
    return {
      month,
      stories: { earlier: earlier?.last, later: later?.first },
      days: { earlier: earlier?.days.at(-1)?.period, later: later?.days[0]?.period },
      categories: new Map(
        categories.map(({ id }) => [id, placeCategory(id, month, holding.get(id) ?? [], mostListed)]),
      ),
      listed: listedMonths.flatMap((name) => byName.get(name) ?? []),
    };
  });
}

function monthsByCategory(months: readonly ArchiveMonth[]): Map<CategoryId, ArchiveMonth[]> {
  const holding = new Map<CategoryId, ArchiveMonth[]>();
  for (const month of months) {
    for (const { id } of month.summary.categories) {
      const known = holding.get(id);
      if (known) known.push(month);
      else holding.set(id, [month]);
    }
  }
  return holding;
}

function placeCategory(
  id: CategoryId,
  month: ArchiveMonth,
  holding: readonly ArchiveMonth[],
  mostListed: number,
): CategoryPlace {
  const index = holding.indexOf(month);
  const drawnOn: ArchiveMonth[] = [];
  let missing = computedRelatedCount + mostListed;
  for (let place = index - 1; place >= 0 && missing > 0; place -= 1) {
    const earlier = holding[place];
    if (earlier === undefined) break;
    drawnOn.unshift(earlier);
    missing -= earlier.summary.categories.find((share) => share.id === id)?.count ?? 0;
  }
  return { months: { earlier: holding[index - 1]?.month, later: holding[index + 1]?.month }, drawnOn };
}
