// Sitemaps: one a month, one of the pages that stay, and the index of them all (sitemaps.org/protocol.html).
import type { Permalink } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import type { Article } from '../archive/article.ts';
import { articlesOfMonth, type CalendarMonth, calendarMonths } from '../archive/calendar.ts';
import { findHoldings } from '../archive/holdings.ts';
import { subjectsOf } from '../archive/subject.ts';
import { subjectsByYear } from '../archive/subject-years.ts';
import { type LocalMonth, yearOf } from '../dates/moment.ts';
import {
  archiveIndexAddress,
  categoryAddress,
  categoryMonthAddress,
  correctionsAddress,
  correctionsYearAddress,
  homeAddress,
  periodAddress,
  sitemapAddress,
  sitemapIndexAddress,
  subjectAddress,
  subjectListAddress,
  subjectYearAddress,
} from './addresses.ts';
import { correctionYears } from './corrections.ts';
import type { SitemapRow } from './file-props.ts';
import type { MonthPlace } from './month-place.ts';
import type { PageOf } from './page.ts';
import { leadPictureOf } from './share-picture.ts';

/** The protocol's bounds on a file are 50,000 addresses and 50 MiB: no row here takes 1,300 bytes. */
export const rowsAtMost = 40_000;

/** A month's lists, then its stories, oldest first: when the month is over, the file stays as it is. */
export function* planMonthSitemaps(
  { site }: Archive,
  { page, months }: Pick<MonthPlace, 'page' | 'months'>,
  limit: number = rowsAtMost,
): Generator<PageOf<'sitemap'>> {
  const stories = page.kind === 'dated' ? articlesOfMonth(page).map(storyRow) : [];
  const rows = [...listsOfMonth(page, months.earlier).map(listRow), ...stories];
  yield* planSitemaps(site.baseUrl, page.period, rows, limit);
}

/** That of the pages that are of no month, which changes only when an address comes or goes; and the index. */
export function* planSiteSitemaps(
  archive: Archive,
  limit: number = rowsAtMost,
): Generator<PageOf<'sitemap'> | PageOf<'sitemap-index'>> {
  const lists = listsOf(archive);
  yield* planSitemaps(archive.site.baseUrl, pagesName, lists.map(listRow), limit);
  yield planIndex(archive, lists.length, limit);
}

/** Without looking at a story. A month of several files has no time: each of them would seem to change with all. */
function planIndex(archive: Archive, listCount: number, limit: number): PageOf<'sitemap-index'> {
  const pages = namesOf(pagesName, listCount, limit).map((name) => indexRow(name, undefined));
  const calendar = calendarMonths(archive);
  const months = calendar.flatMap((month, index) => {
    const lists = listsOfMonth(month, calendar[index - 1]?.period);
    const isDated = month.kind === 'dated';
    const names = namesOf(month.period, lists.length + (isDated ? month.count : 0), limit);
    const time = isDated && names.length === 1 ? month.month.summary.lastModified.iso : undefined;
    return names.map((name) => indexRow(name, time));
  });
  const { baseUrl } = archive.site;
  return {
    kind: 'sitemap-index',
    props: { permalink: sitemapIndexAddress, baseUrl, rows: [...pages, ...months] },
  };
}

const pagesName = 'halaman';

function listsOf(archive: Archive): Permalink[] {
  const { categories, staticPages } = archive;
  const subjects = subjectsOf(archive);
  const byYear = subjectsByYear(subjects, findHoldings(archive));
  return [
    homeAddress,
    archiveIndexAddress,
    correctionsAddress,
    ...correctionYears(archive).map(correctionsYearAddress),
    ...[...categories.keys()].map(categoryAddress),
    ...[...new Set(subjects.map(({ kind }) => kind))].map(subjectListAddress),
    ...subjects.map(({ kind, id }) => subjectAddress(kind, id)),
    ...[...byYear].flatMap(([year, placed]) =>
      placed.map(({ subject: { kind, id } }) => subjectYearAddress(kind, id, year)),
    ),
    ...staticPages.map(({ permalink }) => permalink),
  ];
}

/** The pages of the month that list stories; that of its year stands with the first of the year's months. */
function listsOfMonth(page: CalendarMonth, earlier: LocalMonth | undefined): Permalink[] {
  const { period } = page;
  const year = yearOf(period);
  const isFirst = earlier === undefined || yearOf(earlier) !== year;
  const own = page.kind === 'dated' ? page.month.summary : { days: [], categories: [] };
  return [
    ...(isFirst ? [periodAddress(year)] : []),
    periodAddress(period),
    ...own.days.map((day) => periodAddress(day.period)),
    ...own.categories.map(({ id }) => categoryMonthAddress(id, period)),
  ];
}

/** A list changes with each story that it shows: its stories have the times that matter. */
function listRow(permalink: Permalink): SitemapRow {
  return { permalink, lastModified: undefined, picture: undefined };
}

function storyRow(article: Article): SitemapRow {
  const { permalink, publishedAt, updatedAt } = article;
  const lastModified = (updatedAt ?? publishedAt).iso;
  return { permalink, lastModified, picture: leadPictureOf(article)?.address };
}

function indexRow(name: string, lastModified: string | undefined): SitemapRow {
  return { permalink: sitemapAddress(name), lastModified, picture: undefined };
}

function* planSitemaps(
  baseUrl: string,
  name: string,
  rows: readonly SitemapRow[],
  limit: number,
): Generator<PageOf<'sitemap'>> {
  for (const [index, each] of namesOf(name, rows.length, limit).entries()) {
    const part = rows.slice(index * limit, (index + 1) * limit);
    yield { kind: 'sitemap', props: { permalink: sitemapAddress(each), baseUrl, rows: part } };
  }
}

/** `2024-09`, and where so many rows do not fit into one file `2024-09-2` and on. */
function namesOf(name: string, rowCount: number, limit: number): string[] {
  return Array.from({ length: Math.ceil(rowCount / limit) }, (_, index) =>
    index === 0 ? name : `${name}-${index + 1}`,
  );
}
