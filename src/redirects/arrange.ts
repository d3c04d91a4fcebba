// Every redirect of the site → which of them the host's file takes, which get a page, and which nothing can serve.
import type { Host, HostRule, Redirect, RedirectCell, Redirects } from '../archive/redirect.ts';
import { hostLimits } from '../hosts/host-limits.ts';
import { canTell, formatRule, type TargetBase } from './host.ts';

/** `cell` is where its page would be planned; `key` is the `twinKey` of its old address. */
export interface PlacedRedirect extends HostRule {
  readonly key: string;
  readonly cell: RedirectCell;
}

/**
 * `query`: only a host that matches queries can; `ending`: a file of that ending is not shown as a page; `beneath-file`:
 * another address is a file, and so cannot be its folder; `no-pages`: pages are switched off.
 */
export type UnservedReason = 'query' | 'ending' | 'beneath-file' | 'no-pages';

export interface Unserved<R extends PlacedRedirect> {
  readonly redirect: R;
  readonly reason: UnservedReason;
}

export interface Arrangement<R extends PlacedRedirect> {
  readonly redirects: Redirects;
  /** How many the host's file has no room for. */
  readonly overLimit: number;
  readonly unserved: readonly Unserved<R>[];
}

export interface ArrangeOptions extends TargetBase {
  readonly host: Host;
  /** `undefined`: a page for what the host's file does not take. */
  readonly pages: boolean | undefined;
  /** Whether the site has a file of its own at a path without a slash at its end. */
  readonly isOwnFile: (path: string) => boolean;
}

/** `all` in the order in which the host's file is filled: what can have no page comes first in any case. */
export function arrangeRedirects<R extends PlacedRedirect>(
  all: readonly R[],
  options: ArrangeOptions,
): Arrangement<R> {
  const noPage = findUnpageable(all, options);
  const byNeed = [...noPage.keys(), ...all.filter((each) => !noPage.has(each))];
  const taken = options.host === 'none' ? noRules : takeForHost(byNeed, options);
  const isTaken = (redirect: HostRule): boolean => taken.rules.has(redirect);
  const pages = new Map<RedirectCell, Redirect[]>();
  const unserved: Unserved<R>[] = [];
  for (const redirect of all) {
    if (redirect.isPrefix || (isTaken(redirect) && options.pages !== true)) continue;
    const reason = noPage.get(redirect) ?? (options.pages === false ? 'no-pages' : undefined);
    if (reason !== undefined) {
      if (!isTaken(redirect)) unserved.push({ redirect, reason });
      continue;
    }
    const { from, to, status, cell } = redirect;
    const ofCell = pages.get(cell) ?? [];
    ofCell.push({ from, to, status });
    pages.set(cell, ofCell);
  }
  return {
    redirects: { rules: inOrder(all.filter(isTaken)), pages },
    overLimit: taken.overLimit,
    unserved,
  };
}

interface TakenForHost {
  readonly rules: ReadonlySet<HostRule>;
  readonly overLimit: number;
}

const noRules: TakenForHost = { rules: new Set(), overLimit: 0 };

function takeForHost(all: readonly HostRule[], options: ArrangeOptions): TakenForHost {
  const { host } = options;
  const limits = hostLimits[host].redirects;
  const rules = new Set<HostRule>();
  const used = { exact: 0, prefix: 0 };
  let overLimit = 0;
  for (const redirect of all) {
    if (!canTell(host, redirect)) continue;
    const lines = formatRule(host, redirect, options);
    const kind = redirect.isPrefix ? 'prefix' : 'exact';
    const isLong = lines.some(({ length }) => length > limits.lineLength);
    if (isLong || used[kind] + lines.length > limits[kind]) overLimit += 1;
    else {
      used[kind] += lines.length;
      rules.add(redirect);
    }
  }
  return { rules, overLimit };
}

/** The first line that fits is followed: with a query before without, one address before what lies beneath another. */
function inOrder(rules: readonly PlacedRedirect[]): HostRule[] {
  const rank = ({ from, isPrefix }: HostRule) => (isPrefix ? 2 : from.includes('?') ? 0 : 1);
  return [0, 1, 2].flatMap((wanted) =>
    rules
      .filter((rule) => rank(rule) === wanted)
      .map(({ from, to, status, isPrefix }) => ({ from, to, status, isPrefix })),
  );
}

/** In the order of `all`. */
function findUnpageable<R extends PlacedRedirect>(
  all: readonly R[],
  { isOwnFile }: ArrangeOptions,
): Map<R, UnservedReason> {
  const files = new Set<string>();
  for (const { from, key } of all) if (isPageFile(from)) files.add(key);
  const isFile = (path: string): boolean => files.has(path) || isOwnFile(path);
  const unpageable = new Map<R, UnservedReason>();
  for (const redirect of all) {
    const { from, key } = redirect;
    if (from.includes('?')) unpageable.set(redirect, 'query');
    else if (!from.endsWith('/') && !isPageFile(from)) unpageable.set(redirect, 'ending');
    else if (foldersWithDot(key).some(isFile)) unpageable.set(redirect, 'beneath-file');
  }
  return unpageable;
}

function isPageFile(from: string): boolean {
  return /\.html?$/i.test(from);
}

/** Only such can be files: `/a.html/b/c` → `/a.html/b`, `/a.html`. */
function foldersWithDot(path: string): string[] {
  const folders: string[] = [];
  const dot = path.indexOf('.');
  if (dot < 0) return folders;
  for (let end = path.lastIndexOf('/'); end > dot; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}
