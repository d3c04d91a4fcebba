// A month's place in the archive: what its pages show of other months, told by summaries alone.

import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { type CalendarMonth, calendarMonths } from '../archive/calendar.ts';
import type { CategoryId } from '../archive/category.ts';
import type { ArchiveMonth } from '../archive/month.ts';
import { categoryReach } from '../archive/related.ts';
import { monthsEarlier } from '../dates/calendar.ts';
import type { LocalDate, LocalMonth } from '../dates/moment.ts';

/** What is about the same is mostly near in time, and each month more is read for every month that is planned. */
const monthsLookedBack = 2;

/** The nearest on either side that have a page. */
export interface Beside<P> {
  readonly earlier: P | undefined;
  readonly later: P | undefined;
}

export interface CategoryPlace {
  readonly months: Beside<LocalMonth>;
  /** Earlier months, oldest first, that hold as many of the category as *Berita Lainnya* looks at. */
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
  /** The months before it in which stories about the same are looked for, oldest first. */
  readonly alikeIn: readonly ArchiveMonth[];
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
    const { categories, listedMonths } = month.summary;
    return {
      month,
      stories: { earlier: earlier?.last, later: later?.first },
      days: { earlier: earlier?.days.at(-1)?.period, later: later?.days[0]?.period },
      categories: new Map(categories.map(({ id }) => [id, placeCategory(id, month, holding.get(id) ?? [])])),
      alikeIn: monthsBefore(months, index),
      listed: listedMonths.flatMap((name) => byName.get(name) ?? []),
    };
  });
}

/** Those of the two calendar months before: not the last two that hold stories, which one story can make others. */
function monthsBefore(months: readonly ArchiveMonth[], index: number): ArchiveMonth[] {
  const own = months[index];
  if (own === undefined) return [];
  const first = monthsEarlier(own.month, monthsLookedBack);
  return months.slice(Math.max(0, index - monthsLookedBack), index).filter(({ month }) => month >= first);
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

function placeCategory(id: CategoryId, month: ArchiveMonth, holding: readonly ArchiveMonth[]): CategoryPlace {
  const index = holding.indexOf(month);
  const drawnOn: ArchiveMonth[] = [];
  let missing = categoryReach;
  for (let place = index - 1; place >= 0 && missing > 0; place -= 1) {
    const earlier = holding[place];
    if (earlier === undefined) break;
    drawnOn.unshift(earlier);
    missing -= earlier.summary.categories.find((share) => share.id === id)?.count ?? 0;
  }
  return { months: { earlier: holding[index - 1]?.month, later: holding[index + 1]?.month }, drawnOn };
}
