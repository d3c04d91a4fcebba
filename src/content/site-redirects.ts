// Raw content and the table of categories → the site's redirects: what is asked of which file, put together.
import type { Category, CategoryId } from '../archive/category.ts';
import { slugFromText } from '../archive/slug.ts';
import type { LocalMonth } from '../dates/moment.ts';
import { categoryAddress } from '../pages/addresses.ts';
import { hasErrors } from '../problem.ts';
import type { RawContent } from './read.ts';
import { parseRedirectsFile } from './redirects-file.ts';
import type { SummarizedFolder } from './resolve-months.ts';
import type { NameResolution } from './resolve-names.ts';
import { type RedirectResolution, resolveRedirects } from './resolve-redirects.ts';
import { type ListedNames, SiteAddresses } from './site-addresses.ts';
import { sitePath } from './site-file.ts';

export function listSiteAddresses(
  raw: RawContent,
  folders: readonly SummarizedFolder[],
  categories: NameResolution<CategoryId, Category>,
): SiteAddresses {
  const pages = raw.pages.map(({ path }) => path);
  return new SiteAddresses({ folders, pages, names: [listCategories(folders, categories)] });
}

export function resolveSiteRedirects(
  raw: RawContent,
  folders: readonly SummarizedFolder[],
  categories: NameResolution<CategoryId, Category>,
  addresses: SiteAddresses,
): RedirectResolution {
  const { host, redirectPages: pages, baseUrl, basePath } = raw.site.settings;
  const rows = parseRedirectsFile(raw.redirects, baseUrl);
  const { redirects, problems } = resolveRedirects(
    { rows: rows.ok ? rows.value : [], folders, addresses, renamed: renamedCategories(categories) },
    { host: host.value, pages, baseUrl, basePath, hostAt: { path: sitePath, position: host.position } },
  );
  return { redirects, problems: [...rows.problems, ...problems] };
}

/** Which months hold a story of a category is told only where it is asked for. */
function listCategories(
  folders: readonly SummarizedFolder[],
  { table, problems }: NameResolution<CategoryId, Category>,
): ListedNames {
  return {
    folder: 'kategori',
    ids: new Set(table.records.keys()),
    isKnown: !hasErrors(problems),
    hasMonth: (id, month) => isInMonth(folders, month, (written) => table.find(written) === id),
  };
}

function isInMonth(
  folders: readonly SummarizedFolder[],
  month: LocalMonth,
  isMeant: (written: string) => boolean,
): boolean {
  return folders.some(({ summary }) =>
    summary.published.months.some(
      (part) => part.month === month && part.categories.some(({ id }) => isMeant(id)),
    ),
  );
}

/** An alias that is a name of its own had its own address; one that is another spelling had this one. */
function renamedCategories({ table, problems }: NameResolution<CategoryId, Category>) {
  if (hasErrors(problems)) return [];
  return [...table.records.values()].flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const slug = slugFromText(alias);
      const isFree = slug !== undefined && !table.records.has(slug as string as CategoryId);
      return isFree ? { from: categoryAddress(slug as string as CategoryId), to: categoryAddress(id) } : [];
    }),
  );
}
