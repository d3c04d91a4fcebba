// Generated articles → the index pages that list them, as the peers need to be told of them.
import { formatDay, formatMonth, formatMonthName } from '../../src/dates/format.ts';
import type { LocalDate, LocalMonth } from '../../src/dates/moment.ts';
import type { GeneratedArticle } from './generate-articles.ts';

interface Link {
  readonly text: string;
  readonly address: string;
}

/** A page that lists a period: what it is called, and the way up from it. */
export interface PeriodPage {
  readonly kind: 'years' | 'months' | 'days' | 'catmonths';
  /** Unique within its kind. */
  readonly term: string;
  readonly title: string;
  readonly address: string;
  readonly year: string;
  /** The period in words: `September 2024`. */
  readonly printed: string;
  /** From under the front page down. */
  readonly crumbs: readonly Link[];
}

export interface PlacedPeriod extends PeriodPage {
  readonly earlier: Link | undefined;
  readonly later: Link | undefined;
}

/** The four pages that list an article: its year, month, day, and the month of its category. */
export function periodsOf({ stamp, category }: GeneratedArticle): PeriodPage[] {
  const date = stamp.slice(0, 10) as LocalDate;
  const month = stamp.slice(0, 7) as LocalMonth;
  const year = stamp.slice(0, 4);
  const [printedDay, printedMonth] = [formatDay(date, 'id'), formatMonth(month, 'id')];
  const index = { text: 'Indeks', address: '/indeks/' };
  const toYear = { text: year, address: addressOf(year) };
  const toMonth = { text: formatMonthName(month, 'id'), address: addressOf(month) };
  const toCategory = { text: category.name, address: `/kategori/${category.slug}/` };
  return [
    period('years', year, `Berita ${year}`, addressOf(year), year, [index]),
    period('months', month, `Berita ${printedMonth}`, addressOf(month), printedMonth, [index, toYear]),
    period('days', date, `Berita ${printedDay}`, addressOf(date), printedDay, [index, toYear, toMonth]),
    period(
      'catmonths',
      `${category.slug}-${month}`,
      `${category.name}, ${printedMonth}`,
      `/kategori/${category.slug}${addressOf(month)}`,
      printedMonth,
      [toCategory],
    ),
  ];
  function period(
    kind: PeriodPage['kind'],
    term: string,
    title: string,
    address: string,
    printed: string,
    crumbs: readonly Link[],
  ): PeriodPage {
    return { kind, term, title, address, year, printed, crumbs };
  }
}

/** Each with the nearest periods of its kind, or of its category's months, that hold articles. */
export function placePeriods(periods: Iterable<PeriodPage>): PlacedPeriod[] {
  const groups = new Map<string, PeriodPage[]>();
  for (const period of periods) {
    const key = period.kind === 'catmonths' ? period.address.replace(/\d+\/\d+\/$/, '') : period.kind;
    const group = groups.get(key);
    if (group) group.push(period);
    else groups.set(key, [period]);
  }
  return [...groups.values()].flatMap((group) => {
    group.sort((a, b) => (a.address < b.address ? -1 : 1));
    return group.map((each, place) => ({
      ...each,
      earlier: linkTo(group[place - 1]),
      // As our years do: one that is over does not change when the next begins.
      later: each.kind === 'years' ? undefined : linkTo(group[place + 1]),
    }));
  });
}

function linkTo(period: PeriodPage | undefined): Link | undefined {
  return period && { text: period.kind === 'years' ? period.year : period.printed, address: period.address };
}

function addressOf(period: string): string {
  return `/${period.replaceAll('-', '/')}/`;
}
