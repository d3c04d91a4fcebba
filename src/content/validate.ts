// Raw content → the archive, whose every reference resolves, or all problems of all files at once.
import type { Archive } from '../archive/archive.ts';
import type { StaticPage } from '../archive/article.ts';
import type { Category, CategoryId } from '../archive/category.ts';
import { makeFindNamed } from '../archive/find-named.ts';
import { canonicalMoment } from '../dates/format.ts';
import type { Moment } from '../dates/moment.ts';
import { momentAt } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import {
  compareText,
  failure,
  hasErrors,
  type Problem,
  problem,
  type Result,
  sortProblems,
  success,
} from '../problem.ts';
import type { Site } from '../site.ts';
import { checkRecorded, type FormerAddress } from './check-recorded.ts';
import { checkSiteLinks } from './check-site-links.ts';
import { checkCorrectionLinks } from './correction-links.ts';
import { findSamePermalinks } from './folder-summary.ts';
import type { Located } from './located.ts';
import { type MediaLibrary, makeMediaLibrary } from './media-library.ts';
import { findNearest } from './nearest.ts';
import type { PageRecord } from './page-record.ts';
import { placeComments } from './place-comments.ts';
import type { View } from './publication-state.ts';
import type { RawContent } from './read.ts';
import { countRedirectColumns } from './redirects-file.ts';
import { resolveIcon } from './resolve-icon.ts';
import { resolveMonths, type SummarizedFolder } from './resolve-months.ts';
import { resolveCategories } from './resolve-names.ts';
import { resolveAuthors, resolveTopics } from './resolve-open-names.ts';
import { checkPhotos, noticeCaptionsAlone } from './resolve-photos.ts';
import { type SiteSettings, sitePath } from './site-file.ts';
import { resolveSitePages } from './site-pages.ts';
import { listSiteAddresses, resolveSiteRedirects } from './site-redirects.ts';
import { knownName, toBodyPhotos } from './to-article.ts';

/** Problems are in the order of the report. `former` are addresses that were out, beside those that the ledger has. */
export function validateContent(
  raw: RawContent,
  view: View,
  former: readonly FormerAddress[] = [],
): Result<Archive> {
  const { now } = view;
  const folders = raw.folders.map((folder) => ({ folder, summary: folder.summaryIn(view) }));
  const pages = raw.pages.flatMap(({ page }) => page ?? []);
  const categories = resolveCategories(raw.categories, folders);
  const authors = resolveAuthors(raw.authors, folders);
  const topics = resolveTopics(raw.topics, folders);
  const site = resolveNavigation(raw.site.settings, categories.table.records);
  const { zone, mediaBaseUrl } = raw.site.settings;
  const library = makeMediaLibrary(raw.media, mediaBaseUrl);
  const addresses = listSiteAddresses(raw, folders, { categories, authors, topics });
  const redirects = resolveSiteRedirects(raw, folders, addresses);
  const links = checkCorrectionLinks(folders, addresses);
  const siteLinks = checkSiteLinks({
    folders,
    pages: raw.pages,
    addresses,
    redirects: redirects.redirects,
  });
  const recorded = {
    ledger: raw.addresses,
    former,
    folders,
    addresses,
    leading: redirects.areRead ? redirects.leading : undefined,
    columns: countRedirectColumns(raw.redirects),
  };
  const sitePages = resolveSitePages(raw.site.settings, raw.pages);
  const icon = resolveIcon(raw.site.settings.icon, library);
  const placed = placeComments(raw.comments, folders, { now, zone });
  const problems = sortProblems([
    ...raw.problems,
    ...raw.site.result.problems,
    ...(hasErrors(categories.problems) ? [] : site.problems),
    ...categories.problems,
    ...authors.problems,
    ...topics.problems,
    ...folders.flatMap(({ summary }) => summary.problems),
    ...raw.pages.flatMap((reading) => reading.problems),
    ...findSamePermalinks(raw.pages.map(({ path }) => path)),
    ...folders.flatMap((folder) => checkDates(folder, now, zone)),
    ...redirects.problems,
    ...siteLinks.problems,
    ...checkRecorded(recorded, { ...view, zone }),
    // Where photos are kept cannot be told by a file that could not be read.
    ...(hasErrors(raw.site.result.problems) ? [] : checkPhotos(library, folders, raw.pages)),
    ...(hasErrors(raw.site.result.problems) ? [] : icon.problems),
    ...noticeCaptionsAlone(folders),
    ...links.problems,
    ...sitePages.problems,
    ...placed.problems,
  ]);
  if (hasErrors(problems)) return failure(problems);
  const find = {
    category: knownName(categories.table.find),
    author: knownName(authors.table.find),
    topic: knownName(topics.table.find),
    photo: knownName(library.find),
  };
  const archive: Archive = {
    site: {
      ...site.value,
      icon: icon.ok ? icon.value : undefined,
      guideline: sitePages.guideline,
      masthead: sitePages.masthead,
      ...(view.drafts ? { keptBackSince: latestChange(folders) } : {}),
    },
    categories: categories.table.records,
    authors: authors.table.records,
    topics: topics.table.records,
    months: resolveMonths(folders, find, { zone, view }),
    staticPages: pages.map((page) => toStaticPage(page, library)).sort(byPermalink),
    redirects: redirects.redirects,
    withdrawn: folders
      .flatMap(({ summary }) => summary.published.withdrawn.map(({ story }) => story))
      .sort(byPermalink),
    withheld: folders.flatMap(({ summary }) =>
      [...summary.published.withdrawn, ...summary.unpublished].flatMap(({ withheld }) => withheld ?? []),
    ),
    unseen: links.unseen,
    hiddenLinks: siteLinks.hiddenLinks,
    comments: placed.comments,
  };
  return success(archive, problems);
}

/** Since when what is kept back is kept back as it is now, in milliseconds since 1970 UTC; 0 for ever. */
function latestChange(folders: readonly SummarizedFolder[]): number {
  return folders.reduce((latest, { summary }) => Math.max(latest, summary.since ?? 0), 0);
}

function toStaticPage({ bodyPhotos, ...page }: PageRecord, library: MediaLibrary): StaticPage {
  return { ...page, photos: toBodyPhotos(bodyPhotos, { photo: knownName(library.find) }) };
}

type Placed = Pick<StaticPage, 'permalink'>;

function byPermalink(a: Placed, b: Placed): number {
  return compareText(a.permalink, b.permalink);
}

interface NavigationResolution {
  readonly value: Omit<Site, 'icon' | 'guideline' | 'masthead'>;
  readonly problems: readonly Problem[];
}

function resolveNavigation(
  settings: SiteSettings,
  categories: ReadonlyMap<CategoryId, Category>,
): NavigationResolution {
  const find = makeFindNamed(categories.values());
  const names = [...categories.values()].map(({ name }) => name).sort(compareText);
  const navigation: CategoryId[] = [];
  const problems: Problem[] = [];
  for (const { value: written, position } of settings.navigation) {
    const id = find(written);
    if (id !== undefined && !navigation.includes(id)) navigation.push(id);
    if (id !== undefined) continue;
    const details = { written, nearest: findNearest(written, names), known: names };
    problems.push(problem('error', 'category/unknown', sitePath, position, details));
  }
  return { value: { ...settings, navigation, host: settings.host.value }, problems };
}

type RuleAhead = 'date/in-future' | 'date/updated-ahead' | 'correction/in-future';

/**
 * A date that has not come yet is a slip of the pen, unless an embargo or a draft says that it is meant. What is
 * corrected, is corrected now.
 */
function checkDates({ folder, summary }: SummarizedFolder, now: number, zone: Zone): Problem[] {
  if (summary.latestDate === undefined || summary.latestDate <= now) return [];
  const ahead = (rule: RuleAhead, path: string, date: Located<Moment> | undefined) => {
    if (date === undefined || date.value.epoch <= now) return [];
    const details = { written: canonicalMoment(date.value), now: canonicalMoment(momentAt(now, zone)) };
    return [problem('error', rule, path, date.position, details)];
  };
  return folder
    .readings()
    .flatMap(({ path, references: { date, updated, mayBeAhead, corrections } }) => [
      ...(mayBeAhead ? [] : ahead('date/in-future', path, date)),
      ...(mayBeAhead ? [] : ahead('date/updated-ahead', path, updated)),
      ...corrections.flatMap(({ at }) => ahead('correction/in-future', path, at)),
    ]);
}
