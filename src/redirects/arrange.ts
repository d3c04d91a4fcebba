// Every redirect of the site → which of them the host's file takes, which get a page, and which nothing can serve.
import type { Host, HostRule, Redirect, RedirectCell, Redirects } from '../archive/redirect.ts';
import { canTell, formatRule, hostLimits, type TargetBase } from './host.ts';
import { twinKey } from './old-address.ts';

/** `cell` is where its page would be planned. */
export interface PlacedRedirect extends HostRule {
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
  const whyNoPage = makeWhyNoPage(all, options);
  const [unpageable, pageable] = partition(all, (each) => whyNoPage(each) !== undefined);
  const taken = takeForHost([...unpageable, ...pageable], options);
  const pages = new Map<RedirectCell, Redirect[]>();
  const unserved: Unserved<R>[] = [];
  for (const redirect of all) {
    if (redirect.isPrefix || (taken.rules.has(redirect) && options.pages !== true)) continue;
    const reason = whyNoPage(redirect) ?? (options.pages === false ? 'no-pages' : undefined);
    if (reason !== undefined) {
      if (!taken.rules.has(redirect)) unserved.push({ redirect, reason });
      continue;
    }
    const { from, to, status, cell } = redirect;
    const ofCell = pages.get(cell) ?? [];
    ofCell.push({ from, to, status });
    pages.set(cell, ofCell);
  }
  return {
    redirects: { rules: inOrder(all.filter((each) => taken.rules.has(each))), pages },
    overLimit: taken.overLimit,
    unserved,
  };
}

function takeForHost<R extends PlacedRedirect>(all: readonly R[], options: ArrangeOptions) {
  const { host } = options;
  const limits = hostLimits[host];
  const rules = new Set<R>();
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

function makeWhyNoPage(all: readonly Redirect[], { isOwnFile }: ArrangeOptions) {
  const files = new Set(
    all.filter(({ from }) => !from.endsWith('/') && !from.includes('?')).map(({ from }) => twinKey(from)),
  );
  const isFile = (path: string): boolean => files.has(path) || isOwnFile(path);
  return ({ from }: Redirect): UnservedReason | undefined => {
    if (from.includes('?')) return 'query';
    if (!/(?:\/|\.html?)$/i.test(from)) return 'ending';
    return from.includes('.') && foldersOf(twinKey(from)).some(isFile) ? 'beneath-file' : undefined;
  };
}

/** `/a/b/c` → `/a/b`, `/a`. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  const first: T[] = [];
  const second: T[] = [];
  for (const item of items) (isFirst(item) ? first : second).push(item);
  return [first, second];
}
