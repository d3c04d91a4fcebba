// Redirects → whether a host's `_redirects` file can tell them, and how they are written in it.
import type { Host, HostRule, Redirect } from '../archive/redirect.ts';
import { hostLimits } from '../hosts/host-limits.ts';
import { splitOldAddress } from './old-address.ts';

/** To a host, a colon before a letter begins the name of a placeholder. */
const placeholder = /:[a-z]/i;
/** Keys and values of queries that need no quoting in a line of words. */
const plainWord = /^[\w.~-]+$/;

/** Whether the host can tell the address, limits aside. */
export function canTell(host: Host, { from, to }: Redirect): boolean {
  if (hostLimits[host].redirects.exact === 0) return false;
  const { path, query } = splitOldAddress(from);
  const target = to.startsWith('/') ? to : to.replace(/^[a-z]+:/i, '');
  if (placeholder.test(path) || placeholder.test(target) || target.includes('*')) return false;
  if (query.length === 0) return true;
  return hostLimits[host].redirects.takesQueries && query.flat().every((word) => plainWord.test(word));
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
  const paths = hostLimits[host].redirects.tellsSlashes && path.endsWith('/') && path !== '/';
  return (paths ? [path, path.slice(0, -1)] : [path]).map((each) => `${each}${keys} ${to} ${status}`);
}
