// Raw content → what every name, address and photo in it means, and all problems of all files at once.
import { hasErrors, type Problem, sortProblems } from '../problem.ts';
import { checkDates } from './check-dates.ts';
import { checkRecorded, type FormerAddress } from './check-recorded.ts';
import { checkSiteLinks } from './check-site-links.ts';
import { checkCorrectionLinks } from './correction-links.ts';
import { isInYearOfStory } from './days-in-text.ts';
import { makeMediaLibrary } from './media-library.ts';
import { addressNamedStories } from './named-stories.ts';
import { placeComments } from './place-comments.ts';
import type { View } from './publication-state.ts';
import type { RawContent } from './read.ts';
import { countRedirectColumns } from './redirects-file.ts';
import { resolveIcon } from './resolve-icon.ts';
import { resolveCategories } from './resolve-names.ts';
import { resolveNavigation } from './resolve-navigation.ts';
import { resolveAuthors, resolveTopics } from './resolve-open-names.ts';
import { checkPhotos, noticeCaptionsAlone } from './resolve-photos.ts';
import { findSamePermalinks } from './same-permalinks.ts';
import { resolveSitePages } from './site-pages.ts';
import { listSiteAddresses, resolveSiteRedirects } from './site-redirects.ts';

/** What was written, resolved; where `problems` has errors, some of it is not what was meant. */
export type ResolvedContent = ReturnType<typeof resolveReferences> & {
  readonly problems: readonly Problem[];
};

/** Problems are in the order of the report. `former` are addresses that were out, beside those that the ledger has. */
export function resolveContent(
  raw: RawContent,
  view: View,
  former: readonly FormerAddress[] = [],
): ResolvedContent {
  const resolved = resolveReferences(raw, view);
  const misnamed = new Set(raw.problems.map(meantPathOf));
  const problems = [
    ...problemsInFiles(raw, resolved, view),
    ...problemsBetweenFiles(raw, resolved),
    ...problemsOfAddresses(raw, resolved, view, former),
  ];
  // Of `authors.yml` it is told what it is to be called.
  const told = problems.filter(({ rule, path }) => rule !== 'data/absent' || !misnamed.has(path));
  return { ...resolved, problems: sortProblems(addressNamedStories(told, resolved.folders)) };
}

function meantPathOf({ rule, details }: Problem): string | undefined {
  if ((rule !== 'path/place' && rule !== 'path/ignored') || !('suggestion' in details)) return undefined;
  return details.suggestion === undefined ? undefined : String(details.suggestion);
}

function resolveReferences(raw: RawContent, view: View) {
  const { settings } = raw.site;
  const { zone, mediaBaseUrl, baseUrl } = settings;
  const folders = raw.folders.map((folder) => ({ folder, summary: folder.summaryIn(view) }));
  const categories = resolveCategories(raw.categories, folders);
  const authors = resolveAuthors(raw.authors, folders);
  const topics = resolveTopics(raw.topics, folders);
  const addresses = listSiteAddresses(raw, folders, { categories, authors, topics });
  const redirects = resolveSiteRedirects(raw, folders, addresses);
  const library = makeMediaLibrary(raw.media, mediaBaseUrl, baseUrl);
  return {
    folders,
    categories,
    authors,
    topics,
    addresses,
    redirects,
    library,
    site: resolveNavigation(settings, categories.table.records),
    sitePages: resolveSitePages(settings, raw.pages),
    icon: resolveIcon(settings.icon, library),
    comments: placeComments(raw.comments, folders, { now: view.now, zone }),
    corrections: checkCorrectionLinks(folders, addresses),
    siteLinks: checkSiteLinks({ folders, pages: raw.pages, addresses, redirects: redirects.redirects }),
  };
}

type References = ReturnType<typeof resolveReferences>;

/** Of each file by itself, and of files that lie where they should not. */
function problemsInFiles(raw: RawContent, { folders }: References, { now }: View): Problem[] {
  const { zone } = raw.site.settings;
  const ahead = folders.flatMap((folder) => checkDates(folder, now, zone));
  const aheadPaths = new Set(ahead.map(({ rule, path }) => (rule === 'date/in-future' ? path : '')));
  // A year that is mistyped is not that of the folder either, nor of a day without a year: it is told by what it is.
  const isEcho = (each: Problem) =>
    aheadPaths.has(each.path) && (each.rule === 'path/month' || isInYearOfStory(each));
  return [
    ...raw.problems,
    ...raw.site.result.problems,
    ...folders.flatMap(({ summary: { problems } }) =>
      ahead.length === 0 ? problems : problems.filter((each) => !isEcho(each)),
    ),
    ...ahead,
    ...raw.pages.flatMap((reading) => reading.problems),
    ...findSamePermalinks(raw.pages.map(({ path }) => path)),
  ];
}

/** Names, photos and pages that one file speaks of and another has. */
function problemsBetweenFiles(raw: RawContent, resolved: References): Problem[] {
  const { folders, categories, authors, topics, site, library, icon, sitePages, comments } = resolved;
  // Where photos are kept cannot be told by a file that could not be read.
  const isSiteRead = !hasErrors(raw.site.result.problems);
  return [
    ...(hasErrors(categories.problems) ? [] : site.problems),
    ...categories.problems,
    ...authors.problems,
    ...topics.problems,
    ...(isSiteRead ? checkPhotos(library, folders, raw.pages) : []),
    ...(isSiteRead ? icon.problems : []),
    ...noticeCaptionsAlone(folders),
    ...sitePages.problems,
    ...comments.problems,
  ];
}

/** Links, old addresses, and addresses that are gone. */
function problemsOfAddresses(
  raw: RawContent,
  { folders, addresses, redirects, corrections, siteLinks }: References,
  view: View,
  former: readonly FormerAddress[],
): Problem[] {
  const recorded = {
    ledger: raw.addresses,
    former,
    folders,
    addresses,
    leading: redirects.areRead ? redirects.leading : undefined,
    columns: countRedirectColumns(raw.redirects),
  };
  return [
    ...redirects.problems,
    ...siteLinks.problems,
    ...corrections.problems,
    ...checkRecorded(recorded, { ...view, zone: raw.site.settings.zone }),
  ];
}
