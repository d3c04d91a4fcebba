// Aliases of stories, renamed categories and redirects.csv → the site's redirects, or what keeps one from being served.
import type { OldAddress, RedirectCell, Redirects, RedirectTarget } from '../archive/redirect.ts';
import { type Position, type Problem, problem } from '../problem.ts';
import { type ArrangeOptions, arrangeRedirects, type Unserved } from '../redirects/arrange.ts';
import { twinKey } from '../redirects/old-address.ts';
import { flattenChains } from './redirect-chains.ts';
import type { RedirectRow } from './redirects-file.ts';
import type { SummarizedFolder } from './resolve-months.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { permalinkOf } from './story-file.ts';
import { RedirectReport, type WrittenRedirect, whereIs } from './written-redirect.ts';

export interface RedirectSources {
  readonly rows: readonly RedirectRow[];
  readonly folders: readonly SummarizedFolder[];
  readonly addresses: SiteAddresses;
}

export interface RedirectOptions extends Omit<ArrangeOptions, 'isOwnFile'> {
  /** Where the host is chosen. */
  readonly hostAt: { readonly path: string; readonly position: Position };
}

export interface RedirectResolution {
  readonly redirects: Redirects;
  /** Those that lead somewhere, whether or not this host can serve them. */
  readonly leading: readonly WrittenRedirect[];
  readonly problems: readonly Problem[];
}

/** Of two redirects from one address, that of redirects.csv counts before that of a story, and both before a name's. */
export function resolveRedirects(sources: RedirectSources, options: RedirectOptions): RedirectResolution {
  const { addresses, folders } = sources;
  const report = new RedirectReport(folders);
  const free = findFree(collect(sources), addresses, report);
  const leading = flattenChains(free, addresses, report);
  const { redirects, overLimit, unserved } = arrangeRedirects(leading, {
    ...options,
    isOwnFile: (path) => addresses.isOwnFile(path),
  });
  noticeUnserved(unserved, report);
  if (overLimit > 0) {
    const { path, position } = options.hostAt;
    const details = { host: options.host, count: overLimit, isPaged: options.pages !== false };
    report.push(problem('notice', 'redirect/over-limit', path, position, details));
  }
  return { redirects, leading, problems: report.problems };
}

/** One notice a reason, at the first: an import may bring thousands. */
function noticeUnserved(unserved: readonly Unserved<WrittenRedirect>[], report: RedirectReport): void {
  const byReason = new Map<Unserved<WrittenRedirect>['reason'], WrittenRedirect[]>();
  for (const { redirect, reason } of unserved) {
    const alike = byReason.get(reason) ?? [];
    alike.push(redirect);
    byReason.set(reason, alike);
  }
  for (const [reason, [first, ...others]] of byReason) {
    if (first === undefined) continue;
    const details = { from: first.from, count: others.length + 1, reason };
    report.add(first, 'from', (path, at) => problem('notice', 'redirect/not-served', path, at, details));
  }
}

function collect({ rows, folders, addresses }: RedirectSources): WrittenRedirect[] {
  const fromRows = rows.map(({ from, to, status }): WrittenRedirect => {
    const writtenAt = { kind: 'row', from: from.position, to: to.position } as const;
    const key = twinKey(from.value);
    return { from: from.value, key, to: to.value, status, isPrefix: false, cell: 'site', writtenAt };
  });
  const hidden = folders.flatMap(({ summary }) =>
    summary.unpublished.flatMap(({ path, aliases }) =>
      aliases.map((from): WrittenRedirect => ({ ...ofStory(from, path, 'site'), isHidden: true })),
    ),
  );
  const published = folders.flatMap(({ summary }) =>
    summary.published.months.flatMap(({ month, moved }) =>
      moved.flatMap(({ path, aliases }) => aliases.map((from) => ofStory(from, path, month))),
    ),
  );
  const withdrawn = folders.flatMap(({ summary }) =>
    summary.published.withdrawn.flatMap(({ path, aliases }) =>
      aliases.map((from) => ofStory(from, path, 'site')),
    ),
  );
  const explicit = [...fromRows, ...published, ...withdrawn, ...hidden];
  return [...explicit, ...collectNames(explicit, addresses)];
}

function ofStory(from: OldAddress, path: string, cell: RedirectCell): WrittenRedirect {
  const to = permalinkOf(path) as string as RedirectTarget;
  const writtenAt = { kind: 'story', path } as const;
  return { from, key: twinKey(from), to, status: 301, isPrefix: false, cell, writtenAt };
}

/** Nobody wrote them as addresses: where somebody did, or the site has a page there, they give way. */
function collectNames(explicit: readonly WrittenRedirect[], addresses: SiteAddresses): WrittenRedirect[] {
  const { renamed } = addresses;
  if (renamed.length === 0) return [];
  const written = new Set(explicit.map(({ key }) => key));
  const names = new Map<string, string>();
  for (const { from, to } of renamed) {
    if (names.has(from) || written.has(twinKey(from)) || addresses.ownerOf(from) !== undefined) continue;
    names.set(from, to);
  }
  return [false, true].flatMap((isPrefix) =>
    Array.from(names, ([from, to]): WrittenRedirect => {
      const redirect = { from: from as OldAddress, to: to as RedirectTarget, status: 301 } as const;
      return { ...redirect, key: twinKey(from), isPrefix, cell: 'site', writtenAt: { kind: 'name' } };
    }),
  );
}

/** Without those whose address has a page or leads elsewhere already. */
function findFree(
  all: readonly WrittenRedirect[],
  addresses: SiteAddresses,
  report: RedirectReport,
): WrittenRedirect[] {
  const known = new Map<string, WrittenRedirect>();
  return all.filter((redirect) => {
    const { from, key } = redirect;
    if (redirect.isPrefix) return true;
    // Only a host that matches queries serves such an address, and the page beneath stays.
    const owner = from.includes('?') ? undefined : addresses.ownerOf(from);
    if (owner !== undefined) {
      const details = { from, owner: owner === 'site' ? undefined : owner };
      report.add(redirect, 'from', (path, at) => problem('error', 'redirect/taken', path, at, details));
      return false;
    }
    const first = known.get(key);
    if (first === undefined) {
      known.set(key, redirect);
      return true;
    }
    const where = whereIs(first);
    report.add(redirect, 'from', (path, at) =>
      first.to === redirect.to
        ? problem('notice', 'redirect/repeated', path, at, { from, where })
        : problem('error', 'redirect/twice', path, at, { from, other: first.from, where }),
    );
    return false;
  });
}
