// Raw content → the archive, whose every reference resolves, or all problems of all files at once.
import type { Archive } from '../archive/archive.ts';
import type { StaticPage } from '../archive/article.ts';
import { compareText, failure, hasErrors, type Result, success } from '../problem.ts';
import type { FormerAddress } from './check-recorded.ts';
import type { MediaLibrary } from './media-library.ts';
import type { PageRecord } from './page-record.ts';
import type { View } from './publication-state.ts';
import type { RawContent } from './read.ts';
import { type ResolvedContent, resolveContent } from './resolve-content.ts';
import { resolveMonths, type SummarizedFolder } from './resolve-months.ts';
import { knownName, type NameFinders, toBodyPhotos } from './to-article.ts';

/** Problems are in the order of the report. `former` are addresses that were out, beside those that the ledger has. */
export function validateContent(
  raw: RawContent,
  view: View,
  former: readonly FormerAddress[] = [],
): Result<Archive> {
  const resolved = resolveContent(raw, view, former);
  const { problems } = resolved;
  return hasErrors(problems) ? failure(problems) : success(makeArchive(raw, resolved, view), problems);
}

function makeArchive(raw: RawContent, resolved: ResolvedContent, view: View): Archive {
  const { folders, categories, authors, topics, library } = resolved;
  const { zone } = raw.site.settings;
  const find: NameFinders = {
    category: knownName(categories.table.find),
    author: knownName(authors.table.find),
    topic: knownName(topics.table.find),
    photo: knownName(library.find),
  };
  return {
    site: siteOf(resolved, view),
    categories: categories.table.records,
    authors: authors.table.records,
    topics: topics.table.records,
    months: resolveMonths(folders, find, { zone, view }),
    staticPages: raw.pages
      .flatMap(({ page }) => page ?? [])
      .map((page) => toStaticPage(page, library))
      .sort(byPermalink),
    redirects: resolved.redirects.redirects,
    withdrawn: folders
      .flatMap(({ summary }) => summary.published.withdrawn.map(({ story }) => story))
      .sort(byPermalink),
    withheld: folders.flatMap(({ summary }) =>
      [...summary.published.withdrawn, ...summary.unpublished].flatMap(({ withheld }) => withheld ?? []),
    ),
    unseen: resolved.corrections.unseen,
    hiddenLinks: resolved.siteLinks.hiddenLinks,
    comments: resolved.comments.comments,
  };
}

function siteOf({ site, icon, sitePages, folders }: ResolvedContent, view: View): Archive['site'] {
  return {
    ...site.value,
    icon: icon.ok ? icon.value : undefined,
    guideline: sitePages.guideline,
    masthead: sitePages.masthead,
    ...(view.drafts ? { keptBackSince: latestChange(folders) } : {}),
  };
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
