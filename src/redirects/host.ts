// What a host's `_redirects` file may hold, and how a rule is written in it.
import type { Host, HostRule, Redirect } from '../archive/redirect.ts';
import { splitOldAddress } from './old-address.ts';

export interface HostLimits {
  /** Lines that name one address. */
  readonly exact: number;
  /** Lines that end with `*`. */
  readonly prefix: number;
  /** Characters a line. */
  readonly lineLength: number;
  readonly takesQueries: boolean;
  /** `/x` and `/x/` are two addresses to it. */
  readonly tellsSlashes: boolean;
}

/**
 * Cloudflare: https://developers.cloudflare.com/pages/configuration/redirects/ (2,000 static and 100 dynamic rules of
 * 1,000 characters; a rule for the path alone, which holds whatever the query). Netlify:
 * https://docs.netlify.com/manage/routing/redirects/overview/ (beyond 10,000 rules a deploy may fail; keys of the query
 * are matched; slashes at the end are not told apart).
 */
export const hostLimits: { readonly [H in Host]: HostLimits } = {
  netlify: { exact: 9900, prefix: 100, lineLength: 2000, takesQueries: true, tellsSlashes: false },
  cloudflare: { exact: 2000, prefix: 100, lineLength: 1000, takesQueries: false, tellsSlashes: true },
  none: { exact: 0, prefix: 0, lineLength: 0, takesQueries: false, tellsSlashes: false },
};

/** To a host, a colon before a letter begins the name of a placeholder. */
const placeholder = /:[a-z]/i;
/** Keys and values of queries that need no quoting in a line of words. */
const plainWord = /^[\w.~-]+$/;

/** Whether the host can tell the address, limits aside. */
export function canTell(host: Host, { from, to }: Redirect): boolean {
  if (host === 'none') return false;
  const { path, query } = splitOldAddress(from);
  const target = to.startsWith('/') ? to : to.replace(/^[a-z]+:/i, '');
  if (placeholder.test(path) || placeholder.test(target) || target.includes('*')) return false;
  if (query.length === 0) return true;
  return hostLimits[host].takesQueries && query.flat().every((word) => plainWord.test(word));
}

/** How targets inside the site are written. */
export interface TargetBase {
  readonly baseUrl: string;
  readonly basePath: string;
}

/**
 * The lines of a rule: more than one where the host tells slashes. Addresses are those of the output folder, which is the
 * host's root; where the site stands under a path, that is another host's doing, and targets are absolute.
 * Netlify gives a file that lies at `from` the preference, unless told otherwise by `!`; Cloudflare never does.
 */
export function formatRule(host: Host, rule: HostRule, { baseUrl, basePath }: TargetBase): string[] {
  const { path, query } = splitOldAddress(rule.from);
  const to = basePath !== '' && rule.to.startsWith('/') ? `${baseUrl}${rule.to}` : rule.to;
  const status = host === 'netlify' ? `${rule.status}!` : rule.status;
  if (rule.isPrefix) return [`${path}* ${to}:splat ${status}`];
  const keys = query.map(([key, value]) => ` ${key}=${value}`).join('');
  const paths = hostLimits[host].tellsSlashes && path.endsWith('/') && path !== '/';
  return (paths ? [path, path.slice(0, -1)] : [path]).map((each) => `${each}${keys} ${to} ${status}`);
}
