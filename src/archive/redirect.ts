// Old addresses that lead on to where a story, a list or a page stands now.
import type { Branded } from '../brand.ts';
import type { LocalMonth } from '../dates/moment.ts';

/**
 * An address of the old site as browsers ask for it: root-relative and percent-encoded, without a fragment. It ends with
 * a slash, or with a file's ending (`/berita/123.html`); a query (`?id=123`) has its keys in order. No base path.
 */
export type OldAddress = Branded<string, 'OldAddress'>;

/** A permalink of the site, perhaps with a query and a fragment, or an absolute address elsewhere. */
export type RedirectTarget = Branded<string, 'RedirectTarget'>;

/** Statuses of RFC 9110 that every host knows: for good, for now, and the two that keep the request's method. */
export const redirectStatuses = [301, 302, 307, 308] as const;
export type RedirectStatus = (typeof redirectStatuses)[number];

export interface Redirect {
  readonly from: OldAddress;
  readonly to: RedirectTarget;
  readonly status: RedirectStatus;
}

/** A line for the host; `isPrefix` leads everything beneath `from` to the same place beneath `to`. */
export interface HostRule extends Redirect {
  readonly isPrefix: boolean;
}

/** Where a redirect's page is planned: with the month that its story is dated in, or with the site's own redirects. */
export type RedirectCell = LocalMonth | 'site';

/** What the site does for its old addresses. No address is twice among the pages, nor is one that has a page. */
export interface Redirects {
  /** In the order that the host is to try them in. */
  readonly rules: readonly HostRule[];
  /** Redirects that a page of their own makes, whatever the host. Cells without any are absent. */
  readonly pages: ReadonlyMap<RedirectCell, readonly Redirect[]>;
}

export const noRedirects: Redirects = { rules: [], pages: new Map() };

/** Where the site will stand: it decides whose `_redirects` file is written, if any, and how large a site may be. */
export const hosts = ['netlify', 'cloudflare', 'github', 's3', 'none'] as const;
export type Host = (typeof hosts)[number];
