// Where a redirect leads, as a writer puts it → the address, inside the site or elsewhere.
import type { RedirectTarget } from '../archive/redirect.ts';
import { normalizePath } from './old-address.ts';

/**
 * A root-relative address gets the form of the site's own (`/indeks` is `/indeks/`) and keeps its query and fragment; so
 * does an absolute one under `baseUrl`. Any other absolute address stays as it is. `undefined` where it is none.
 */
export function parseTarget(written: string, baseUrl: string): RedirectTarget | undefined {
  const own = written === baseUrl ? '/' : written.startsWith(`${baseUrl}/`) && written.slice(baseUrl.length);
  if (own !== false) return parseInside(own);
  if (written.startsWith('/')) return parseInside(written);
  if (!/^https?:\/\/[^/\s]/i.test(written) || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  return url.username === '' && url.password === '' ? (url.href as RedirectTarget) : undefined;
}

function parseInside(written: string): RedirectTarget | undefined {
  const [, before = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(written) ?? [];
  const path = normalizePath(before);
  if (path === undefined) return undefined;
  if (rest === '') return path as RedirectTarget;
  const { search, hash } = new URL(`http://localhost/${rest}`);
  return `${path}${search}${hash}` as RedirectTarget;
}

/** The path alone; `undefined` where the target lies elsewhere. */
export function pathOfTarget(target: RedirectTarget): string | undefined {
  return target.startsWith('/') ? target.replace(/[?#].*$/s, '') : undefined;
}

/** What is written behind the path: a query, a fragment. */
export function restOfTarget(target: RedirectTarget): string {
  return /[?#].*$/s.exec(target)?.[0] ?? '';
}
