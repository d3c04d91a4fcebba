// Raw content and the tables of names → which addresses the site has, and which old ones lead on to them.
import { hasErrors, type Problem } from '../problem.ts';
import { listNames, type NameResolutions } from './listed-names.ts';
import type { RawContent } from './read.ts';
import { hasRowFrom, readRedirectRows } from './redirects-file.ts';
import type { SummarizedFolder } from './resolve-months.ts';
import { type RedirectResolution, resolveRedirects } from './resolve-redirects.ts';
import { SiteAddresses } from './site-addresses.ts';
import { sitePath } from './site-file.ts';

/** Of a file with errors some rows are not known. */
export interface SiteRedirects extends RedirectResolution {
  readonly areRead: boolean;
}

export function listSiteAddresses(
  raw: RawContent,
  folders: readonly SummarizedFolder[],
  resolutions: NameResolutions,
): SiteAddresses {
  const pages = raw.pages.map(({ path }) => path);
  return new SiteAddresses({ folders, pages, names: listNames(folders, resolutions) });
}

export function resolveSiteRedirects(
  raw: RawContent,
  folders: readonly SummarizedFolder[],
  addresses: SiteAddresses,
): SiteRedirects {
  const { host, redirectPages: pages, baseUrl, basePath } = raw.site.settings;
  const { rows, problems: faults } = readRedirectRows(raw.redirects, baseUrl);
  const { problems, ...resolution } = resolveRedirects(
    { rows, folders, addresses },
    { host: host.value, pages, baseUrl, basePath, hostAt: { path: sitePath, position: host.position } },
  );
  // What leads on to a row that could not be read leads somewhere.
  const isEcho = ({ rule, details }: Problem) =>
    rule === 'redirect/target-absent' && 'to' in details && hasRowFrom(raw.redirects, String(details.to));
  const areRead = !hasErrors(faults);
  return {
    ...resolution,
    areRead,
    problems: [...faults, ...(areRead ? problems : problems.filter((each) => !isEcho(each)))],
  };
}
