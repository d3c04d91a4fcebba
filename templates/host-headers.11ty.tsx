// The job of `_headers` → the file that Netlify and Cloudflare Pages read: what may run, and what may be kept for how long.
import { type JobData, paginateJobs } from './paginate-jobs.ts';

/** The host asks for a name without an ending. */
export const data = { ...paginateJobs('host-headers'), eleventyAllowMissingExtension: true };

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Netlify knows `*` as the last part of a path alone, and both hosts join the values of a header that two rules set:
 * so no address has its caching from two rules, and none stands under `/*`. What no rule names, HTML and feeds among
 * it, both hosts send with `public, max-age=0, must-revalidate`.
 */
export function render({ job }: JobData<'host-headers'>): string {
  const { imageOrigins, isPreview } = job.page.props;
  // For files that have no place for it: feeds, photos.
  const unlisted: Rule['headers'] = isPreview ? [['X-Robots-Tag', 'noindex, nofollow']] : [];
  const rules: readonly Rule[] = [
    { path: '/*', headers: [...security(imageOrigins), ...unlisted] },
    { path: '/assets/*', headers: [['Cache-Control', 'public, max-age=0, must-revalidate']] },
    // Of the search index, what lies in folders has a hash of its content in its name.
    ...['/pagefind/:folder/*', '/media/*'].map((path): Rule => {
      return { path, headers: [['Cache-Control', 'public, max-age=31536000, immutable']] };
    }),
  ];
  return `${rules.map(renderRule).join('\n')}`;
}

/** Addresses are the host's own: a base path is put before them by whoever hands requests on to it. */
function renderRule({ path, headers }: Rule): string {
  return `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

function security(imageOrigins: readonly string[]): Rule['headers'] {
  return [
    ['Content-Security-Policy', contentSecurityPolicy(imageOrigins)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ];
}

/** What the pages need, and nothing else (w3.org/TR/CSP3). */
function contentSecurityPolicy(imageOrigins: readonly string[]): string {
  return [
    "default-src 'none'",
    // The search engine is WebAssembly: it is compiled, which this allows, and `eval` it does not.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    ["img-src 'self'", ...imageOrigins].join(' '),
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
