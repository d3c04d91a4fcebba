// Archive → every page of the site, as data, in cells. A new page kind is one more line here.
import type { Archive } from '../archive/archive.ts';
import type { Digest } from '../archive/article.ts';
import { correctedStories } from '../archive/corrected-stories.ts';
import { findHoldings } from '../archive/holdings.ts';
import { makeNewestFinder, type NewestFinder } from '../archive/newest-finder.ts';
import { subjectsOf } from '../archive/subject.ts';
import { yearOf } from '../dates/moment.ts';
import { digestData } from '../digest-data.ts';
import { planArchiveIndex } from './archive-index.ts';
import { planArticles } from './article.ts';
import { type Attachments, makeAttachments } from './attachments.ts';
import { planDays, planMonth, planYears } from './calendar.ts';
import { planCategories, planCategoryMonths } from './category.ts';
import type { Cell } from './cell.ts';
import { correctionYears, planCorrections } from './corrections.ts';
import { planCategoryFeeds, planFeeds } from './feed.ts';
import { guidelineFacts, planGuidelineCheck } from './guideline-check.ts';
import { planHome } from './home.ts';
import { digestPlace } from './month-inputs.ts';
import { type MonthPlace, placeMonths } from './month-place.ts';
import { digestNews, planNewsSitemap } from './news-sitemap.ts';
import { planNotFound } from './not-found.ts';
import type { Page } from './page.ts';
import { makeChrome, makePlanContext } from './plan-context.ts';
import { planHostRules, planRedirects } from './redirect.ts';
import { planSearch } from './search.ts';
import { planSiteFiles } from './site-files.ts';
import { planMonthSitemaps, planSiteSitemaps } from './sitemap.ts';
import { planStaticPages } from './static-page.ts';
import { planSubjectCells } from './subject-cells.ts';
import { planSubjectLists } from './subject-list.ts';
import { planWithdrawn } from './withdrawn.ts';

/** Every page of the site is in exactly one cell. `now`, in milliseconds since 1970 UTC, decides what is news. */
export function* planCells(archive: Archive, now: number): Generator<Cell> {
  const shared = digestData({ site: archive.site, chrome: makeChrome(archive) });
  const holdings = findHoldings(archive);
  const newest = makeNewestFinder(holdings);
  const attachments = makeAttachments(archive);
  const { subjects, years } = planSubjectCells({ archive, holdings, newest, shared });
  const places = placeMonths(archive);
  for (const [index, place] of places.entries()) {
    yield monthCell({ archive, newest, attachments, shared }, place);
    const [year, next] = [place, places[index + 1]].map((each) => each && yearOf(each.page.period));
    // While the months of the year are held.
    if (year !== undefined && year !== next) yield* years.get(year) ?? [];
  }
  yield newsCell(archive, now);
  yield filesCell(archive);
  yield correctionsCell(archive, shared);
  yield guidelineCell(archive, shared);
  yield frontCell(archive, newest, shared);
  yield* subjects;
  if (hasSiteRedirects(archive)) yield redirectsCell(archive);
}

export function* planPages(archive: Archive, now: number): Generator<Page> {
  for (const cell of planCells(archive, now)) yield* cell.plan();
}

interface MonthSources {
  readonly archive: Archive;
  readonly newest: NewestFinder;
  readonly attachments: Attachments;
  readonly shared: Digest;
}

function monthCell({ archive, newest, attachments, shared }: MonthSources, place: MonthPlace): Cell {
  return {
    key: `month/${place.page.period}`,
    kinds: ['article', 'category-month', 'month', 'day', 'redirect', 'sitemap'],
    inputs: digestPlace(archive, place, attachments, shared),
    *plan() {
      const context = makePlanContext(archive, newest);
      if (place.own !== undefined) {
        yield* planArticles(context, place.own, attachments);
        yield* planCategoryMonths(context, place.own);
        yield* planDays(context, place.own);
      }
      yield planMonth(context, place);
      yield* planMonthSitemaps(archive, place);
      yield* planRedirects(archive, archive.redirects.pages.get(place.page.period) ?? []);
    },
  };
}

function hasSiteRedirects({ redirects: { rules, pages } }: Archive): boolean {
  return rules.length > 0 || pages.has('site');
}

/** What the host is told of all redirects, and the pages of those that belong to no story. */
function redirectsCell(archive: Archive): Cell {
  const { name, language, baseUrl, basePath, host } = archive.site;
  const { rules, pages } = archive.redirects;
  const redirects = pages.get('site') ?? [];
  return {
    key: 'redirects',
    kinds: ['host-rules', 'redirect'],
    inputs: digestData({ name, language, baseUrl, basePath, host, rules, redirects }),
    *plan() {
      yield* planHostRules(archive);
      yield* planRedirects(archive, redirects);
    },
  };
}

/** All that was corrected or withdrawn, told by summaries: no story is looked into. */
function correctionsCell(archive: Archive, shared: Digest): Cell {
  const posted = { corrected: correctedStories(archive), withdrawn: archive.withdrawn };
  return {
    key: 'corrections',
    kinds: ['corrections', 'withdrawn'],
    inputs: digestData({ shared, ...posted, unseen: [...archive.unseen].sort() }),
    *plan() {
      const context = { archive, chrome: makeChrome(archive) };
      yield* planCorrections(context);
      yield* planWithdrawn(context);
    },
  };
}

/** Apart, since only what lacks changes it. */
function guidelineCell(archive: Archive, shared: Digest): Cell {
  return {
    key: 'guideline',
    kinds: ['guideline-check'],
    inputs: digestData({ shared, ...guidelineFacts(archive) }),
    *plan() {
      yield planGuidelineCheck({ archive, chrome: makeChrome(archive) });
    },
  };
}

/** The pages that look over the whole archive: few, and planned whenever anything in it changed. */
function frontCell(archive: Archive, newest: NewestFinder, shared: Digest): Cell {
  const subjects = subjectsOf(archive);
  return {
    key: 'front',
    kinds: [
      'home',
      'category',
      'subject-list',
      'year',
      'archive-index',
      'search',
      'static-page',
      'not-found',
      'rss',
      'json-feed',
      'sitemap',
      'sitemap-index',
    ],
    inputs: digestData({
      shared,
      months: archive.months.map(({ month, digest }) => [month, digest]),
      categories: [...archive.categories.values()],
      subjects: subjects.map(({ kind, id, name }) => [kind, id, name]),
      staticPages: archive.staticPages,
      correctionYears: correctionYears(archive),
      hiddenLinks: [...archive.hiddenLinks],
    }),
    *plan() {
      const context = makePlanContext(archive, newest);
      yield planHome(context);
      yield* planCategories(context);
      yield* planSubjectLists(context, subjects);
      yield* planYears(context);
      yield planArchiveIndex(context);
      yield planSearch(context);
      yield* planStaticPages(context);
      yield planNotFound(context);
      yield* planFeeds(context);
      yield* planCategoryFeeds(context);
      yield* planSiteSitemaps(archive);
    },
  };
}

/** Apart, since it changes with the clock. */
function newsCell(archive: Archive, now: number): Cell {
  return {
    key: 'news',
    kinds: ['news-sitemap'],
    inputs: digestNews(archive, now),
    *plan() {
      yield planNewsSitemap(archive, now);
    },
  };
}

/** What no story changes. */
function filesCell({ site }: Archive): Cell {
  return {
    key: 'files',
    kinds: ['robots', 'manifest', 'host-headers', 'icon'],
    inputs: digestData({ site }),
    plan: () => planSiteFiles(site),
  };
}
