// The links that bodies have to other pages of the site, and what stands at addresses → notices of links to nothing,
// and which of them lead to stories that are not to be seen.
import type { Permalink } from '../archive/address.ts';
import type { Redirects } from '../archive/redirect.ts';
import { type Problem, problem } from '../problem.ts';
import type { SummarizedFolder } from './resolve-months.ts';
import type { SiteAddresses } from './site-addresses.ts';

export interface SiteLinkCheck {
  /** As `Archive` has them. */
  readonly hiddenLinks: ReadonlyMap<Permalink, readonly string[]>;
  readonly problems: readonly Problem[];
}

/** From the folders' summaries alone. An old address that leads on is no fault. */
export function checkSiteLinks(
  folders: readonly SummarizedFolder[],
  addresses: SiteAddresses,
  { rules, pages }: Redirects,
): SiteLinkCheck {
  const hiddenLinks = new Map<Permalink, readonly string[]>();
  let leadingOn: ReadonlySet<string> | undefined;
  const isLedOn = (address: string): boolean => {
    leadingOn ??= new Set([...rules, ...[...pages.values()].flat()].map(({ from }): string => from));
    return leadingOn.has(address) || leadingOn.has(address.slice(0, -1));
  };
  const problems = folders.flatMap(({ folder, summary }) =>
    summary.siteLinks.flatMap(([address, file, line, column]): Problem[] => {
      const state = addresses.find(address);
      if (state === 'there' || isLedOn(address)) return [];
      const [path, place] = [folder.files[file] ?? folder.path, { line, column }];
      if (state === 'hidden') {
        const story = path.replace(/^articles(.*)\.md$/, '$1/') as Permalink;
        hiddenLinks.set(story, [...new Set([...(hiddenLinks.get(story) ?? []), address])]);
        return [problem('notice', 'link/hidden', path, place, { address })];
      }
      const details = { address, nearest: addresses.findMoved(address) };
      return [problem('notice', 'link/missing', path, place, details)];
    }),
  );
  return { hiddenLinks, problems };
}
