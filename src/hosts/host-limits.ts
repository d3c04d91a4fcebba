// What each host takes: redirects in its `_redirects` file, and the size of a site.
import type { Host } from '../archive/redirect.ts';

export interface RedirectLimits {
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

/** What of a site a host may limit: files, bytes of all, bytes of the largest file, files in one folder. */
export const measures = ['files', 'bytes', 'largest', 'folder'] as const;
export type Measure = (typeof measures)[number];

export interface HostLimits {
  readonly redirects: RedirectLimits;
  /** A measure that is absent has no limit which the host tells of. */
  readonly size: Partial<Readonly<Record<Measure, number>>>;
  /** With a paid plan; what is absent is as without. */
  readonly paidSize?: Partial<Readonly<Record<Measure, number>>>;
  /** The variable of the build, at the host, without which the paid plan takes no more than the other. */
  readonly paidVariable?: string;
  /** Of its `_headers` file: rules, and characters a line. */
  readonly headers?: { readonly rules: number; readonly lineLength: number };
}

const noRedirects: RedirectLimits = {
  exact: 0,
  prefix: 0,
  lineLength: 0,
  takesQueries: false,
  tellsSlashes: false,
};

/**
 * As told in November 2026, by the hosts' documentation or, where that is said, by others; hosts raise such limits, so a
 * site over one is built all the same.
 *
 * - Cloudflare Pages: https://developers.cloudflare.com/pages/platform/limits/ (20,000 files, 100,000 with a paid plan
 *   and the variable since January 2026; 25 MiB a file, as others report; 100 header rules of 2,000 characters) and
 *   …/pages/configuration/redirects/ (2,000 static and 100 dynamic rules of 1,000 characters; a rule for the path alone,
 *   which holds whatever the query).
 * - GitHub Pages: https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits (a published site
 *   of 1 GB; it knows neither redirects nor headers).
 * - Netlify: https://docs.netlify.com/manage/routing/redirects/overview/ (beyond 10,000 rules a deploy may fail; keys of
 *   the query are matched; slashes at the end are not told apart). That a folder may hold 54,000 files, and a deploy any
 *   number, is what others report who came upon it.
 * - S3: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html (48.8 TiB an object, which no site comes
 *   near, and no number of objects).
 */
export const hostLimits: { readonly [H in Host]: HostLimits } = {
  netlify: {
    redirects: { exact: 9900, prefix: 100, lineLength: 2000, takesQueries: true, tellsSlashes: false },
    size: { folder: 54_000 },
  },
  cloudflare: {
    redirects: { exact: 2000, prefix: 100, lineLength: 1000, takesQueries: false, tellsSlashes: true },
    size: { files: 20_000, largest: 25 * 2 ** 20 },
    paidSize: { files: 100_000 },
    paidVariable: 'PAGES_WRANGLER_MAJOR_VERSION=4',
    headers: { rules: 100, lineLength: 2000 },
  },
  github: { redirects: noRedirects, size: { bytes: 10 ** 9 } },
  s3: { redirects: noRedirects, size: {} },
  none: { redirects: noRedirects, size: {} },
};
